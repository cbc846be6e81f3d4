// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPublicConversation, PublicConversation } from "./models.ts";

/** The body of {@link PublicConversations.setTypingStatus}. */
export interface SetPublicConversationTypingStatusBody {
    /**
     * `on` while the contact is typing, `off` afterwards. Any other value is accepted and has no effect.
     * @example on
     */
    typing_status: "on" | "off";
}

/** Conversations of an API inbox, as the contact sees them. */
export class PublicConversations extends Resource {
  /**
   * Lists the conversations of a contact.
   *
   * Every conversation of the contact in any status, each with all messages that the contact may see. There are no pages, so the response can
   * be large.
   *
   * The order is not fixed: a conversation that changed can move to the end.
   *
   * **Access.** A `source_id` sees only the conversations that were started with it, so a new `source_id` of the same contact sees none. A
   * verified `source_id` (see `getPublicContact`) sees all conversations of the contact, in all inboxes.
   *
   * Endpoint: `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param options - How to send this call.
   * @example
   * for await (const item of visitor.conversations.list("88b8c977-7b49-4e53-8e84-5ff8f7423fd7")) console.log(item);
   */
  list(contactIdentifier: string, options?: ListOptions): ListCall<PublicConversation> {
    return this.sendForList(
      {
        route: "GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
        values: [contactIdentifier],
        texts: ["contact_identifier"],
      },
      options,
    );
  }

  /**
   * Starts a conversation.
   *
   * Starts a conversation between the contact and the desk. It has no messages yet: write the first one with `createPublicMessage`.
   *
   * Each request starts another conversation, unless the inbox is locked to a single one (`lock_to_single_conversation`): then the response is
   * the existing conversation of the contact.
   *
   * **Status.** The conversation is open, or pending if a bot is connected to the inbox. A status or assignee in the request is ignored.
   *
   * **Access.** Everyone who knows the `source_id` of the contact. Tokens are ignored.
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param body - Values to store with the conversation. The body is optional.
   * @param options - How to send this call.
   * @example
   * const result = await visitor.conversations.create("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", { custom_attributes: { order: "A-1001", urgent: true } });
   */
  create(contactIdentifier: string, body?: NewPublicConversation, options?: RequestOptions): ApiCall<PublicConversation> {
    return this.sendForOne(
      {
        route: "POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
        values: [contactIdentifier],
        texts: ["contact_identifier"],
        body,
        optionalBody: true,
      },
      options,
    );
  }

  /**
   * Gets a conversation.
   *
   * One conversation of the contact, with all messages that the contact may see: no private notes and no activities. All messages are in the
   * response; `listPublicMessages` returns them in pages.
   *
   * **Access.** A `source_id` sees only the conversations that were started with it: a conversation of another `source_id` of the same contact
   * is a 404. A verified `source_id` (see `getPublicContact`) sees all conversations of the contact.
   *
   * Endpoint: `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @example
   * const result = await visitor.conversations.get("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108);
   */
  get(contactIdentifier: string, conversationId: number, options?: RequestOptions): ApiCall<PublicConversation> {
    return this.sendForOne(
      {
        route: "GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}",
        values: [contactIdentifier, conversationId],
        texts: ["contact_identifier"],
      },
      options,
    );
  }

  /**
   * Resolves a conversation.
   *
   * Resolves a conversation on behalf of the contact, whatever its status is. **Nothing is toggled**, although the path says so: a resolved
   * conversation stays resolved. A body is ignored.
   *
   * **Access.** Everyone who knows the `source_id` of the contact. Tokens are ignored.
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @example
   * const result = await visitor.conversations.resolve("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108);
   */
  resolve(contactIdentifier: string, conversationId: number, options?: RequestOptions): ApiCall<PublicConversation> {
    return this.sendForOne(
      {
        route: "POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status",
        values: [contactIdentifier, conversationId],
        texts: ["contact_identifier"],
        above: 1,
      },
      options,
    );
  }

  /**
   * Sets the typing status of the contact.
   *
   * Shows the agents that the contact is typing, or no longer is. **Nothing is toggled**, although the path says so.
   *
   * **Access.** Everyone who knows the `source_id` of the contact. Tokens are ignored.
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - Whether the contact is typing.
   * @param options - How to send this call.
   * @example
   * await visitor.conversations.setTypingStatus("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108, { typing_status: "on" });
   */
  setTypingStatus(contactIdentifier: string, conversationId: number, body: SetPublicConversationTypingStatusBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing",
        values: [contactIdentifier, conversationId],
        texts: ["contact_identifier"],
        body,
        responds: "nothing",
        above: -1,
      },
      options,
    );
  }

  /**
   * Marks a conversation as seen by the contact.
   *
   * Marks the conversation as seen by the contact: `contact_last_seen_at` becomes the current time of the server. A body is ignored.
   *
   * **Access.** Everyone who knows the `source_id` of the contact. Tokens are ignored.
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @example
   * await visitor.conversations.markSeen("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108);
   */
  markSeen(contactIdentifier: string, conversationId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen",
        values: [contactIdentifier, conversationId],
        texts: ["contact_identifier"],
        responds: "nothing",
        above: 1,
      },
      options,
    );
  }
}
