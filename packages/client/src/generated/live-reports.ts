// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { GroupWorkload, Workload } from "./models.ts";

/** Options of {@link LiveReports.getConversationMetrics}: query parameters, and how to send the call. */
export interface GetLiveReportConversationMetricsOptions extends RequestOptions {
  /** The team whose conversations count, by its id. Without it, all conversations of the account count. An unknown team is a 404. */
  readonly team_id?: number | undefined;
}

/** Options of {@link LiveReports.getGroupedConversationMetrics}: query parameters, and how to send the call. */
export interface GetLiveReportGroupedConversationMetricsOptions extends ListOptions {
  /** The key to group by, the agent or the team of the conversations. Each group has its id under this key. */
  readonly group_by: "assignee_id" | "team_id";
  /** The team whose conversations count, by its id. Without it, all conversations of the account count. An unknown team is a 404. */
  readonly team_id?: number | undefined;
}

/** The state of the desk right now, in numbers. */
export class LiveReports extends Resource {
  /**
   * Gets the live conversation counts.
   *
   * The number of conversations that are open, unattended, unassigned and pending now, in the account or in one team.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/live_reports/conversation_metrics`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.liveReports.getConversationMetrics();
   */
  getConversationMetrics(options?: GetLiveReportConversationMetricsOptions): ApiCall<Workload> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/live_reports/conversation_metrics" },
      options,
    );
  }

  /**
   * Gets the live conversation counts by agent or team.
   *
   * The number of conversations that each agent or each team has open and unattended now. Only open conversations count, and an agent or a
   * team without any is not in the list.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The `group_by` is missing or unknown.
   */
  getGroupedConversationMetrics(options: GetLiveReportGroupedConversationMetricsOptions): ListCall<GroupWorkload> {
    return this.sendForList(
      { route: "GET /api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics" },
      options,
    );
  }
}
