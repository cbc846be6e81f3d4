// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { ReportingEvent } from "./models.ts";

/** Options of {@link ReportingEvents.list}: query parameters, and how to send the call. */
export interface ListReportingEventsOptions extends ListOptions {
  /**
   * The kind of events to list: `first_response`, `reply_time`, `conversation_opened`, `conversation_resolved`,
   * `conversation_bot_resolved` or `conversation_bot_handoff`. Without it, all kinds.
   */
  readonly name?: string | undefined;
  /** The inbox of the events, by its id. An unknown inbox has no events. */
  readonly inbox_id?: number | undefined;
  /** The agent of the events, by the agent's id. */
  readonly user_id?: number | undefined;
  /** The start of the period, in seconds since 1970. Without `until` it is ignored. A string without leading digits is a 500. */
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
   * The events that reports are calculated from (Enterprise): first replies, further replies, and conversations that were resolved, opened
   * again, or handed over by a bot, each with the time that it took. The newest come first, 25 on a page. A page past the end is empty.
   *
   * A background job writes the events, so the latest can be missing for a moment. The events of one conversation are in
   * `listConversationReportingEvents`.
   *
   * **Access.** Administrators only. A custom role with `report_manage` is refused too. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/reporting_events`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.reportingEvents.list()) console.log(item);
   */
  list(options?: ListReportingEventsOptions): ListCall<ReportingEvent> {
    return this.sendForList(
      { route: "GET reporting_events", items: "payload", page: "page", total: "meta.count", size: 25 },
      options,
    );
  }
}
