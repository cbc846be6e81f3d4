// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPublicMessage, NewPublicMessageForm, PublicMessage, PublicMessageUpdate } from "./models.ts";

/** Options of {@link PublicMessages.list}: query parameters, and how to send the call. */
export interface ListPublicMessagesOptions extends ListOptions {
  /**
   * The id of a message. The response has the 20 newest messages with a lower id. A value that is not a number counts as 0, so the page
   * is empty.
   */
  readonly before?: number | undefined;
}

/** Messages of an API inbox, as the contact sees them. */
export class PublicMessages extends Resource {
  /**
   * Lists the messages of a conversation.
   *
   * The last 20 messages that the contact may see, the oldest of them first, without private notes and activities.
   *
   * **Pages.** `before` returns the 20 messages before a message, so send the first id of a page to get the previous page. An empty page is
   * the end. `after` and `page` are ignored.
   *
   * **Order.** Messages are sorted by `created_at`, but `before` compares ids. An imported message can have a later id than its time says, and
   * paging can skip it.
   *
   * **Access.** Everyone who knows the `source_id` of the contact. Tokens are ignored.
   *
   * Endpoint: `GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of visitor.messages.list("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108)) console.log(item);
   */
  list(contactIdentifier: string, conversationId: number, options?: ListPublicMessagesOptions): ListCall<PublicMessage> {
    return this.sendForList(
      {
        route: "GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
        values: [contactIdentifier, conversationId],
        texts: ["contact_identifier"],
        before: "before",
        size: 20,
      },
      options,
    );
  }

  /**
   * Writes a message.
   *
   * Writes a message into a conversation on behalf of the contact. It is always an incoming text: fields such as `message_type`, `private`
   * and `content_type` are ignored.
   *
   * **Access.** Everyone who knows the `source_id` of the contact. Tokens are ignored.
   *
   * Endpoint: `POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The message, as JSON without files, or as a form with files.
   * @param options - How to send this call.
   * @example
   * const result = await visitor.messages.create("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108, { content: "The blue mug arrived broken. Can I get a new one?" });
   */
  create(contactIdentifier: string, conversationId: number, body?: NewPublicMessage | NewPublicMessageForm, options?: RequestOptions): ApiCall<PublicMessage> {
    return this.sendForOne(
      {
        route: "POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages",
        values: [contactIdentifier, conversationId],
        texts: ["contact_identifier"],
        body,
        optionalBody: true,
        form: ["attachments"],
      },
      options,
    );
  }

  /**
   * Answers a message.
   *
   * Stores the contact's answer to a message of the desk: a choice, a form, an e-mail address or a rating. It is returned in
   * `content_attributes.submitted_values`. A later answer replaces the first. The server takes PUT for the same.
   *
   * **Nothing else can be changed**: other fields, such as `content`, are ignored. The server does not compare the answer with the question:
   * any message of the conversation accepts any answer, even one of the contact's own.
   *
   * **Access.** Everyone who knows the `source_id` of the contact. Tokens are ignored.
   *
   * Endpoint: `PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}`
   *
   * @param contactIdentifier - The contact's `source_id` in the inbox.
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param messageId - The id of the message, unique on the whole server.
   * @param body - The answer to the message.
   * @param options - How to send this call.
   * @example
   * const result = await visitor.messages.update("88b8c977-7b49-4e53-8e84-5ff8f7423fd7", 108, 646, { submitted_values: [{ title: "A new mug", value: "mug" }] });
   */
  update(contactIdentifier: string, conversationId: number, messageId: number, body: PublicMessageUpdate, options?: RequestOptions): ApiCall<PublicMessage> {
    return this.sendForOne(
      {
        route: "PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}",
        values: [contactIdentifier, conversationId, messageId],
        texts: ["contact_identifier"],
        body,
        above: 1,
      },
      options,
    );
  }
}
