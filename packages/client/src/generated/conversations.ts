// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { Conversation, ConversationFilter } from "./models.ts";

/** Options of {@link Conversations.list}: query parameters, and how to send the call. */
export interface ListConversationsOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
  /** The status of the conversations, or `all`. An unknown status matches nothing. */
  readonly status?: "open" | "resolved" | "pending" | "snoozed" | "all" | undefined;
  /**
   * The assignee of the conversations: `me` for the caller, `assigned` for any user, `unassigned` for no user. Up to 4.16 a
   * conversation with a bot is `unassigned`; a later server may count it as `assigned`. Any other value counts as `all`.
   */
  readonly assignee_type?: "me" | "assigned" | "unassigned" | "all" | undefined;
  /** The id of the inbox. One that does not exist, or that the caller is not a member of, matches nothing. */
  readonly inbox_id?: number | undefined;
  /** The id of the team. An unknown one is a 404. */
  readonly team_id?: number | undefined;
  /**
   * Titles of labels. A conversation with at least one of them matches. Unknown titles match nothing. The server also reads `labels`
   * with the titles separated by commas.
   */
  readonly labels?: readonly string[] | undefined;
  /**
   * A string that an incoming or outgoing message contains, in upper or lower case. With `q`, even an empty one, `status` is ignored
   * and conversations in every status match.
   */
  readonly q?: string | undefined;
  /**
   * The contact's id in an inbox, from the `contact_inboxes` of a contact. It is unique within an inbox only: send `inbox_id` too if
   * two inboxes can have the same one. Available since Chatwoot 2.18; an older server ignores it and lists all conversations.
   */
  readonly source_id?: string | undefined;
  /**
   * The relation to the caller: `mention` for conversations that mention the caller, `participating` for those that the caller takes
   * part in, `unattended` for those whose contact waits for a reply. An unknown value is ignored.
   */
  readonly conversation_type?: "mention" | "participating" | "unattended" | undefined;
  /** The number of seconds before now within which the conversations changed. It turns pages off and does not change the counts. */
  readonly updated_within?: number | undefined;
  /**
   * The order of the conversations. Those without a priority come last in both directions. `unread` puts those with the most unread
   * messages first. An unknown value counts as `last_activity_at_desc`. Four older names still work: `latest`
   * (`last_activity_at_desc`), `sort_on_created_at` (`created_at_asc`), `sort_on_priority` (`priority_desc`) and
   * `sort_on_waiting_since` (`waiting_since_asc`).
   *
   * `priority_desc_created_at_asc` is available since Chatwoot 4.14. `unread` is available since Chatwoot 4.15.
   */
  readonly sort_by?: "last_activity_at_desc" | "last_activity_at_asc" | "created_at_desc" | "created_at_asc" | "priority_desc" | "priority_asc" | "waiting_since_desc" | "waiting_since_asc" | "priority_desc_created_at_asc" | "unread" | undefined;
}

/** Options of {@link Conversations.filter}: query parameters, and how to send the call. */
export interface FilterConversationsOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** The threads between contacts and the support team, each in one inbox. */
export class Conversations extends Resource {
  /**
   * Lists conversations.
   *
   * The conversations of the account that match all parameters, **only open ones unless `status` says otherwise**, the most recently active
   * first unless `sort_by` says otherwise.
   *
   * **Pages** have 25 conversations, unless the operator set another number (`CONVERSATION_RESULTS_PER_PAGE`); `per_page` is ignored. Only
   * an empty page is certain to be past the end. `updated_within` turns pages off: everything comes at once, the same for each `page`.
   *
   * **Order.** A conversation moves to the front when a message arrives, so one can be on two pages while another is on none. Send
   * `sort_by=created_at_asc` to iterate over all pages: that order does not change.
   *
   * **The counts** in `meta` ignore `assignee_type` and `updated_within`, and are the same on every page, even past the end. So `all_count`
   * is the total of the list only without these two parameters; with `assignee_type`, the count of that name is. With `q` the counts are
   * those of the page, and there is no total.
   *
   * **Access.** An administrator sees all conversations. An agent sees those in inboxes that the agent is a member of. A custom role
   * (Enterprise) can narrow this further. Conversations without access are omitted. Bots and platform apps are refused.
   *
   * **One damaged conversation fails its whole page** with a 500, for example one with an audio attachment without a file, or in a deleted
   * inbox.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist, or it has no team with this `team_id`.
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
   * The conversations that meet conditions, in every status unless a condition says otherwise, the most recently active first. It changes
   * nothing on the server.
   *
   * **All conversations of a contact** are found by the attribute `contact_id`, page by page. Chatwoot before 4.14.2 does not know it and
   * responds with a 422.
   *
   * **Pages** have 25 conversations. `page` is read from the body too. A page past the end is empty, and the counts stay the same.
   *
   * **Mistakes.** Some are a 422 with a helpful message, others a 500: a `payload` that is missing or not a list, a `query_operator` that is
   * missing or follows the last condition, a `contact_id` that is not a number, `days_before`, a string in `values` instead of a list, and
   * before 4.16 also `contains` on `display_id`. An invalid date is a 422 since 4.14, and was ignored before.
   *
   * **Access.** An administrator sees all conversations. An agent sees those in inboxes that the agent is a member of. A custom role
   * (Enterprise) can narrow this further. Conversations without access are omitted. Bots and platform apps are refused.
   *
   * **One damaged conversation fails its whole page** with a 500, for example one with an audio attachment without a file, or in a deleted
   * inbox.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/filter`
   *
   * @param body - The conditions, as `application/json`.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: A condition is invalid, and the error says why.
   */
  filter(body: ConversationFilter, options?: FilterConversationsOptions): ListCall<Conversation> {
    return this.sendForList(
      { route: "POST /api/v1/accounts/{account_id}/conversations/filter", body },
      { style: "page", parameter: "page", items: "payload", total: "meta.all_count", size: 25 },
      options,
    );
  }
}
