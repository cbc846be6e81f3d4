// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AppliedSlaDetails, ContactWithInboxes } from "./models.ts";

/** Options of {@link AppliedSlas.list}: query parameters, and how to send the call. */
export interface ListAppliedSlasOptions extends ListOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
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
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** Service-level agreements as they were applied to conversations, and whether they were met. */
export class AppliedSlas extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/applied_slas`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/applied_slas/download`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/applied_slas/metrics`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
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
