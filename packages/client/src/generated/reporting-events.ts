// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { ReportingEvent } from "./models.ts";

/** Options of {@link ReportingEvents.list}: query parameters, and how to send the call. */
export interface ListReportingEventsOptions extends ListOptions {
  /**
   * What happened: `first_response`, `reply_time`, `conversation_opened`, `conversation_resolved`, `conversation_bot_resolved` or
   * `conversation_bot_handoff`. Without it, everything.
   */
  readonly name?: string | undefined;
  /** The inbox that it happened in, by its id. An unknown one fits nothing. */
  readonly inbox_id?: number | undefined;
  /** The agent of the events, by the agent's id. */
  readonly user_id?: number | undefined;
  /** The start of the period, in seconds since 1970. Without `until` it is ignored. A string that does not start with a digit is a 500. */
  readonly since?: number | undefined;
  /** The end of the period, in seconds since 1970. Without `since` it is ignored. */
  readonly until?: number | undefined;
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** The single events that reports are computed from. */
export class ReportingEvents extends Resource {
  /**
   * Lists the reporting events.
   *
   * What happened in the account and counts in reports (Enterprise): first replies, further replies, conversations that were resolved, opened
   * again, or handed over by a bot, and how long each took. The newest come first, 25 on a page. A page past the end is empty.
   *
   * A background job writes the events, so the latest can be missing for a moment. The events of one conversation are in
   * `listConversationReportingEvents`.
   *
   * **Access.** Administrators only. A custom role with `report_manage` is refused too.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/reporting_events`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.reportingEvents.list()) console.log(item);
   */
  list(options?: ListReportingEventsOptions): ListCall<ReportingEvent> {
    return this.sendForList(
      { id: "listReportingEvents", method: "GET", path: "/api/v1/accounts/{account_id}/reporting_events" },
      { style: "page", parameter: "page", items: "payload", total: "meta.count", size: 25 },
      options,
    );
  }
}
