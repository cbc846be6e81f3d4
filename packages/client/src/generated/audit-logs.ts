// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AuditLog } from "./models.ts";

/** What {@link AuditLogs.list} takes beside its arguments. */
export interface ListAuditLogsOptions extends RequestOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** A record of changes to the account's settings and of sign-ins. */
export class AuditLogs extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/audit_logs`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.auditLogs.list();
   */
  list(options?: ListAuditLogsOptions): ApiCall<AuditLog> {
    return this.sendForOne(
      { id: "listAuditLogs", method: "GET", path: "/api/v1/accounts/{account_id}/audit_logs" },
      options,
    );
  }
}
