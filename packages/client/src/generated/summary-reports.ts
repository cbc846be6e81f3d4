// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { SummaryReport } from "./models.ts";

/** Options of {@link SummaryReports.getByAgent}: query parameters, and how to send the call. */
export interface GetSummaryReportByAgentOptions extends ListOptions {
  /** TODO */
  readonly business_hours?: string | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
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
  /** TODO */
  readonly business_hours?: string | undefined;
}

/** Options of {@link SummaryReports.getByLabel}: query parameters, and how to send the call. */
export interface GetSummaryReportByLabelOptions extends ListOptions {
  /** TODO */
  readonly business_hours?: string | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
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
  /** TODO */
  readonly business_hours?: string | undefined;
}

/** The result of {@link SummaryReports.getByChannel}. */
export interface GetSummaryReportByChannelResult {
    [key: string]: {
        /**
         * TODO: seen 13, 1
         * @example 13
         */
        open: number;
        /**
         * TODO: seen 6, 0
         * @example 6
         */
        resolved: number;
        /**
         * TODO: seen 1, 0
         * @example 1
         */
        pending: number;
        /**
         * TODO: seen 1, 0
         * @example 1
         */
        snoozed: number;
        /**
         * TODO: seen 21, 1
         * @example 21
         */
        total: number;
    };
}

/** Key figures of a period, one row for each agent, team, inbox, label or channel. */
export class SummaryReports extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/agent`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/channel`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  getByChannel(options: GetSummaryReportByChannelOptions): ApiCall<GetSummaryReportByChannelResult> {
    return this.sendForOne(
      { id: "getSummaryReportByChannel", method: "GET", path: "/api/v2/accounts/{account_id}/summary_reports/channel" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/inbox`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/label`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getByLabel(options: GetSummaryReportByLabelOptions): ListCall<SummaryReport> {
    return this.sendForList(
      { id: "getSummaryReportByLabel", method: "GET", path: "/api/v2/accounts/{account_id}/summary_reports/label" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
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
