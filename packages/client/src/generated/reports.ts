// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { GetReportBotSummary, GetReportInboxLabelMatrix, GetReportOutgoingMessageCounts, GetReportSummary, Report, ReportTimeseries } from "./models.ts";

/** What {@link Reports.getTimeseries} takes beside its arguments. */
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

/** What {@link Reports.downloadAgents} takes beside its arguments. */
export interface DownloadAgentsReportOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link Reports.getBotMetrics} takes beside its arguments. */
export interface GetReportBotMetricsOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link Reports.getBotSummary} takes beside its arguments. */
export interface GetReportBotSummaryOptions extends RequestOptions {
  /** TODO */
  readonly type?: string | undefined;
  /** TODO */
  readonly business_hours?: string | undefined;
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly group_by?: string | undefined;
  /** TODO */
  readonly id?: number | undefined;
}

/** What {@link Reports.downloadConversationTraffic} takes beside its arguments. */
export interface DownloadConversationTrafficReportOptions extends RequestOptions {
  /** TODO */
  readonly timezone_offset?: string | undefined;
  /** TODO */
  readonly days_before?: number | undefined;
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link Reports.getConversationMetrics} takes beside its arguments. */
export interface GetReportConversationMetricsOptions extends RequestOptions {
  /** TODO */
  readonly type?: string | undefined;
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
  /** TODO */
  readonly user_id?: number | undefined;
}

/** What {@link Reports.downloadConversationsSummary} takes beside its arguments. */
export interface DownloadConversationsSummaryReportOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link Reports.getDrilldown} takes beside its arguments. */
export interface GetReportDrilldownOptions extends ListOptions {
  /** TODO */
  readonly metric?: string | undefined;
  /** TODO */
  readonly type?: string | undefined;
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly bucket_timestamp?: number | undefined;
  /** TODO */
  readonly group_by?: string | undefined;
}

/** What {@link Reports.getFirstResponseTimes} takes beside its arguments. */
export interface GetReportFirstResponseTimesOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link Reports.getInboxLabelMatrix} takes beside its arguments. */
export interface GetReportInboxLabelMatrixOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly inbox_ids?: string | undefined;
  /** TODO */
  readonly label_ids?: readonly number[] | undefined;
  /** TODO */
  readonly inbox_ids?: readonly number[] | undefined;
}

/** What {@link Reports.downloadInboxes} takes beside its arguments. */
export interface DownloadInboxesReportOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly business_hours?: string | undefined;
}

/** What {@link Reports.downloadLabels} takes beside its arguments. */
export interface DownloadLabelsReportOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link Reports.getOutgoingMessageCounts} takes beside its arguments. */
export interface GetReportOutgoingMessageCountsOptions extends ListOptions {
  /** TODO */
  readonly group_by?: string | undefined;
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link Reports.getSummary} takes beside its arguments. */
export interface GetReportSummaryOptions extends RequestOptions {
  /** TODO */
  readonly type?: string | undefined;
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly business_hours?: string | undefined;
  /** TODO */
  readonly id?: number | undefined;
  /** TODO */
  readonly group_by?: string | undefined;
}

/** What {@link Reports.downloadTeams} takes beside its arguments. */
export interface DownloadTeamsReportOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly business_hours?: string | undefined;
}

/** The result of: tODO. */
export type GetReportConversationMetricsResult = {
    /**
     * @description TODO: seen 14
     * @example 14
     */
    open: number;
    /**
     * @description TODO: seen 10
     * @example 10
     */
    unattended: number;
    /**
     * @description TODO: seen 12
     * @example 12
     */
    unassigned: number;
    /**
     * @description TODO: seen 0
     * @example 0
     */
    pending: number;
} | {
    /**
     * Format: int64
     * @description TODO: seen 69, 68, 76, 70, 269, 268, 274, 276
     * @example 69
     */
    id: number;
    /**
     * @description TODO: seen Grace Agent, Ada Admin, Ivo Invited, Linus Outside, Mira Holt-Berg
     * @example Grace Agent
     */
    name: string;
    /**
     * @description TODO: seen agent@northwind.example, admin@northwind.example, ivo@northwind.example, agent_outside@northwind.example, mira.holt@northwind.example
     * @example agent@northwind.example
     */
    email: string;
    /** @description TODO: seen */
    thumbnail: string;
    /**
     * @description TODO: seen offline
     * @example offline
     */
    availability: string;
    /** @description TODO */
    metric: {
        /**
         * @description TODO: seen 1, 0
         * @example 1
         */
        open: number;
        /**
         * @description TODO: seen 0
         * @example 0
         */
        unattended: number;
    };
}[];

/** An item of: tODO. */
export interface GetReportDrilldownItem {
    /**
     * @description TODO: seen conversation
     * @example conversation
     */
    record_type: string;
    /** @description TODO */
    conversation: {
        /**
         * Format: int64
         * @description TODO: seen 450, 449, 448, 447, 446, 445, 444, 443
         * @example 450
         */
        id: number;
        /**
         * Format: int64
         * @description TODO: seen 33, 32, 31, 30, 29, 28, 27, 26
         * @example 33
         */
        display_id: number;
        /**
         * Format: int64
         * @description TODO: seen 292
         * @example 292
         */
        contact_id: number;
        /**
         * @description TODO: seen Pat Parcel
         * @example Pat Parcel
         */
        contact_name: string;
        /**
         * Format: int64
         * @description TODO: seen 73
         * @example 73
         */
        inbox_id: number;
        /**
         * @description TODO: seen Parcel Desk
         * @example Parcel Desk
         */
        inbox_name: string;
        /** @description TODO: seen null */
        assignee_id: null;
        /** @description TODO: seen null */
        assignee_name: null;
        /**
         * @description TODO: seen open
         * @example open
         */
        status: string;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045369, 1796045368, 1796045367
         * @example 1796045369
         */
        created_at: number;
        /**
         * Format: unix-time
         * @description TODO: seen 1796045369, 1796045368, 1796045367, 1796045372
         * @example 1796045369
         */
        last_activity_at: number;
        /** @description TODO: seen null */
        last_message: null;
    };
    /** @description TODO: seen null */
    message: null;
    /** @description TODO: seen null */
    metric_value: null;
    /**
     * Format: unix-time
     * @description TODO: seen 1796045369, 1796045368, 1796045367
     * @example 1796045369
     */
    occurred_at: number;
}

/** The result of: tODO. */
export interface GetReportFirstResponseTimesResult {
    [key: string]: {
        [key: string]: number;
    };
}

/** What happened in the account, in numbers. */
export class Reports extends Resource {
  /**
   * Get a metric over time.
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
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   */
  getTimeseries(options: GetReportTimeseriesOptions): ApiCall<ReportTimeseries> {
    return this.sendForOne(
      { id: "getReportTimeseries", method: "GET", path: "/api/v2/accounts/{account_id}/reports" },
      options,
    );
  }

  /**
   * Download the report on agents.
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
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadAgents(options: DownloadAgentsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadAgentsReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/agents", responds: "text" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/bot_metrics`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getBotMetrics(options: GetReportBotMetricsOptions): ApiCall<Report> {
    return this.sendForOne(
      { id: "getReportBotMetrics", method: "GET", path: "/api/v2/accounts/{account_id}/reports/bot_metrics" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/bot_summary`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getBotSummary(options: GetReportBotSummaryOptions): ApiCall<GetReportBotSummary> {
    return this.sendForOne(
      { id: "getReportBotSummary", method: "GET", path: "/api/v2/accounts/{account_id}/reports/bot_summary" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/conversation_traffic`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadConversationTraffic(options: DownloadConversationTrafficReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadConversationTrafficReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/conversation_traffic", responds: "text" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/conversations`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/conversations_summary`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadConversationsSummary(options: DownloadConversationsSummaryReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadConversationsSummaryReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/conversations_summary", responds: "text" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/drilldown`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getFirstResponseTimes(options: GetReportFirstResponseTimesOptions): ApiCall<GetReportFirstResponseTimesResult> {
    return this.sendForOne(
      { id: "getReportFirstResponseTimes", method: "GET", path: "/api/v2/accounts/{account_id}/reports/first_response_time_distribution" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getInboxLabelMatrix(options: GetReportInboxLabelMatrixOptions): ApiCall<GetReportInboxLabelMatrix> {
    return this.sendForOne(
      { id: "getReportInboxLabelMatrix", method: "GET", path: "/api/v2/accounts/{account_id}/reports/inbox_label_matrix" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/inboxes`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadInboxes(options: DownloadInboxesReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadInboxesReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/inboxes", responds: "text" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/labels`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadLabels(options: DownloadLabelsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadLabelsReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/labels", responds: "text" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/summary`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getSummary(options: GetReportSummaryOptions): ApiCall<GetReportSummary> {
    return this.sendForOne(
      { id: "getReportSummary", method: "GET", path: "/api/v2/accounts/{account_id}/reports/summary" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/teams`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  downloadTeams(options: DownloadTeamsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadTeamsReport", method: "GET", path: "/api/v2/accounts/{account_id}/reports/teams", responds: "text" },
      options,
    );
  }
}
