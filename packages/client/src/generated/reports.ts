// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AgentWorkload, BotMetrics, BotSummary, FirstResponseTimes, InboxLabelMatrix, OutgoingMessageCount, ReportRecord, ReportSummary, ReportTimeseries, Workload } from "./models.ts";

/** Options of {@link Reports.getTimeseries}: query parameters, and how to send the call. */
export interface GetReportTimeseriesOptions extends RequestOptions {
  /** The metric. Names with `avg`, and `reply_time`, are averages in seconds; the others are counts. */
  readonly metric: "conversations_count" | "incoming_messages_count" | "outgoing_messages_count" | "avg_first_response_time" | "avg_resolution_time" | "reply_time" | "resolutions_count" | "bot_resolutions_count" | "bot_handoffs_count";
  /** The subject of the report. All except `account` need an `id`. An unknown or missing type is a 500. */
  readonly type: "account" | "agent" | "inbox" | "label" | "team";
  /** The id of the agent, inbox, label or team. A missing or unknown one is a 404. Labels need their id, not their title. */
  readonly id?: number | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** The length of the period of each point. An unknown one counts as `day`. */
  readonly group_by?: "hour" | "day" | "week" | "month" | "year" | undefined;
  /** The hours ahead of UTC, which decide when a day starts. An offset that no time zone has counts as 0. */
  readonly timezone_offset?: number | undefined;
  /** With `true`, averages count business hours only. Counts stay the same. */
  readonly business_hours?: boolean | undefined;
}

/** Options of {@link Reports.downloadAgents}: query parameters, and how to send the call. */
export interface DownloadAgentsReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getBotMetrics}: query parameters, and how to send the call. */
export interface GetReportBotMetricsOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getBotSummary}: query parameters, and how to send the call. */
export interface GetReportBotSummaryOptions extends RequestOptions {
  /** The subject of the report. All except `account` need an `id`. An unknown or missing type is a 500. */
  readonly type: "account" | "agent" | "inbox" | "label" | "team";
  /** The id of the agent, inbox, label or team. A missing or unknown one is a 404. Labels need their id, not their title. */
  readonly id?: number | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.downloadConversationTraffic}: query parameters, and how to send the call. */
export interface DownloadConversationTrafficReportOptions extends RequestOptions {
  /** The hours ahead of UTC, which decide when a day starts. Negative to the west. */
  readonly timezone_offset: number;
  /** The number of days before today. */
  readonly days_before?: number | undefined;
}

/** Options of {@link Reports.getConversationMetrics}: query parameters, and how to send the call. */
export interface GetReportConversationMetricsOptions extends RequestOptions {
  /** The counts of the account, or those of each agent. A missing type is a 422, and `inbox`, `label` and `team` are a 404. */
  readonly type: "account" | "agent";
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** Options of {@link Reports.downloadConversationsSummary}: query parameters, and how to send the call. */
export interface DownloadConversationsSummaryReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getDrilldown}: query parameters, and how to send the call. */
export interface GetReportDrilldownOptions extends ListOptions {
  /** The metric of the report. */
  readonly metric: "conversations_count" | "incoming_messages_count" | "outgoing_messages_count" | "avg_first_response_time" | "avg_resolution_time" | "reply_time" | "resolutions_count" | "bot_resolutions_count" | "bot_handoffs_count";
  /** The start of the point, in seconds since 1970, as the report has it. */
  readonly bucket_timestamp: number;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** The subject of the report. All except `account` need an `id`. */
  readonly type?: "account" | "agent" | "inbox" | "label" | "team" | undefined;
  /** The id of the agent, inbox, label or team. A label has an id here, not a title. */
  readonly id?: number | undefined;
  /** The length of the period of each point of the report. An unknown one counts as `day`. */
  readonly group_by?: "hour" | "day" | "week" | "month" | "year" | undefined;
  /** The number of the page, starting at 1. A page past the end is empty. */
  readonly page?: number | undefined;
  /** The number of records on a page. More than 100 counts as 100. */
  readonly per_page?: number | undefined;
}

/** Options of {@link Reports.getFirstResponseTimes}: query parameters, and how to send the call. */
export interface GetReportFirstResponseTimesOptions extends RequestOptions {
  /** The start of the period, in seconds since 1970. Without `until` it is ignored. A string without leading digits is a 500. */
  readonly since?: number | undefined;
  /** The end of the period, in seconds since 1970. Without `since` it is ignored. */
  readonly until?: number | undefined;
}

/** Options of {@link Reports.getInboxLabelMatrix}: query parameters, and how to send the call. */
export interface GetReportInboxLabelMatrixOptions extends RequestOptions {
  /** The start of the period, in seconds since 1970. Without `until` it is ignored. A string without leading digits is a 500. */
  readonly since?: number | undefined;
  /** The end of the period, in seconds since 1970. Without `since` it is ignored. */
  readonly until?: number | undefined;
  /**
   * Ids of the inboxes to count. Unknown ids are ignored. Without it, all inboxes. Several ids need the brackets: of `inbox_ids=68,70`
   * only the first counts, and of `inbox_ids=68&inbox_ids=70` only the last.
   */
  readonly inbox_ids?: readonly number[] | undefined;
  /** Ids of the labels to count. Unknown ids are ignored. Without it, all labels. */
  readonly label_ids?: readonly number[] | undefined;
}

/** Options of {@link Reports.downloadInboxes}: query parameters, and how to send the call. */
export interface DownloadInboxesReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** With `true`, averages count business hours only. Counts stay the same. */
  readonly business_hours?: boolean | undefined;
}

/** Options of {@link Reports.downloadLabels}: query parameters, and how to send the call. */
export interface DownloadLabelsReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getOutgoingMessageCounts}: query parameters, and how to send the call. */
export interface GetReportOutgoingMessageCountsOptions extends ListOptions {
  /** The subjects to count messages for. A missing or unknown value is a 422. */
  readonly group_by: "agent" | "inbox" | "label" | "team";
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link Reports.getSummary}: query parameters, and how to send the call. */
export interface GetReportSummaryOptions extends RequestOptions {
  /** The subject of the report. All except `account` need an `id`. An unknown or missing type is a 500. */
  readonly type: "account" | "agent" | "inbox" | "label" | "team";
  /** The id of the agent, inbox, label or team. A missing or unknown one is a 404. Labels need their id, not their title. */
  readonly id?: number | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** With `true`, averages count business hours only. Counts stay the same. */
  readonly business_hours?: boolean | undefined;
}

/** Options of {@link Reports.downloadTeams}: query parameters, and how to send the call. */
export interface DownloadTeamsReportOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** With `true`, averages count business hours only. Counts stay the same. */
  readonly business_hours?: boolean | undefined;
}

/** What happened in the account, in numbers. */
export class Reports extends Resource {
  /**
   * Gets a metric over time.
   *
   * One metric of the account, or of one inbox, agent, team or label, with a point for each day of a period.
   *
   * **The period** needs a start and an end; without one of them the list is empty.
   *
   * **Mistakes.** An unknown or missing `metric` returns an empty object, not an error.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
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
   * The agents in a period as CSV, with a row for each agent: the number of conversations assigned and resolved, and average times. Three
   * lines precede the header: the period and two empty lines. `N/A` means that there is no value. Times are in words, such as `2 seconds`. The
   * order of the rows is not fixed.
   *
   * The media type is `text/csv`, whatever `Accept` asks for. Without a period the response is a 500.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/agents`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  downloadAgents(options: DownloadAgentsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/agents", responds: "text" },
      options,
    );
  }

  /**
   * Gets the metrics of bots.
   *
   * The number of new conversations in inboxes with a bot in a period, and the shares that bots resolved and handed over. An inbox counts if
   * it has a bot now, also for the time before it had one.
   *
   * Without a period everything is 0.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/bot_metrics`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  getBotMetrics(options: GetReportBotMetricsOptions): ApiCall<BotMetrics> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/bot_metrics" },
      options,
    );
  }

  /**
   * Gets the totals of bots in a period.
   *
   * The number of conversations that bots resolved and handed over in a period, for the account, or for one inbox, agent, team or label.
   * `previous` has the same counts for the time just before, which is as long as the period.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/bot_summary`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  getBotSummary(options: GetReportBotSummaryOptions): ApiCall<BotSummary> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/bot_summary" },
      options,
    );
  }

  /**
   * Downloads the report on conversation traffic.
   *
   * The number of conversations created in each hour of the last days, as CSV: a row for each hour, and a column for each day. **Today is not
   * included.** Three lines precede the header: the time zone and two empty lines.
   *
   * **Mistakes.** Without `timezone_offset` the response is a 500. For a zone with half hours, such as 5.5, the report has one more column,
   * and all rows except the first start it with an empty field.
   *
   * The media type is `text/csv`, whatever `Accept` asks for.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/conversation_traffic`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  downloadConversationTraffic(options: DownloadConversationTrafficReportOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/conversation_traffic", responds: "text" },
      options,
    );
  }

  /**
   * Gets the current conversation counts.
   *
   * The number of conversations that are open, unattended and unassigned now, in the account or for each agent. A period is ignored.
   *
   * **With `account`** the response is one object. Its `pending` is always 0: use `getLiveReportConversationMetrics` for the right number.
   *
   * **With `agent`** it is a list of agents, those with the most open conversations first, 25 on a page. A page past the end is empty. The
   * list cannot be narrowed to one agent.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/conversations`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The type is missing.
   */
  getConversationMetrics(options: GetReportConversationMetricsOptions): ApiCall<Workload | AgentWorkload[]> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/conversations" },
      options,
    );
  }

  /**
   * Downloads the report on conversations.
   *
   * The totals of the account in a period as CSV, in a single row: conversations, messages, resolutions, and average times. Three lines
   * precede the header: the period and two empty lines. `N/A` means that there is no value. Times are in words, such as `2 seconds`.
   *
   * The media type is `text/csv`, whatever `Accept` asks for. Without a period the response is a 500.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/conversations_summary`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  downloadConversationsSummary(options: DownloadConversationsSummaryReportOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/conversations_summary", responds: "text" },
      options,
    );
  }

  /**
   * Gets the records behind a point of a report.
   *
   * The conversations or messages that one point of `getReportTimeseries` counts, the newest first. `bucket_timestamp` is the `timestamp` of
   * the point. Send `group_by`, `since` and `until` as in the report.
   *
   * **Pages** hold 25 records, or `per_page`. A page past the end is empty.
   *
   * **Limit.** 10 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Available since Chatwoot 4.16.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/drilldown`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: A parameter is missing or not allowed.
   */
  getDrilldown(options: GetReportDrilldownOptions): ListCall<ReportRecord> {
    return this.sendForList(
      {
        route: "GET /api/v2/accounts/{account_id}/reports/drilldown",
        items: "payload",
        page: "page",
        total: "meta.total_count",
        since: "4.16",
      },
      options,
    );
  }

  /**
   * Gets the distribution of first reply times.
   *
   * The number of conversations that had their first reply within an hour, within four, within eight, within a day, and later, for each kind
   * of channel. **Without a period all replies count**, unlike in most reports.
   *
   * The counts come from events that a background job writes, so the latest replies can be missing for a moment.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.reports.getFirstResponseTimes();
   */
  getFirstResponseTimes(options?: GetReportFirstResponseTimesOptions): ApiCall<FirstResponseTimes> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution" },
      options,
    );
  }

  /**
   * Gets conversation counts by inbox and label.
   *
   * The number of conversations of each inbox with each label, as a matrix. Inboxes and labels are sorted by name, and those without
   * conversations are included, with 0. **Without a period all conversations count**, unlike in most reports.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.reports.getInboxLabelMatrix();
   */
  getInboxLabelMatrix(options?: GetReportInboxLabelMatrixOptions): ApiCall<InboxLabelMatrix> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix" },
      options,
    );
  }

  /**
   * Downloads the report on inboxes.
   *
   * The inboxes in a period as CSV, with a row for each inbox: the number of conversations, average times, and the number of resolutions.
   * Three lines precede the header: the period and two empty lines. `N/A` means that there is no value. Times are in words, such as `2
   * seconds`.
   *
   * **The header is two columns short.** Each row ends with the average time that contacts waited for a further reply, and the number of
   * resolutions.
   *
   * The media type is `text/csv`, whatever `Accept` asks for. Without a period the response is a 500.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/inboxes`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  downloadInboxes(options: DownloadInboxesReportOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/inboxes", responds: "text" },
      options,
    );
  }

  /**
   * Downloads the report on labels.
   *
   * The labels in a period as CSV, with a row for each label: the number of conversations, average times, and the number of resolutions. Three
   * lines precede the header: the period and two empty lines. `N/A` means that there is no value. Times are in words, such as `2 seconds`.
   *
   * The media type is `text/csv`, whatever `Accept` asks for. Without a period the response is a 500.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/labels`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  downloadLabels(options: DownloadLabelsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/labels", responds: "text" },
      options,
    );
  }

  /**
   * Gets the counts of sent messages.
   *
   * The number of messages that each agent, inbox, label or team sent to contacts in a period. Those that sent nothing are not in the list,
   * and bots do not count as agents. Without a period the list is empty.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The `group_by` is missing or unknown.
   */
  getOutgoingMessageCounts(options: GetReportOutgoingMessageCountsOptions): ListCall<OutgoingMessageCount> {
    return this.sendForList(
      { route: "GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count" },
      options,
    );
  }

  /**
   * Gets the totals of a period.
   *
   * All metrics of a period at once, for the account, or for one inbox, agent, team or label. `previous` has the same metrics for the time
   * just before, which is as long as the period.
   *
   * **The period** needs a start and an end; without one of them counts are 0 and averages null.
   *
   * **Averages and resolutions** come from events that a background job writes, so the latest can be missing for a moment.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/summary`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  getSummary(options: GetReportSummaryOptions): ApiCall<ReportSummary> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/summary" },
      options,
    );
  }

  /**
   * Downloads the report on teams.
   *
   * The teams in a period as CSV, with a row for each team: the number of conversations, average times, and the number of resolutions. Three
   * lines precede the header: the period and two empty lines. `N/A` means that there is no value. Times are in words, such as `2 seconds`.
   *
   * The media type is `text/csv`, whatever `Accept` asks for. Without a period the response is a 500.
   *
   * **Limit.** 100 requests per minute, token and account, unless the operator set another number; the next one is a 429.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/reports/teams`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  downloadTeams(options: DownloadTeamsReportOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/reports/teams", responds: "text" },
      options,
    );
  }
}
