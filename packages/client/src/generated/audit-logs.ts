// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AuditLog } from "./models.ts";

/** Options of {@link AuditLogs.list}: query parameters, and how to send the call. */
export interface ListAuditLogsOptions extends RequestOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** A record of changes to the account's settings and of sign-ins. */
export class AuditLogs extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/audit_logs`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
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
