// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { Conversation, ConversationFilter } from "./models.ts";

/** Options of {@link Conversations.list}: query parameters, and how to send the call. */
export interface ListConversationsOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
  /** The status that they have; `all` for any. A status that the server does not know fits nothing. */
  readonly status?: "open" | "resolved" | "pending" | "snoozed" | "all" | undefined;
  /**
   * Who the conversations are assigned to: `me` for the caller, `assigned` for any person, `unassigned` for no person. Up to 4.16 a conversation
   * with a bot is `unassigned`; a later server may count it as `assigned`. Any other value counts as `all`.
   */
  readonly assignee_type?: "me" | "assigned" | "unassigned" | "all" | undefined;
  /** The inbox that they came in through. One that does not exist, or that the caller is not a member of, fits nothing. */
  readonly inbox_id?: number | undefined;
  /** The team that they were given to. One that does not exist is a 404. */
  readonly team_id?: number | undefined;
  /**
   * Titles of labels. A conversation with any one of them is listed; unknown titles fit nothing. The server also reads `labels` with the
   * titles in one text, divided by commas.
   */
  readonly labels?: readonly string[] | undefined;
  /**
   * A text that an incoming or outgoing message contains, in upper or lower case. As soon as it is sent, even empty, `status` is not read
   * and conversations in every status are listed.
   */
  readonly q?: string | undefined;
  /**
   * The contact's id in an inbox, from the `contact_inboxes` of a contact. It is unique within an inbox only: send `inbox_id` too where
   * two inboxes might use the same one. Since Chatwoot 2.18; an older server ignores it and lists all.
   */
  readonly source_id?: string | undefined;
  /**
   * `mention`: the caller was mentioned in them. `participating`: the caller takes part in them. `unattended`: the contact waits for a
   * first or a further reply. A value that the server does not know is ignored.
   */
  readonly conversation_type?: "mention" | "participating" | "unattended" | undefined;
  /** Only those that changed in so many seconds before now. It switches pages off and leaves the counts as they are. */
  readonly updated_within?: number | undefined;
  /**
   * What they are ordered by. Those without priority come last either way. A value that the server does not know counts as
   * `last_activity_at_desc`. `unread` puts those with the most unread messages first. Four older names still work: `latest`
   * (`last_activity_at_desc`), `sort_on_created_at` (`created_at_asc`), `sort_on_priority` (`priority_desc`) and `sort_on_waiting_since`
   * (`waiting_since_asc`).
   *
   * `priority_desc_created_at_asc` is available since Chatwoot 4.14. `unread` is available since Chatwoot 4.15.
   */
  readonly sort_by?: "last_activity_at_desc" | "last_activity_at_asc" | "created_at_desc" | "created_at_asc" | "priority_desc" | "priority_asc" | "waiting_since_desc" | "waiting_since_asc" | "priority_desc_created_at_asc" | "unread" | undefined;
}

/** Options of {@link Conversations.filter}: query parameters, and how to send the call. */
export interface FilterConversationsOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** The threads between contacts and the desk, each in one inbox. */
export class Conversations extends Resource {
  /**
   * Lists conversations.
   *
   * The conversations of the account that fit all parameters, **only the open ones unless `status` says otherwise**, the most recently active
   * first unless `sort_by` does.
   *
   * **Pages** hold 25 conversations, or what the operator set (`CONVERSATION_RESULTS_PER_PAGE`); `per_page` is not read. A page past the end
   * is empty, and only an empty page says for certain that there is no further one. `updated_within` switches pages off: everything comes at
   * once, the same for each `page`.
   *
   * **Order.** A conversation moves to the front when a message arrives, so one can be on two pages while another is on none. Send
   * `sort_by=created_at_asc` to iterate over all pages: that order does not change.
   *
   * **The counts** in `meta` ignore `assignee_type` and `updated_within`, and are the same on every page, also past the end. So `all_count` is the
   * total of the list only without these two; with `assignee_type` it is the count of that name. With `q` the counts are those of the page alone,
   * and there is no total.
   *
   * **Who sees what.** As with a contact's conversations: an administrator sees all, an agent those in inboxes that the agent is a member of,
   * a custom role (Enterprise) perhaps fewer. Conversations that the caller may not see are left out, not refused. Bots and platform apps are refused.
   *
   * **One damaged conversation fails its whole page** with a 500: an audio attachment whose file is missing, an inbox that was deleted.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist, or it has no team with the `team_id` that was asked for.
   * @example
   * for await (const item of chatwoot.conversations.list()) console.log(item);
   */
  list(options?: ListConversationsOptions): ListCall<Conversation> {
    return this.sendForList(
      { route: "GET /api/v1/accounts/{account_id}/conversations" },
      { style: "page", parameter: "page", items: "data.payload", total: "data.meta.all_count", unless: "updated_within", uncounted: ["assignee_type", "q"] },
      options,
    );
  }

  /**
   * Filters conversations.
   *
   * The conversations that meet conditions on their attributes, in every status unless a condition says otherwise, the most recently active
   * first. It changes nothing on the server.
   *
   * **A contact's whole history** comes with the attribute `contact_id`, page by page. Chatwoot before 4.14.2 does not know it and responds with a 422.
   *
   * **Pages** hold 25 conversations; `page` is read from the body too. A page past the end is empty, and the counts stay the same.
   *
   * **Mistakes.** Some come back as a 422 with a sentence that helps, others as a 500: no `payload` or one that is not a list, a missing
   * `query_operator` or one after the last condition, a `contact_id` that is not a number, `days_before`, a string for `values` where a list
   * belongs; before 4.16 also `contains` on `display_id`. An invalid date is a 422 since 4.14, and was ignored before.
   *
   * **Who sees what.** As with a contact's conversations: an administrator sees all, an agent those in inboxes that the agent is a member of,
   * a custom role (Enterprise) perhaps fewer. Conversations that the caller may not see are left out, not refused. Bots and platform apps are refused.
   *
   * **One damaged conversation fails its whole page** with a 500: an audio attachment whose file is missing, an inbox that was deleted.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/filter`
   *
   * @param body - The conditions. Only `application/json` is read as written here.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: A condition cannot be right, and the sentence says which.
   */
  filter(body: ConversationFilter, options?: FilterConversationsOptions): ListCall<Conversation> {
    return this.sendForList(
      { route: "POST /api/v1/accounts/{account_id}/conversations/filter", body },
      { style: "page", parameter: "page", items: "payload", total: "meta.all_count", size: 25 },
      options,
    );
  }
}
