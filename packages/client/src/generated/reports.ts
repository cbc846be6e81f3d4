// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ReportTimeseries } from "./models.ts";

/** Options of {@link Reports.getTimeseries}: query parameters, and how to send the call. */
export interface GetReportTimeseriesOptions extends RequestOptions {
  /** The metric. Names with `avg`, and `reply_time`, are averages in seconds; the others are counts. */
  readonly metric: "conversations_count" | "incoming_messages_count" | "outgoing_messages_count" | "avg_first_response_time" | "avg_resolution_time" | "reply_time" | "resolutions_count" | "bot_resolutions_count" | "bot_handoffs_count";
  /** The subject of the metric. All except `account` need an `id`. */
  readonly type: "account" | "agent" | "inbox" | "label" | "team";
  /** The id of the agent, inbox, label or team. A label has an id here, not a title. */
  readonly id?: number | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** The length of the period of each point. An unknown one counts as `day`. */
  readonly group_by?: "hour" | "day" | "week" | "month" | "year" | undefined;
  /** The hours ahead of UTC, which decide when a day starts. An offset that no time zone has counts as 0. */
  readonly timezone_offset?: number | undefined;
  /** With `true`, averages count business hours only. */
  readonly business_hours?: boolean | undefined;
}

/** Options of {@link Reports.downloadAgents}: query parameters, and how to send the call. */
export interface DownloadAgentsReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** The statistics of an account. */
export class Reports extends Resource {
  /**
   * Gets a metric over time.
   *
   * One metric of the account, or of one inbox, agent, team or label, with a point for each day of a period.
   *
   * **The period** needs a start and an end; without one of them the list is empty. A string that does not start with a digit is a 500.
   *
   * **Mistakes.** An unknown `metric` returns an empty object. An unknown or missing `type` is a 500. A missing or unknown `id` is a 404.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Each token has 100 requests a minute for an account,
   * unless the operator set another limit.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   */
  getTimeseries(options: GetReportTimeseriesOptions): ApiCall<ReportTimeseries> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports" },
      options,
    );
  }

  /**
   * Downloads the report on agents.
   *
   * A table of the agents in a period as CSV: the numbers of conversations that each was assigned and resolved, and average waiting times.
   * Three lines precede the header: the period and two empty lines. `N/A` means no value. Times are in words (`2 seconds`).
   *
   * The media type is `text/csv`, whatever `Accept` asks for. Without a period the response is a 500.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Each token has 100 requests a minute for an account,
   * unless the operator set another limit.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/agents`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadAgents(options: DownloadAgentsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/agents", responds: "text" },
      options,
    );
  }
}
