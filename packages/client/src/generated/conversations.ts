// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Assignment, Conversation, ConversationAssistant, ConversationCustomAttributes, ConversationDraft, ConversationFilter, ConversationMatch, ConversationStatus, ConversationTotals, ConversationUnreadCounts, ConversationUpdate, DirectUpload, ListedAttachment, NewConversation, NewDirectUpload, ReportingEvent } from "./models.ts";

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
  /** The id of the inbox. An unknown inbox matches nothing, and so does an inbox that the caller is not a member of. */
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

/** Options of {@link Conversations.getCounts}: query parameters, and how to send the call. */
export interface GetConversationCountsOptions extends RequestOptions {
  /** The status of the conversations, or `all`. */
  readonly status?: "open" | "resolved" | "pending" | "snoozed" | "all" | undefined;
  /** The id of the inbox that the conversations are in. */
  readonly inbox_id?: number | undefined;
  /** The id of the team. An unknown one is a 404. */
  readonly team_id?: number | undefined;
  /** Titles of labels. A conversation with at least one of them is counted. */
  readonly labels?: readonly string[] | undefined;
  /**
   * A string that an incoming or outgoing message contains, in upper or lower case. With `q`, `status` is ignored and conversations in
   * every status are counted.
   */
  readonly q?: string | undefined;
}

/** Options of {@link Conversations.search}: query parameters, and how to send the call. */
export interface SearchConversationsOptions extends ListOptions {
  /** A string that an incoming or outgoing message contains, in upper or lower case. With it, conversations in every status are found. */
  readonly q?: string | undefined;
  /** The id of the inbox that the conversations are in. */
  readonly inbox_id?: number | undefined;
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** Options of {@link Conversations.listAttachments}: query parameters, and how to send the call. */
export interface ListConversationAttachmentsOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** The body of {@link Conversations.assign}. */
export interface AssignConversationBody {
    /**
     * The agent, or the bot with `assignee_type`. Null or 0 for no one.
     * @example 7
     */
    assignee_id?: (number | null) | undefined;
    /**
     * Which kind of assignee `assignee_id` names. Any value but `AgentBot` counts as `User`.
     *
     * Available since Chatwoot 4.8.
     * @default User
     * @example AgentBot
     */
    assignee_type?: ("User" | "AgentBot") | undefined;
    /**
     * The team. Null or 0 for no team. Not read when `assignee_id` is sent.
     * @example 60
     */
    team_id?: (number | null) | undefined;
}

/** The body of {@link Conversations.setCustomAttributes}. */
export interface SetConversationCustomAttributesBody {
    /**
     * Values under keys of the account's choice. Without it, or with anything but an object, the response is a 500.
     * @example {
     *       "order_number": "NW-10231"
     *     }
     */
    custom_attributes: {
        [key: string]: unknown;
    };
}

/** The body of {@link Conversations.updateDraft}. */
export interface UpdateConversationDraftBody {
    /** The draft. The server reads it only within this key. */
    draft_message: {
        /**
         * The text of the draft, in Markdown.
         * @example Hello Tilda, we are looking for your parcel
         */
        message: string;
    };
}

/** The body of {@link Conversations.setPriority}. */
export interface SetConversationPriorityBody {
    /**
     * The urgency of the conversation. Null removes the priority. Any other value is a 500, also the `none` of Chatwoot's own
     * documentation.
     * @example high
     */
    priority?: ("low" | "medium" | "high" | "urgent" | null) | undefined;
}

/** The body of {@link Conversations.toggleStatus}. */
export interface ToggleConversationStatusBody {
    /**
     * The status that the conversation gets. Any other value is a 500.
     * @example snoozed
     */
    status?: ("open" | "resolved" | "pending" | "snoozed") | undefined;
    /**
     * The time when a `snoozed` conversation opens again, **in seconds since 1970**. Ignored with any other status. An ISO date,
     * which the response has, is read as its year and becomes a time in 1970; a string without digits is a 500. A past time is
     * accepted. Without it, a conversation that is snoozed already keeps its time.
     * @example 1796052223
     */
    snoozed_until?: number | undefined;
}

/** The body of {@link Conversations.setTypingStatus}. */
export interface SetConversationTypingStatusBody {
    /**
     * `on` while the caller is writing, `off` afterwards. Any other value is accepted and has no effect.
     * @example on
     */
    typing_status: "on" | "off";
    /**
     * Whether the caller is writing a private note.
     * @default false
     */
    is_private?: boolean | undefined;
}

/** The body of {@link Conversations.sendTranscript}. */
export interface SendConversationTranscriptBody {
    /**
     * The e-mail address that receives the transcript.
     * @example tilda@birch.example
     */
    email: string;
}

/** The threads between contacts and the desk, each in one inbox. */
export class Conversations extends Resource {
  /**
   * Lists conversations.
   *
   * The conversations of the account that match all parameters, **only open ones unless `status` says otherwise**, the most recently active
   * first unless `sort_by` says otherwise.
   *
   * **Pages** have 25 conversations, unless the operator set another number (`CONVERSATION_RESULTS_PER_PAGE`); `per_page` is ignored. Only
   * an empty page is certain to be past the end. `updated_within` turns pages off: the response has everything, the same for each `page`.
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
   * @param options - Query parameters, and how to send this call.
   * @throws {NotFoundError} 404: The account does not exist, or it has no team with this `team_id`.
   * @example
   * for await (const item of chatwoot.conversations.list()) console.log(item);
   */
  list(options?: ListConversationsOptions): ListCall<Conversation> {
    return this.sendForList(
      {
        route: "GET conversations",
        items: "data.payload",
        page: "page",
        total: "data.meta.all_count",
        unless: "updated_within",
        uncounted: ["assignee_type","q"],
      },
      options,
    );
  }

  /**
   * Creates a conversation.
   *
   * Begins a conversation with a contact, with or without a first message. **An inbox and a contact are enough**: the link between them is
   * created when it is missing. A `source_id` that the server knows is enough too.
   *
   * **Each call begins another conversation**, even with the same contact in the same inbox. The exception is an inbox that is locked to a
   * single conversation: when `source_id` is sent again, the present conversation comes back. Without `source_id` the server creates a new one
   * each time, and with it another conversation.
   *
   * **The contact's channel.** An e-mail inbox needs a contact with an e-mail address. In an inbox with a reply window `can_reply` is false
   * until the contact writes.
   *
   * **Bots.** In an inbox with an active agent bot the conversation is `pending`. Since 4.16.2 the bot is also its assignee, unless
   * `assignee_id` is sent.
   *
   * **Access.** Administrators, and agents who are members of the inbox. An agent bot can too; Chatwoot 4.5 refuses the bots of an account.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations`
   *
   * @param body - The conversation, and its first message if there is one.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is an agent who is not a member of the inbox.
   * @throws {UnprocessableEntityError} 422: The `source_id` belongs to another contact, or the contact has no e-mail
   *   address for an e-mail inbox.
   */
  create(body: NewConversation, options?: RequestOptions): ApiCall<Conversation> {
    return this.sendForOne(
      { route: "POST conversations", body },
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
   * **Order.** Up to 4.16 it can't be chosen: `sort_by` is ignored. A later server may sort by it, with the values that `listConversations` has.
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
   * @param options - Query parameters, and how to send this call.
   * @throws {UnprocessableEntityError} 422: A condition is invalid, and the error says why.
   */
  filter(body: ConversationFilter, options?: FilterConversationsOptions): ListCall<Conversation> {
    return this.sendForList(
      { route: "POST conversations/filter", body, items: "payload", page: "page", total: "meta.all_count", size: 25 },
      options,
    );
  }

  /**
   * Counts conversations.
   *
   * Counts the conversations that match the parameters, without listing them: the counts in the `meta` of `listConversations`. **Only open
   * ones are counted unless `status` says otherwise.** `assignee_type` is ignored.
   *
   * **Limit.** 30 requests per minute and token; the next one is a 429. The operator may have set another number
   * (`RATE_LIMIT_CONVERSATIONS_META`).
   *
   * **Access.** Conversations that the caller may not see are not counted. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/meta`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {NotFoundError} 404: The account does not exist, or it has no team with this `team_id`.
   * @example
   * const result = await chatwoot.conversations.getCounts();
   */
  getCounts(options?: GetConversationCountsOptions): ApiCall<ConversationTotals> {
    return this.sendForOne(
      { route: "GET conversations/meta" },
      options,
    );
  }

  /**
   * Searches conversations.
   *
   * The conversations with a message that contains the string `q`, the most recently active first, each with the messages that contain it.
   * Their form is short: no status, no assignee, no labels.
   *
   * **Without `q`** it lists the open conversations, each with all of its messages, which can be many.
   *
   * **Pages.** A page past the end is empty, and only an empty page says for certain that there is no further one. With `q` the counts in
   * `meta` are those of the page alone, so there is no total.
   *
   * **Access.** Conversations that the caller may not see are left out. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/search`
   *
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.conversations.search()) console.log(item);
   */
  search(options?: SearchConversationsOptions): ListCall<ConversationMatch> {
    return this.sendForList(
      { route: "GET conversations/search", items: "payload", page: "page", total: "meta.all_count", uncounted: ["q"] },
      options,
    );
  }

  /**
   * Counts unread conversations.
   *
   * Counts the conversations with unread messages, by inbox, label and team: the numbers beside them in the sidebar of the dashboard.
   *
   * Since 4.16 an account with the feature `unread_count_for_filters` gets more counts, under keys that no recording shows.
   *
   * When the feature is off in the account, the response is a 403. Before 4.14 there is no such path, and it is a 404.
   *
   * **Access.** Everyone in the account. Conversations that the caller may not see are not counted. Bots and platform apps are refused.
   *
   * Available since Chatwoot 4.14.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/unread_counts`
   *
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.conversations.getUnreadCounts();
   */
  getUnreadCounts(options?: RequestOptions): ApiCall<ConversationUnreadCounts> {
    return this.sendForOne(
      { route: "GET conversations/unread_counts", unwrap: "payload", since: "4.14" },
      options,
    );
  }

  /**
   * Gets a conversation.
   *
   * One conversation by the number that agents see, with its newest message. `listMessages` returns the others. Reading it does not mark it as
   * seen; `markConversationSeen` does.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. An agent bot can too, since 4.14, but
   * **a conversation with a team is a 500 for a bot**. Platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.conversations.get(108);
   */
  get(conversationId: number, options?: RequestOptions): ApiCall<Conversation> {
    return this.sendForOne(
      { route: "GET conversations/{conversation_id}", values: [conversationId] },
      options,
    );
  }

  /**
   * Updates a conversation.
   *
   * Changes the priority of a conversation, or applies a service-level agreement to it (Enterprise). **Other fields are ignored**, and the
   * response is still a 200: the status, the assignee, labels and custom attributes have their own operations. The server takes PUT for the
   * same.
   *
   * A later server may ignore `sla_policy_id` in an account without the feature `sla`.
   *
   * A background job writes the activity, so it is not yet among the `messages` of the response.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. An agent bot can too.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The fields to change. The others stay as they are.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @throws {UnprocessableEntityError} 422: The service-level agreement can't be applied.
   * @example
   * const result = await chatwoot.conversations.update(108, { priority: "high" });
   */
  update(conversationId: number, body: ConversationUpdate, options?: RequestOptions): ApiCall<Conversation> {
    return this.sendForOne(
      { route: "PATCH conversations/{conversation_id}", values: [conversationId], body },
      options,
    );
  }

  /**
   * Deletes a conversation.
   *
   * Deletes a conversation with its messages, for good. A background job does it, so the conversation can still be there for a moment.
   *
   * **Limit.** Since 4.16, 60 conversations can be deleted per minute and account; the next one is a 429. The operator may have set another
   * number (`RATE_LIMIT_CONVERSATION_DELETE`).
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.conversations.delete(108);
   */
  delete(conversationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE conversations/{conversation_id}", values: [conversationId], responds: "nothing" },
      options,
    );
  }

  /**
   * Assigns a conversation.
   *
   * Assigns a conversation to an agent or a bot with `assignee_id`, **or** gives it to a team with `team_id`. When both are sent, only
   * `assignee_id` is read. Chatwoot writes an activity into the conversation.
   *
   * **Nothing is refused.** An unknown id does not fail: the present assignee or team is removed, and the response is a 200 with `null`. Null
   * and 0 do the same on purpose. Any agent of the account is accepted, even without membership in the inbox; `listAssignableAgents` lists the
   * members and the administrators.
   *
   * **Status.** Up to 4.16 it stays as it is. A later server may set a conversation to `pending` when a bot gets it, and open it when an agent
   * takes it over from the bot.
   *
   * **Agents and teams.** A new team takes the conversation from an agent who is not in the team.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. An agent bot can too; Chatwoot 4.5
   * refuses the bots of an account.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The assignee or the team.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.conversations.assign(108, { assignee_id: 7 });
   */
  assign(conversationId: number, body: AssignConversationBody, options?: RequestOptions): ApiCall<Assignment> {
    return this.sendForOne(
      {
        route: "POST conversations/{conversation_id}/assignments",
        values: [conversationId],
        body,
        responds: "nullable",
        above: 1,
      },
      options,
    );
  }

  /**
   * Lists the attachments of a conversation.
   *
   * All files of a conversation's messages, those of the oldest message first. Each comes with the sender of its message.
   *
   * **Pages** have 100 attachments. A page past the end is empty.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * for await (const item of chatwoot.conversations.listAttachments(108)) console.log(item);
   */
  listAttachments(conversationId: number, options?: ListConversationAttachmentsOptions): ListCall<ListedAttachment> {
    return this.sendForList(
      {
        route: "GET conversations/{conversation_id}/attachments",
        values: [conversationId],
        items: "payload",
        page: "page",
        total: "meta.total_count",
        size: 100,
      },
      options,
    );
  }

  /**
   * Sets the custom attributes of a conversation.
   *
   * Replaces **all** custom attributes of a conversation by those in the body. To change one, send the others too; an empty object removes
   * them all.
   *
   * **Up to 4.16 `merge` has no effect**, and the attributes that are not sent are lost. A later server may keep them with `merge: true`.
   *
   * Nothing is compared with the definitions of the account: unknown keys are stored, and values are any JSON.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. An agent bot can too; Chatwoot 4.5
   * refuses the bots of an account.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - All attributes that the conversation has afterwards.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.conversations.setCustomAttributes(108, { custom_attributes: { order_number: "NW-10231", items: 3, promised_for: "2026-03-01" } });
   */
  setCustomAttributes(conversationId: number, body: SetConversationCustomAttributesBody, options?: RequestOptions): ApiCall<ConversationCustomAttributes> {
    return this.sendForOne(
      { route: "POST conversations/{conversation_id}/custom_attributes", values: [conversationId], body, above: 1 },
      options,
    );
  }

  /**
   * Prepares a direct upload.
   *
   * Makes a place for a file, so that its bytes can be uploaded to the storage of the installation. It takes three steps: this operation; a
   * PUT of the bytes to `direct_upload.url` with `direct_upload.headers`; and `createMessage` with the `signed_id` in `attachments`.
   *
   * **Before 4.16** only the dashboard in a browser can use it: a request with a token is a 422. `createUpload` does the same in one step, on
   * every server.
   *
   * **Access.** Everyone in the account, even an agent without access to the conversation. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The file that is going to be uploaded. The bytes are not part of it.
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The request has no token, so that the server takes it for one of a browser
   *   without a session.
   */
  createDirectUpload(conversationId: number, body: NewDirectUpload, options?: RequestOptions): ApiCall<DirectUpload> {
    return this.sendForOne(
      { route: "POST conversations/{conversation_id}/direct_uploads", values: [conversationId], body, above: -1 },
      options,
    );
  }

  /**
   * Gets the draft of a conversation.
   *
   * The reply that someone has begun to write in the dashboard and not yet sent. **There is one draft for each conversation**, shared by
   * everyone who works on it.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.conversations.getDraft(108);
   */
  getDraft(conversationId: number, options?: RequestOptions): ApiCall<ConversationDraft> {
    return this.sendForOne(
      { route: "GET conversations/{conversation_id}/draft_messages", values: [conversationId] },
      options,
    );
  }

  /**
   * Sets the draft of a conversation.
   *
   * Stores the reply that someone is writing, in place of any former draft. **There is one draft for each conversation**, shared by everyone
   * who works on it. The server takes PUT for the same.
   *
   * An empty text is a draft too: `deleteConversationDraft` removes it.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The draft, within its key.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * await chatwoot.conversations.updateDraft(108, { draft_message: { message: "Hello Tilda, we are looking for your parcel" } });
   */
  updateDraft(conversationId: number, body: UpdateConversationDraftBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "PATCH conversations/{conversation_id}/draft_messages",
        values: [conversationId],
        body,
        responds: "nothing",
      },
      options,
    );
  }

  /**
   * Deletes the draft of a conversation.
   *
   * Removes the draft that everyone shares. Without a draft nothing happens, and the response is the same.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * await chatwoot.conversations.deleteDraft(108);
   */
  deleteDraft(conversationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE conversations/{conversation_id}/draft_messages", values: [conversationId], responds: "nothing" },
      options,
    );
  }

  /**
   * Gets the assistant of a conversation's inbox.
   *
   * The Captain assistant (Enterprise) that is connected to the inbox of a conversation, if there is one.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.conversations.getAssistant(108);
   */
  getAssistant(conversationId: number, options?: RequestOptions): ApiCall<ConversationAssistant> {
    return this.sendForOne(
      { route: "GET conversations/{conversation_id}/inbox_assistant", values: [conversationId] },
      options,
    );
  }

  /**
   * Mutes a conversation.
   *
   * Resolves a conversation and **blocks its contact**, in all inboxes: `muted` is true in every conversation of the contact, and new ones are
   * resolved at once. Muting it again changes nothing. Chatwoot writes an activity into the conversation. Since 4.16 the conversations of a
   * blocked contact have no service-level agreement.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/mute`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * await chatwoot.conversations.mute(108);
   */
  mute(conversationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST conversations/{conversation_id}/mute", values: [conversationId], responds: "nothing", above: 1 },
      options,
    );
  }

  /**
   * Lists the reporting events of a conversation.
   *
   * The events of a conversation that reports count (Enterprise), the oldest first: when it was resolved, opened again, or handed over by a
   * bot, and how long that took.
   *
   * A background job writes the events, so the latest can be missing for a moment.
   *
   * Before 4.9 there is no such path, and it is a 404.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Available since Chatwoot 4.9.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * for await (const item of chatwoot.conversations.listReportingEvents(108)) console.log(item);
   */
  listReportingEvents(conversationId: number, options?: ListOptions): ListCall<ReportingEvent> {
    return this.sendForList(
      { route: "GET conversations/{conversation_id}/reporting_events", values: [conversationId], since: "4.9" },
      options,
    );
  }

  /**
   * Sets the priority of a conversation.
   *
   * Sets how urgent a conversation is, or removes the priority. Despite its path it does not toggle. Chatwoot writes an activity into the
   * conversation. `updateConversation` does the same and returns the conversation.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. An agent bot can too; Chatwoot 4.5
   * refuses the bots of an account.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The priority, or null for none.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * await chatwoot.conversations.setPriority(108, { priority: "high" });
   */
  setPriority(conversationId: number, body: SetConversationPriorityBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "POST conversations/{conversation_id}/toggle_priority",
        values: [conversationId],
        body,
        responds: "nothing",
        above: 1,
      },
      options,
    );
  }

  /**
   * Changes the status of a conversation.
   *
   * Resolves, opens or snoozes a conversation, or sets it to pending. **Without `status` it toggles**: an open one is resolved, any other one
   * is opened. Send `status` to be certain. Chatwoot writes an activity into the conversation.
   *
   * **Opening.** An agent who opens a conversation becomes its assignee; an administrator does not. A bot that opens one hands it over to
   * people. Since 4.16.2 opening it also ends its assignment to a bot.
   *
   * **Snoozing.** With `snoozed_until` the conversation opens again at that time, without it at the next reply. Any other status clears the
   * time.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. An agent bot can too; Chatwoot 4.5
   * refuses the bots of an account.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The new status. Without a body the status toggles.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.conversations.toggleStatus(108, { status: "resolved" });
   */
  toggleStatus(conversationId: number, body?: ToggleConversationStatusBody, options?: RequestOptions): ApiCall<ConversationStatus> {
    return this.sendForOne(
      {
        route: "POST conversations/{conversation_id}/toggle_status",
        values: [conversationId],
        body,
        optionalBody: true,
        unwrap: "payload",
        above: 1,
      },
      options,
    );
  }

  /**
   * Sets the typing status in a conversation.
   *
   * Shows the others in a conversation that the caller is writing, or no longer is.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. An agent bot can too, since 4.14.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - Whether the caller is writing.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * await chatwoot.conversations.setTypingStatus(108, { typing_status: "on" });
   */
  setTypingStatus(conversationId: number, body: SetConversationTypingStatusBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "POST conversations/{conversation_id}/toggle_typing_status",
        values: [conversationId],
        body,
        responds: "nothing",
        above: -1,
      },
      options,
    );
  }

  /**
   * Sends the transcript of a conversation.
   *
   * Sends the messages of a conversation to an e-mail address. A background job sends the e-mail, so the response says nothing about its
   * arrival; **the address is not checked**, not even its form.
   *
   * **Limit.** 1,000 requests per hour and account; the next one is a 429. The operator may have set another number
   * (`RATE_LIMIT_CONVERSATION_TRANSCRIPT`).
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The address that receives it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @throws {UnprocessableEntityError} 422: The address is missing or empty.
   * @example
   * await chatwoot.conversations.sendTranscript(108, { email: "tilda@birch.example" });
   */
  sendTranscript(conversationId: number, body: SendConversationTranscriptBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "POST conversations/{conversation_id}/transcript",
        values: [conversationId],
        body,
        responds: "nothing",
        above: -1,
      },
      options,
    );
  }

  /**
   * Unmutes a conversation.
   *
   * Unblocks the contact of a conversation, so that none of the contact's conversations is muted. **The conversation stays resolved.**
   * Unmuting it again changes nothing. Chatwoot writes an activity into the conversation.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * await chatwoot.conversations.unmute(108);
   */
  unmute(conversationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST conversations/{conversation_id}/unmute", values: [conversationId], responds: "nothing", above: 1 },
      options,
    );
  }

  /**
   * Marks a conversation as unread.
   *
   * Makes a conversation look unread again: `agent_last_seen_at` and `assignee_last_seen_at` go back to just before the last incoming message.
   * Without an incoming message both become 0, which means never.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unread`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.conversations.markUnread(108);
   */
  markUnread(conversationId: number, options?: RequestOptions): ApiCall<Conversation> {
    return this.sendForOne(
      { route: "POST conversations/{conversation_id}/unread", values: [conversationId], above: 1 },
      options,
    );
  }

  /**
   * Marks a conversation as seen.
   *
   * Says that the caller has opened a conversation: `agent_last_seen_at` becomes now and `unread_count` 0. When the caller is the assignee,
   * `assignee_last_seen_at` becomes now too.
   *
   * When there is nothing new to read, the time is written at most once an hour.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.conversations.markSeen(108);
   */
  markSeen(conversationId: number, options?: RequestOptions): ApiCall<Conversation> {
    return this.sendForOne(
      { route: "POST conversations/{conversation_id}/update_last_seen", values: [conversationId], above: 1 },
      options,
    );
  }
}
