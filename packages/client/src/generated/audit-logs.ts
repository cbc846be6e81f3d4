// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { AuditEntry } from "./models.ts";

/** Options of {@link AuditLogs.list}: query parameters, and how to send the call. */
export interface ListAuditLogsOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** A record of changes to the account's settings and of sign-ins. */
export class AuditLogs extends Resource {
  /**
   * Lists the audit log.
   *
   * The changes of the account and of the objects in it (Enterprise): settings, inboxes, teams, memberships, bots, rules, macros, webhooks.
   *
   * **Without the feature `audit_logs` the list is empty**, not refused.
   *
   * **Pages** have 25 entries. A page past the end is empty.
   *
   * **Order.** The newest changes come first.
   *
   * **The response holds secrets**: the changes of an e-mail inbox include the passwords of its mail servers.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/audit_logs`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.auditLogs.list()) console.log(item);
   */
  list(options?: ListAuditLogsOptions): ListCall<AuditEntry> {
    return this.sendForList(
      { route: "GET audit_logs", items: "audit_logs", page: "page", total: "total_entries", size: 25 },
      options,
    );
  }
}
