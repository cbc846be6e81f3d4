// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";

/** What {@link ReportingEvents.list} takes beside its arguments. */
export interface ListReportingEventsOptions extends ListOptions {
  /** TODO */
  readonly name?: string | undefined;
  /** TODO */
  readonly inbox_id?: number | undefined;
  /** TODO */
  readonly user_id?: number | undefined;
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** The single events that reports are computed from. */
export class ReportingEvents extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/reporting_events`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
