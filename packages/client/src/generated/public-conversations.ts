// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPublicConversation, PublicConversation } from "./models.ts";

/** What {@link PublicConversations.setTypingStatus} takes beside its arguments. */
export interface SetPublicConversationTypingStatusOptions extends RequestOptions {
  /** TODO */
  readonly typing_status?: string | undefined;
}

/** The body of: tODO. */
export interface SetPublicConversationTypingStatusBody {
    /**
     * @description TODO: seen off, on
     * @example off
     */
    typing_status?: string | undefined;
}

/** The body of: tODO. */
export interface MarkPublicConversationSeenBody {
    /**
     * Format: unix-time
     * @description TODO: seen 1
     * @example 1
     */
    contact_last_seen_at?: number | undefined;
}

/** Conversations of an API inbox, as the contact sees them. */
export class PublicConversations extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`
   *
   * @param contactIdentifier - The contact, by its `source_id` in the inbox.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * for await (const item of visitor.conversations.list("88b8c977-7b49-4e53-8e84-5ff8f7423fd7")) console.log(item);
   */
  list(contactIdentifier: string, options?: ListOptions): ListCall<PublicConversation> {
    return this.sendForList(
      { id: "listPublicConversations", method: "GET", path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contactIdentifier}/conversations", values: { contactIdentifier }, texts: ["contactIdentifier"] },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations`
   *
   * @param contactIdentifier - The contact, by its `source_id` in the inbox.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * const result = await visitor.conversations.create("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", {});
   */
  create(contactIdentifier: string, body: NewPublicConversation, options?: RequestOptions): ApiCall<PublicConversation> {
    return this.sendForOne(
      { id: "createPublicConversation", method: "POST", path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contactIdentifier}/conversations", values: { contactIdentifier }, texts: ["contactIdentifier"], body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}`
   *
   * @param contactIdentifier - The contact, by its `source_id` in the inbox.
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * const result = await visitor.conversations.get("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108);
   */
  get(contactIdentifier: string, conversationId: number, options?: RequestOptions): ApiCall<PublicConversation> {
    return this.sendForOne(
      { id: "getPublicConversation", method: "GET", path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contactIdentifier}/conversations/{conversationId}", values: { contactIdentifier, conversationId }, texts: ["contactIdentifier"] },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status`
   *
   * @param contactIdentifier - The contact, by its `source_id` in the inbox.
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * const result = await visitor.conversations.resolve("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108);
   */
  resolve(contactIdentifier: string, conversationId: number, options?: RequestOptions): ApiCall<PublicConversation> {
    return this.sendForOne(
      { id: "resolvePublicConversation", method: "POST", path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contactIdentifier}/conversations/{conversationId}/toggle_status", values: { contactIdentifier, conversationId }, texts: ["contactIdentifier"] },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing`
   *
   * @param contactIdentifier - The contact, by its `source_id` in the inbox.
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * await visitor.conversations.setTypingStatus("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108, { typing_status: "off" });
   */
  setTypingStatus(contactIdentifier: string, conversationId: number, body: SetPublicConversationTypingStatusBody, options?: SetPublicConversationTypingStatusOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "setPublicConversationTypingStatus", method: "POST", path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contactIdentifier}/conversations/{conversationId}/toggle_typing", values: { contactIdentifier, conversationId }, texts: ["contactIdentifier"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen`
   *
   * @param contactIdentifier - The contact, by its `source_id` in the inbox.
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * await visitor.conversations.markSeen("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108, { contact_last_seen_at: 1 });
   */
  markSeen(contactIdentifier: string, conversationId: number, body: MarkPublicConversationSeenBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "markPublicConversationSeen", method: "POST", path: "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contactIdentifier}/conversations/{conversationId}/update_last_seen", values: { contactIdentifier, conversationId }, texts: ["contactIdentifier"], body, responds: "nothing" },
      options,
    );
  }
}
