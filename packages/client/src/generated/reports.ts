// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { GetReportBotSummary, GetReportInboxLabelMatrix, GetReportOutgoingMessageCounts, GetReportSummary, Report, ReportTimeseries } from "./models.ts";

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

/** Options of {@link Reports.getBotMetrics}: query parameters, and how to send the call. */
export interface GetReportBotMetricsOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getBotSummary}: query parameters, and how to send the call. */
export interface GetReportBotSummaryOptions extends RequestOptions {
  /** TODO */
  readonly type?: string | undefined;
  /** TODO */
  readonly business_hours?: string | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly group_by?: string | undefined;
  /** TODO */
  readonly id?: number | undefined;
}

/** Options of {@link Reports.downloadConversationTraffic}: query parameters, and how to send the call. */
export interface DownloadConversationTrafficReportOptions extends RequestOptions {
  /** TODO */
  readonly timezone_offset?: string | undefined;
  /** TODO */
  readonly days_before?: number | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getConversationMetrics}: query parameters, and how to send the call. */
export interface GetReportConversationMetricsOptions extends RequestOptions {
  /** TODO */
  readonly type?: string | undefined;
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
  /** TODO */
  readonly user_id?: number | undefined;
}

/** Options of {@link Reports.downloadConversationsSummary}: query parameters, and how to send the call. */
export interface DownloadConversationsSummaryReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getDrilldown}: query parameters, and how to send the call. */
export interface GetReportDrilldownOptions extends ListOptions {
  /** TODO */
  readonly metric?: string | undefined;
  /** TODO */
  readonly type?: string | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly bucket_timestamp?: number | undefined;
  /** TODO */
  readonly group_by?: string | undefined;
}

/** Options of {@link Reports.getFirstResponseTimes}: query parameters, and how to send the call. */
export interface GetReportFirstResponseTimesOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getInboxLabelMatrix}: query parameters, and how to send the call. */
export interface GetReportInboxLabelMatrixOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly inbox_ids?: string | undefined;
  /** TODO */
  readonly label_ids?: readonly number[] | undefined;
  /** TODO */
  readonly inbox_ids?: readonly number[] | undefined;
}

/** Options of {@link Reports.downloadInboxes}: query parameters, and how to send the call. */
export interface DownloadInboxesReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly business_hours?: string | undefined;
}

/** Options of {@link Reports.downloadLabels}: query parameters, and how to send the call. */
export interface DownloadLabelsReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getOutgoingMessageCounts}: query parameters, and how to send the call. */
export interface GetReportOutgoingMessageCountsOptions extends ListOptions {
  /** TODO */
  readonly group_by?: string | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getSummary}: query parameters, and how to send the call. */
export interface GetReportSummaryOptions extends RequestOptions {
  /** TODO */
  readonly type?: string | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly business_hours?: string | undefined;
  /** TODO */
  readonly id?: number | undefined;
  /** TODO */
  readonly group_by?: string | undefined;
}

/** Options of {@link Reports.downloadTeams}: query parameters, and how to send the call. */
export interface DownloadTeamsReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly business_hours?: string | undefined;
}

/** The result of {@link Reports.getConversationMetrics}. */
export type GetReportConversationMetricsResult = {
    /**
     * TODO: seen 14
     * @example 14
     */
    open: number;
    /**
     * TODO: seen 10
     * @example 10
     */
    unattended: number;
    /**
     * TODO: seen 12
     * @example 12
     */
    unassigned: number;
    /**
     * TODO: seen 0
     * @example 0
     */
    pending: number;
} | {
    /**
     * TODO: seen 69, 68, 76, 70, 269, 268, 274, 276
     * @example 69
     */
    id: number;
    /**
     * TODO: seen Grace Agent, Ada Admin, Ivo Invited, Linus Outside, Mira Holt-Berg
     * @example Grace Agent
     */
    name: string;
    /**
     * TODO: seen agent@northwind.example, admin@northwind.example, ivo@northwind.example, agent_outside@northwind.example, mira.holt@northwind.example
     * @example agent@northwind.example
     */
    email: string;
    /** TODO: seen */
    thumbnail: string;
    /**
     * TODO: seen offline
     * @example offline
     */
    availability: string;
    /** TODO */
    metric: {
        /**
         * TODO: seen 1, 0
         * @example 1
         */
        open: number;
        /**
         * TODO: seen 0
         * @example 0
         */
        unattended: number;
    };
}[];

/** An item of {@link Reports.getDrilldown}. */
export interface GetReportDrilldownItem {
    /**
     * TODO: seen conversation
     * @example conversation
     */
    record_type: string;
    /** TODO */
    conversation: {
        /**
         * TODO: seen 450, 449, 448, 447, 446, 445, 444, 443
         * @example 450
         */
        id: number;
        /**
         * TODO: seen 33, 32, 31, 30, 29, 28, 27, 26
         * @example 33
         */
        display_id: number;
        /**
         * TODO: seen 292
         * @example 292
         */
        contact_id: number;
        /**
         * TODO: seen Pat Parcel
         * @example Pat Parcel
         */
        contact_name: string;
        /**
         * TODO: seen 73
         * @example 73
         */
        inbox_id: number;
        /**
         * TODO: seen Parcel Desk
         * @example Parcel Desk
         */
        inbox_name: string;
        /** TODO: seen null */
        assignee_id: null;
        /** TODO: seen null */
        assignee_name: null;
        /**
         * TODO: seen open
         * @example open
         */
        status: string;
        /**
         * TODO: seen 1796045369, 1796045368, 1796045367
         * @example 1796045369
         */
        created_at: number;
        /**
         * TODO: seen 1796045369, 1796045368, 1796045367, 1796045372
         * @example 1796045369
         */
        last_activity_at: number;
        /** TODO: seen null */
        last_message: null;
    };
    /** TODO: seen null */
    message: null;
    /** TODO: seen null */
    metric_value: null;
    /**
     * TODO: seen 1796045369, 1796045368, 1796045367
     * @example 1796045369
     */
    occurred_at: number;
}

/** The result of {@link Reports.getFirstResponseTimes}. */
export interface GetReportFirstResponseTimesResult {
    [key: string]: {
        [key: string]: number;
    };
}

/** What happened in the account, in numbers. */
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
      { id: "getReportTimeseries", method: "GET", path: "/api/v2/accounts/{account_id}/reports" },
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
      { id: "downloadAgentsReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/agents", responds: "text" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/bot_metrics`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getBotMetrics(options: GetReportBotMetricsOptions): ApiCall<Report> {
    return this.sendForOne(
      { id: "getReportBotMetrics", method: "GET", path: "/api/v2/accounts/{account_id}/reports/bot_metrics" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/bot_summary`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getBotSummary(options: GetReportBotSummaryOptions): ApiCall<GetReportBotSummary> {
    return this.sendForOne(
      { id: "getReportBotSummary", method: "GET", path: "/api/v2/accounts/{account_id}/reports/bot_summary" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/conversation_traffic`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadConversationTraffic(options: DownloadConversationTrafficReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadConversationTrafficReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/conversation_traffic", responds: "text" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/conversations`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.reports.getConversationMetrics();
   */
  getConversationMetrics(options?: GetReportConversationMetricsOptions): ApiCall<GetReportConversationMetricsResult> {
    return this.sendForOne(
      { id: "getReportConversationMetrics", method: "GET", path: "/api/v2/accounts/{account_id}/reports/conversations" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/conversations_summary`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadConversationsSummary(options: DownloadConversationsSummaryReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadConversationsSummaryReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/conversations_summary", responds: "text" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/drilldown`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  getDrilldown(options: GetReportDrilldownOptions): ListCall<GetReportDrilldownItem> {
    return this.sendForList(
      { id: "getReportDrilldown", method: "GET", path: "/api/v2/accounts/{account_id}/reports/drilldown" },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getFirstResponseTimes(options: GetReportFirstResponseTimesOptions): ApiCall<GetReportFirstResponseTimesResult> {
    return this.sendForOne(
      { id: "getReportFirstResponseTimes", method: "GET", path: "/api/v2/accounts/{account_id}/reports/first_response_time_distribution" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getInboxLabelMatrix(options: GetReportInboxLabelMatrixOptions): ApiCall<GetReportInboxLabelMatrix> {
    return this.sendForOne(
      { id: "getReportInboxLabelMatrix", method: "GET", path: "/api/v2/accounts/{account_id}/reports/inbox_label_matrix" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/inboxes`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadInboxes(options: DownloadInboxesReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadInboxesReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/inboxes", responds: "text" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/labels`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadLabels(options: DownloadLabelsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadLabelsReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/labels", responds: "text" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  getOutgoingMessageCounts(options: GetReportOutgoingMessageCountsOptions): ListCall<GetReportOutgoingMessageCounts> {
    return this.sendForList(
      { id: "getReportOutgoingMessageCounts", method: "GET", path: "/api/v2/accounts/{account_id}/reports/outgoing_messages_count" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/summary`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getSummary(options: GetReportSummaryOptions): ApiCall<GetReportSummary> {
    return this.sendForOne(
      { id: "getReportSummary", method: "GET", path: "/api/v2/accounts/{account_id}/reports/summary" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/teams`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadTeams(options: DownloadTeamsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadTeamsReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/teams", responds: "text" },
      options,
    );
  }
}
