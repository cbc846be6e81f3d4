// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { SummaryReport } from "./models.ts";

/** What {@link SummaryReports.getByAgent} takes beside its arguments. */
export interface GetSummaryReportByAgentOptions extends ListOptions {
  /** TODO */
  readonly business_hours?: string | undefined;
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link SummaryReports.getByChannel} takes beside its arguments. */
export interface GetSummaryReportByChannelOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link SummaryReports.getByInbox} takes beside its arguments. */
export interface GetSummaryReportByInboxOptions extends ListOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly business_hours?: string | undefined;
}

/** What {@link SummaryReports.getByLabel} takes beside its arguments. */
export interface GetSummaryReportByLabelOptions extends ListOptions {
  /** TODO */
  readonly business_hours?: string | undefined;
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link SummaryReports.getByTeam} takes beside its arguments. */
export interface GetSummaryReportByTeamOptions extends ListOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly business_hours?: string | undefined;
}

/** The result of: tODO. */
export interface GetSummaryReportByChannelResult {
    [key: string]: {
        /**
         * @description TODO: seen 13, 1
         * @example 13
         */
        open: number;
        /**
         * @description TODO: seen 6, 0
         * @example 6
         */
        resolved: number;
        /**
         * @description TODO: seen 1, 0
         * @example 1
         */
        pending: number;
        /**
         * @description TODO: seen 1, 0
         * @example 1
         */
        snoozed: number;
        /**
         * @description TODO: seen 21, 1
         * @example 21
         */
        total: number;
    };
}

/** Key figures of a period, one row for each agent, team, inbox, label or channel. */
export class SummaryReports extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/agent`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/channel`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/inbox`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/label`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/summary_reports/team`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
