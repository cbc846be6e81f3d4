// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ChannelSummaryReports, LabelSummaryReport, SummaryReport } from "./models.ts";

/** Options of {@link SummaryReports.getByAgent}: query parameters, and how to send the call. */
export interface GetSummaryReportByAgentOptions extends ListOptions {
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

/** Options of {@link SummaryReports.getByChannel}: query parameters, and how to send the call. */
export interface GetSummaryReportByChannelOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link SummaryReports.getByInbox}: query parameters, and how to send the call. */
export interface GetSummaryReportByInboxOptions extends ListOptions {
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

/** Options of {@link SummaryReports.getByLabel}: query parameters, and how to send the call. */
export interface GetSummaryReportByLabelOptions extends ListOptions {
  /** The start of the period, in seconds since 1970. Without `until` it is ignored. A string without leading digits is a 500. */
  readonly since?: number | undefined;
  /** The end of the period, in seconds since 1970. Without `since` it is ignored. */
  readonly until?: number | undefined;
  /** With `true`, averages count business hours only. Counts stay the same. */
  readonly business_hours?: boolean | undefined;
}

/** Options of {@link SummaryReports.getByTeam}: query parameters, and how to send the call. */
export interface GetSummaryReportByTeamOptions extends ListOptions {
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

/** Key figures of a period, one row for each agent, team, inbox, label or channel. */
export class SummaryReports extends Resource {
  /**
   * Gets the totals of each agent.
   *
   * The number of conversations that each agent of the account had and resolved in a period, and the average times that contacts waited. All
   * agents are in the list, with 0 when nothing happened. The response has ids, not names.
   *
   * Without a period counts are 0 and averages null.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/agent`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  getByAgent(options: GetSummaryReportByAgentOptions): ListCall<SummaryReport> {
    return this.sendForList(
      { route: "GET /api/v2/accounts/{account_id}/summary_reports/agent" },
      options,
    );
  }

  /**
   * Gets the totals of each channel.
   *
   * The number of conversations created in a period in each kind of channel, by their current status. A kind without conversations is not
   * included.
   *
   * **The period** can be six months at most. It needs a start and an end; without one of them the response is an empty object.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/channel`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The period is longer than six months.
   */
  getByChannel(options: GetSummaryReportByChannelOptions): ApiCall<ChannelSummaryReports> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/summary_reports/channel" },
      options,
    );
  }

  /**
   * Gets the totals of each inbox.
   *
   * The number of conversations that each inbox of the account had and resolved in a period, and the average times that contacts waited. All
   * inboxes are in the list, with 0 when nothing happened. The order is not fixed. The response has ids, not names.
   *
   * Without a period counts are 0 and averages null.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/inbox`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  getByInbox(options: GetSummaryReportByInboxOptions): ListCall<SummaryReport> {
    return this.sendForList(
      { route: "GET /api/v2/accounts/{account_id}/summary_reports/inbox" },
      options,
    );
  }

  /**
   * Gets the totals of each label.
   *
   * The number of conversations with each label of the account that were created and resolved in a period, and the average times that contacts
   * waited. All labels are in the list, with 0 when nothing happened. **Averages are 0 when there is no value**, where the other summaries
   * have null.
   *
   * **Without a period all conversations count**, unlike in the other summaries.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/label`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.summaryReports.getByLabel()) console.log(item);
   */
  getByLabel(options?: GetSummaryReportByLabelOptions): ListCall<LabelSummaryReport> {
    return this.sendForList(
      { route: "GET /api/v2/accounts/{account_id}/summary_reports/label" },
      options,
    );
  }

  /**
   * Gets the totals of each team.
   *
   * The number of conversations that each team of the account had and resolved in a period, and the average times that contacts waited. All
   * teams are in the list, with 0 when nothing happened. The response has ids, not names.
   *
   * Without a period counts are 0 and averages null.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/team`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  getByTeam(options: GetSummaryReportByTeamOptions): ListCall<SummaryReport> {
    return this.sendForList(
      { route: "GET /api/v2/accounts/{account_id}/summary_reports/team" },
      options,
    );
  }
}
