// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { MessageUpdate, NewMessage, NewMessageForm, ThreadMessage } from "./models.ts";

/** Options of {@link Messages.list}: query parameters, and how to send the call. */
export interface ListMessagesOptions extends ListOptions {
  /**
   * The id of a message. The response has the 20 newest messages with a lower id. A value that is not a number counts as 0, which is
   * before all messages.
   */
  readonly before?: number | undefined;
  /** The id of a message. The response has the 100 oldest messages with a higher id. `0` starts with the first message. */
  readonly after?: number | undefined;
  /** With `true`, private notes and activities are omitted. */
  readonly filter_internal_messages?: boolean | undefined;
}

/** The body of {@link Messages.translate}. */
export interface TranslateMessageBody {
    /**
     * The code of the language. Without it the response is a 500.
     * @example de
     */
    target_language: string;
}

/** The messages of a conversation, in both directions, with private notes and activities. */
export class Messages extends Resource {
  /**
   * Lists the messages of a conversation.
   *
   * The newest messages of a conversation, the oldest of them first, including private notes and activities.
   *
   * **Pages.** Without a parameter the response has the last 20 messages. `before` returns the 20 before a message, so the first id of a
   * page asks for the previous page; an empty page is the end. `after` returns up to 100 newer messages. With both, the response has up to
   * 1,000 messages between them, including the one of `after` and excluding the one of `before`. `page` and `per_page` are ignored.
   *
   * **Order.** Messages are sorted by `created_at`, but `before` and `after` compare ids. The two can differ: a background job writes an
   * activity late, and an imported message can have an earlier `created_at`. **Paging with `before` can skip such a message**: its id is
   * higher than the first id of the page, but its time is earlier. A request with both `after` and `before` skips no message of its range.
   *
   * **Access.** Everyone with access to the conversation sees all of its messages: administrators, and agents who are members of its inbox
   * or of its team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * for await (const item of chatwoot.messages.list(108)) console.log(item);
   */
  list(conversationId: number, options?: ListMessagesOptions): ListCall<ThreadMessage> {
    return this.sendForList(
      {
        route: "GET conversations/{conversation_id}/messages",
        values: [conversationId],
        items: "payload",
        before: "before",
        size: 20,
        unless: "after",
        cap: 100,
      },
      options,
    );
  }

  /**
   * Writes a message.
   *
   * Writes a message into a conversation and hands it to the channel: a reply to the contact, a private note, or (in an API inbox) a message
   * on behalf of the contact.
   *
   * **Files** are sent with the message, as `multipart/form-data`, or were uploaded before and are named in `attachments`.
   *
   * **Effects.** A reply sets `waiting_since` to 0, and the first reply of a user sets `first_reply_created_at`. A private note does
   * neither. The server also accepts a message when the channel's reply window is closed (`can_reply` is false): the response is the same,
   * and the channel can refuse it later.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. A bot can write if it belongs to the
   * account or is connected to one of its inboxes. Chatwoot 4.5 refuses the bots of an account.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The message, as JSON without files, or as a form with files. The fields are the same.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @throws {UnprocessableEntityError} 422: The message is invalid.
   * @example
   * const result = await chatwoot.messages.create(108, { content: "You will get a tracking link shortly." });
   */
  create(conversationId: number, body: NewMessage | NewMessageForm, options?: RequestOptions): ApiCall<ThreadMessage> {
    return this.sendForOne(
      { route: "POST conversations/{conversation_id}/messages", values: [conversationId], body, form: ["attachments"] },
      options,
    );
  }

  /**
   * Updates the status of a message.
   *
   * Sets the delivery status of a message in an API inbox, where the channel is your own program: delivered, read, or failed and why.
   *
   * **Only the status can be changed.** `content` and other fields are ignored, and the response is still a 200. In other inboxes it is a 403.
   * The server takes PUT for the same.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param messageId - The id of the message, unique on the whole server.
   * @param body - The new status, and why it failed if it did.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @throws {PermissionDeniedError} 403: The inbox of the conversation is not an API inbox, so its channel reports the
   *   status itself.
   * @example
   * const result = await chatwoot.messages.update(108, 646, { status: "read" });
   */
  update(conversationId: number, messageId: number, body: MessageUpdate, options?: RequestOptions): ApiCall<ThreadMessage> {
    return this.sendForOne(
      {
        route: "PATCH conversations/{conversation_id}/messages/{message_id}",
        values: [conversationId, messageId],
        body,
        above: 1,
      },
      options,
    );
  }

  /**
   * Deletes a message.
   *
   * Deletes the content of a message. The message itself stays, with a fixed text, without its attachments, and with `deleted` in
   * `content_attributes`. A channel that has delivered the message may still show it. Deleting it again changes nothing.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param messageId - The id of the message, unique on the whole server.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.messages.delete(108, 646);
   */
  delete(conversationId: number, messageId: number, options?: RequestOptions): ApiCall<ThreadMessage> {
    return this.sendForOne(
      {
        route: "DELETE conversations/{conversation_id}/messages/{message_id}",
        values: [conversationId, messageId],
        above: 1,
      },
      options,
    );
  }

  /**
   * Sends a message again.
   *
   * Sends a message to its channel again, after it failed. Its `status` becomes `sent`, and **its `content_attributes` are emptied**,
   * not only of `external_error`.
   *
   * The server doesn't check whether the message failed: it accepts any message, even an incoming one.
   *
   * **An unknown message is a 422**, not a 404.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param messageId - The id of the message, unique on the whole server.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @throws {UnprocessableEntityError} 422: The conversation has no such message.
   * @example
   * const result = await chatwoot.messages.retry(108, 646);
   */
  retry(conversationId: number, messageId: number, options?: RequestOptions): ApiCall<ThreadMessage> {
    return this.sendForOne(
      {
        route: "POST conversations/{conversation_id}/messages/{message_id}/retry",
        values: [conversationId, messageId],
        above: 2,
      },
      options,
    );
  }

  /**
   * Translates a message.
   *
   * Has a message translated and keeps the translation in its `content_attributes.translations`. It needs the integration with Google
   * Translate. Without it the response is a 500 on Chatwoot 4.14. Since 4.16, a translation that Google refuses is a 422 with Google's
   * message.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param messageId - The id of the message, unique on the whole server.
   * @param body - The language to translate into.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * await chatwoot.messages.translate(108, 646, { target_language: "de" });
   */
  translate(conversationId: number, messageId: number, body: TranslateMessageBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "POST conversations/{conversation_id}/messages/{message_id}/translate",
        values: [conversationId, messageId],
        body,
        responds: "nothing",
        above: 2,
      },
      options,
    );
  }
}
