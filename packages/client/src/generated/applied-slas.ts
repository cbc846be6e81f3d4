// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AppliedSlaMetrics, MissedSla } from "./models.ts";

/** Options of {@link AppliedSlas.list}: query parameters, and how to send the call. */
export interface ListAppliedSlasOptions extends ListOptions {
  /** The start of the period, in seconds since 1970. Without `until` it is ignored. A string without leading digits is a 500. */
  readonly since?: number | undefined;
  /** The end of the period, in seconds since 1970. Without `since` it is ignored. */
  readonly until?: number | undefined;
  /** The inbox of the conversations, by its id. */
  readonly inbox_id?: number | undefined;
  /** The team of the conversations, by its id. */
  readonly team_id?: number | undefined;
  /** The SLA policy that was missed, by its id. */
  readonly sla_policy_id?: number | undefined;
  /** The title of a label that the conversations have. */
  readonly label_list?: string | undefined;
  /** The agent that the conversations are assigned to, by the agent's id. */
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
   * Lists the missed service-level agreements.
   *
   * The service-level agreements that conversations missed (Enterprise). **Only those with the status `missed` are listed**: not the running
   * ones, and not those that were met. A page past the end is empty.
   *
   * Since 4.16, conversations of blocked contacts are left out. A later server may refuse accounts without the feature `sla`.
   *
   * **Order.** It is not fixed, so an entry can be on two pages while another is on none.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/applied_slas`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.appliedSlas.list()) console.log(item);
   */
  list(options?: ListAppliedSlasOptions): ListCall<MissedSla> {
    return this.sendForList(
      { route: "GET applied_slas", items: "payload", page: "page", total: "meta.count" },
      options,
    );
  }

  /**
   * Downloads the missed service-level agreements.
   *
   * The service-level agreements that conversations missed (Enterprise), as CSV, with a header and a row for each conversation.
   *
   * A later server may refuse accounts without the feature `sla`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/applied_slas/download`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.appliedSlas.download();
   */
  download(options?: RequestOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET applied_slas/download", responds: "text" },
      options,
    );
  }

  /**
   * Gets the SLA metrics.
   *
   * The number of conversations with a service-level agreement (Enterprise), the number that missed theirs, and the share that did not.
   *
   * Since 4.16, conversations of blocked contacts are left out. A later server may refuse accounts without the feature `sla`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/applied_slas/metrics`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.appliedSlas.getMetrics();
   */
  getMetrics(options?: RequestOptions): ApiCall<AppliedSlaMetrics> {
    return this.sendForOne(
      { route: "GET applied_slas/metrics" },
      options,
    );
  }
}
