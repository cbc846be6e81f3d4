// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewMessage, NewMessageForm, ThreadMessage } from "./models.ts";

/** Options of {@link Messages.list}: query parameters, and how to send the call. */
export interface ListMessagesOptions extends ListOptions {
  /** The id of a message. The 20 before it are returned. A value that is not a number counts as 0, which is before all. */
  readonly before?: number | undefined;
  /** The id of a message. Up to 100 newer ones are returned; `0` begins with the very first. */
  readonly after?: number | undefined;
  /** With `true`, private notes and activities are left out. */
  readonly filter_internal_messages?: boolean | undefined;
}

/** What is said in a conversation. */
export class Messages extends Resource {
  /**
   * Lists the messages of a conversation.
   *
   * The newest messages of a conversation, the oldest of them first: everything that was said, private notes and activities too.
   *
   * **Pages.** Without a parameter the last 20 come. `before` returns the 20 before a message, so the first id of a page asks for the page
   * before it; an empty page ends the walk. `after` returns up to 100 that are newer, for catching up. With both, the messages between them come,
   * up to 1,000: the one of `after` is among them, the one of `before` is not. `page` and `per_page` are not read.
   *
   * **Who sees what.** Anyone who may see the conversation sees all of its messages: an administrator, and an agent who is a member of its inbox
   * or of its team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or may not see the conversation.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
   * @example
   * for await (const item of chatwoot.messages.list(108)) console.log(item);
   */
  list(conversationId: number, options?: ListMessagesOptions): ListCall<ThreadMessage> {
    return this.sendForList(
      { route: "GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages", values: { conversationId } },
      { style: "before", parameter: "before", items: "payload", size: 20, unless: "after", cap: 100 },
      options,
    );
  }

  /**
   * Writes a message.
   *
   * Writes a message into a conversation and hands it to the channel: as an answer to the contact, as a private note of the desk, or (in an API
   * inbox) on behalf of the contact.
   *
   * **Files** come either with the message, as `multipart/form-data`, or were uploaded before and are named in `attachments`.
   *
   * **What follows.** An answer to the contact ends its waiting (`waiting_since` becomes 0); a private note and a bot's answer change nothing
   * about that. The server takes a message also where the channel's reply window is closed (`can_reply` is false); it then fails to arrive.
   *
   * **Who may.** Administrators, and agents who are members of the inbox or of the conversation's team. A bot may write where it belongs to
   * the account or is connected to one of its inboxes.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The message. JSON without files, or a form with them. The fields are the same.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or may not see the conversation.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
   * @throws {UnprocessableEntityError} 422: The message can't be stored.
   * @example
   * const result = await chatwoot.messages.create(108, { content: "You will get a tracking link shortly." });
   */
  create(conversationId: number, body: NewMessage | NewMessageForm, options?: RequestOptions): ApiCall<ThreadMessage> {
    return this.sendForOne(
      { route: "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages", values: { conversationId }, body, form: ["attachments"] },
      options,
    );
  }

  /**
   * Deletes a message.
   *
   * Takes back what a message says. The message itself stays, with a fixed text, without its attachments, and with `deleted` in
   * `content_attributes`. What the channel has already delivered is not recalled everywhere. Deleting it again changes nothing.
   *
   * **Who may.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param messageId - The message, by its id.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or may not see the conversation.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
   * @example
   * const result = await chatwoot.messages.delete(108, 646);
   */
  delete(conversationId: number, messageId: number, options?: RequestOptions): ApiCall<ThreadMessage> {
    return this.sendForOne(
      { route: "DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}", values: { conversationId, messageId } },
      options,
    );
  }
}
