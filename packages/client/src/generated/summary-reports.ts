// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ChannelSummaryReports, LabelSummaryReport, SummaryReport } from "./models.ts";

/** Options of {@link SummaryReports.getByAgent}: query parameters, and how to send the call. */
export interface GetSummaryReportByAgentOptions extends ListOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
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
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link SummaryReports.getByInbox}: query parameters, and how to send the call. */
export interface GetSummaryReportByInboxOptions extends ListOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** With `true`, averages count business hours only. Counts stay the same. */
  readonly business_hours?: boolean | undefined;
}

/** Options of {@link SummaryReports.getByLabel}: query parameters, and how to send the call. */
export interface GetSummaryReportByLabelOptions extends ListOptions {
  /** The start of the period, in seconds since 1970. Without `until` it is ignored. A string that does not start with a digit is a 500. */
  readonly since?: number | undefined;
  /** The end of the period, in seconds since 1970. Without `since` it is ignored. */
  readonly until?: number | undefined;
  /** With `true`, averages count business hours only. Counts stay the same. */
  readonly business_hours?: boolean | undefined;
}

/** Options of {@link SummaryReports.getByTeam}: query parameters, and how to send the call. */
export interface GetSummaryReportByTeamOptions extends ListOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
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
   * How many conversations each agent of the account had and resolved in a period, and how long contacts waited. All agents are in the list,
   * with 0 when nothing happened. Names are not sent, only ids.
   *
   * Without a period counts are 0 and averages null. A period with a string that does not start with a digit is a 500.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/agent`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getByAgent(options: GetSummaryReportByAgentOptions): ListCall<SummaryReport> {
    return this.sendForList(
      { id: "getSummaryReportByAgent", method: "GET", path: "/api/v2/accounts/{account_id}/summary_reports/agent" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * Gets the totals of each channel.
   *
   * How many conversations were created in a period in each kind of channel, by their status now. A kind without conversations is not in it.
   *
   * **The period** can be six months at most. It needs a start and an end; without one of them the response is an empty object.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/channel`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: The period is longer than six months.
   */
  getByChannel(options: GetSummaryReportByChannelOptions): ApiCall<ChannelSummaryReports> {
    return this.sendForOne(
      { id: "getSummaryReportByChannel", method: "GET", path: "/api/v2/accounts/{account_id}/summary_reports/channel" },
      options,
    );
  }

  /**
   * Gets the totals of each inbox.
   *
   * How many conversations each inbox of the account had and resolved in a period, and how long contacts waited. All inboxes are in the list,
   * with 0 when nothing happened. Names are not sent, only ids.
   *
   * Without a period counts are 0 and averages null. A period with a string that does not start with a digit is a 500.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/inbox`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getByInbox(options: GetSummaryReportByInboxOptions): ListCall<SummaryReport> {
    return this.sendForList(
      { id: "getSummaryReportByInbox", method: "GET", path: "/api/v2/accounts/{account_id}/summary_reports/inbox" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * Gets the totals of each label.
   *
   * How many conversations had each label of the account and were resolved in a period, and how long contacts waited. All labels are in the
   * list, with 0 when nothing happened. **Averages are 0 when there is no value**, where the other summaries have null.
   *
   * **Without a period all conversations count**, unlike in the other summaries. A period with a string that does not start with a digit is a
   * 500.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/label`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.summaryReports.getByLabel()) console.log(item);
   */
  getByLabel(options?: GetSummaryReportByLabelOptions): ListCall<LabelSummaryReport> {
    return this.sendForList(
      { id: "getSummaryReportByLabel", method: "GET", path: "/api/v2/accounts/{account_id}/summary_reports/label" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * Gets the totals of each team.
   *
   * How many conversations each team of the account had and resolved in a period, and how long contacts waited. All teams are in the list,
   * with 0 when nothing happened. Names are not sent, only ids.
   *
   * Without a period counts are 0 and averages null. A period with a string that does not start with a digit is a 500.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/team`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getByTeam(options: GetSummaryReportByTeamOptions): ListCall<SummaryReport> {
    return this.sendForList(
      { id: "getSummaryReportByTeam", method: "GET", path: "/api/v2/accounts/{account_id}/summary_reports/team" },
      { style: "whole", items: "" },
      options,
    );
  }
}
