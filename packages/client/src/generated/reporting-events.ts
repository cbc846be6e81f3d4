// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";

/** Options of {@link ReportingEvents.list}: query parameters, and how to send the call. */
export interface ListReportingEventsOptions extends ListOptions {
  /** TODO */
  readonly name?: string | undefined;
  /** TODO */
  readonly inbox_id?: number | undefined;
  /** TODO */
  readonly user_id?: number | undefined;
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** The single events that reports are computed from. */
export class ReportingEvents extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/reporting_events`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  list(options: ListReportingEventsOptions): ListCall<unknown> {
    return this.sendForList(
      { id: "listReportingEvents", method: "GET", path: "/api/v1/accounts/{account_id}/reporting_events" },
      { style: "page", parameter: "page", items: "payload", total: "meta.count" },
      options,
    );
  }
}
