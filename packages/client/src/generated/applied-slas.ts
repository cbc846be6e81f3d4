// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AppliedSlaDetails, ContactWithInboxes } from "./models.ts";

/** What {@link AppliedSlas.list} takes beside its arguments. */
export interface ListAppliedSlasOptions extends ListOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly inbox_id?: number | undefined;
  /** TODO */
  readonly team_id?: number | undefined;
  /** TODO */
  readonly sla_policy_id?: number | undefined;
  /** TODO */
  readonly label_list?: string | undefined;
  /** TODO */
  readonly assigned_agent_id?: number | undefined;
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** Service-level agreements as they were applied to conversations, and whether they were met. */
export class AppliedSlas extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/applied_slas`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  list(options: ListAppliedSlasOptions): ListCall<ContactWithInboxes> {
    return this.sendForList(
      { id: "listAppliedSlas", method: "GET", path: "/api/v1/accounts/{account_id}/applied_slas" },
      { style: "page", parameter: "page", items: "payload", total: "meta.count" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/applied_slas/download`
   *
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.appliedSlas.download();
   */
  download(options?: RequestOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadAppliedSlas", method: "GET", path: "/api/v1/accounts/{account_id}/applied_slas/download", responds: "text" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/applied_slas/metrics`
   *
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.appliedSlas.getMetrics();
   */
  getMetrics(options?: RequestOptions): ApiCall<AppliedSlaDetails> {
    return this.sendForOne(
      { id: "getAppliedSlaMetrics", method: "GET", path: "/api/v1/accounts/{account_id}/applied_slas/metrics" },
      options,
    );
  }
}
