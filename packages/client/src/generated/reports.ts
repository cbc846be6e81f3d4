// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ReportTimeseries } from "./models.ts";

/** Options of {@link Reports.getTimeseries}: query parameters, and how to send the call. */
export interface GetReportTimeseriesOptions extends RequestOptions {
  /** What is measured. The names with `avg` and `reply_time` are averages in seconds, the others count. */
  readonly metric: "conversations_count" | "incoming_messages_count" | "outgoing_messages_count" | "avg_first_response_time" | "avg_resolution_time" | "reply_time" | "resolutions_count" | "bot_resolutions_count" | "bot_handoffs_count";
  /** What it is measured for. All but `account` need an `id`. */
  readonly type: "account" | "agent" | "inbox" | "label" | "team";
  /** The id of the agent, inbox, label or team. A label too is named by its id, not by its title. */
  readonly id?: number | undefined;
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** The length of time that a point stands for. An unknown one counts as `day`. */
  readonly group_by?: "hour" | "day" | "week" | "month" | "year" | undefined;
  /** Hours ahead of UTC, which decides where a day begins. One that no time zone has counts as 0. */
  readonly timezone_offset?: number | undefined;
  /** With `true`, averages count only the business hours of the inbox. */
  readonly business_hours?: boolean | undefined;
}

/** Options of {@link Reports.downloadAgents}: query parameters, and how to send the call. */
export interface DownloadAgentsReportOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What happened in the account, in numbers. */
export class Reports extends Resource {
  /**
   * Gets a metric over time.
   *
   * One metric of the account, or of one inbox, agent, team or label, with a point for each day of a period.
   *
   * **The period** needs both ends; without one of them the list is empty. A text that does not begin with a digit is a 500.
   *
   * **Mistakes.** An unknown `metric` returns an empty object. An unknown or missing `type` is a 500. An `id` that is missing or unknown is a
   * 404.
   *
   * **Who may.** Administrators, and agents with a custom role that has `report_manage`. An account has 100 requests a minute for each token.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
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
   * A table of the agents in a period as CSV: how many conversations each was assigned and resolved, and how long contacts waited on average.
   * Three lines come before the header line: the period and two empty ones. `N/A` stands for no value; times are in words (`2 seconds`).
   *
   * The media type is `text/csv` whatever `Accept` asks for. Without a period the server fails with a 500.
   *
   * **Who may.** Administrators, and agents with a custom role that has `report_manage`. An account has 100 requests a minute for each token.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/agents`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadAgents(options: DownloadAgentsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/agents", responds: "text" },
      options,
    );
  }
}
