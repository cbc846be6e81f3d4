// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { GetLiveReportGroupedConversationMetrics, LiveReport } from "./models.ts";

/** Options of {@link LiveReports.getConversationMetrics}: query parameters, and how to send the call. */
export interface GetLiveReportConversationMetricsOptions extends RequestOptions {
  /** TODO */
  readonly team_id?: number | undefined;
}

/** Options of {@link LiveReports.getGroupedConversationMetrics}: query parameters, and how to send the call. */
export interface GetLiveReportGroupedConversationMetricsOptions extends ListOptions {
  /** TODO */
  readonly group_by?: string | undefined;
  /** TODO */
  readonly team_id?: number | undefined;
}

/** The state of the desk right now, in numbers. */
export class LiveReports extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/live_reports/conversation_metrics`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.liveReports.getConversationMetrics();
   */
  getConversationMetrics(options?: GetLiveReportConversationMetricsOptions): ApiCall<LiveReport> {
    return this.sendForOne(
      { id: "getLiveReportConversationMetrics", method: "GET", path: "/api/v2/accounts/{account_id}/live_reports/conversation_metrics" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.liveReports.getGroupedConversationMetrics()) console.log(item);
   */
  getGroupedConversationMetrics(options?: GetLiveReportGroupedConversationMetricsOptions): ListCall<GetLiveReportGroupedConversationMetrics> {
    return this.sendForList(
      { id: "getLiveReportGroupedConversationMetrics", method: "GET", path: "/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics" },
      { style: "whole", items: "" },
      options,
    );
  }
}
