// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";

/** The body of {@link ConversationLabels.set}. */
export interface SetConversationLabelsBody {
    /** Titles of labels. Empty to remove them all. */
    labels: string[];
}

/** The labels of a conversation. */
export class ConversationLabels extends Resource {
  /**
   * Lists the labels of a conversation.
   *
   * The titles of all labels that a conversation has. `listLabels` has their colors and descriptions; a title that the account doesn't define
   * is not among those.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. An agent bot can too, since 4.14.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * for await (const item of chatwoot.conversationLabels.list(108)) console.log(item);
   */
  list(conversationId: number, options?: ListOptions): ListCall<string> {
    return this.sendForList(
      { route: "GET conversations/{conversation_id}/labels", values: [conversationId], items: "payload" },
      options,
    );
  }

  /**
   * Sets the labels of a conversation.
   *
   * Replaces all labels of a conversation by the titles in the list. **It does not add**: to keep the present ones, send them too. An empty
   * list removes them all. Chatwoot writes an activity into the conversation.
   *
   * Titles are not checked against the labels of the account: an unknown title is stored as it is, and no label is created for it. Titles keep
   * their case. When two titles differ only in case, the second is dropped.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. An agent bot can too, since 4.14.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - All labels that the conversation has afterwards.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * const result = await chatwoot.conversationLabels.set(108, { labels: ["returns", "damaged"] });
   */
  set(conversationId: number, body: SetConversationLabelsBody, options?: RequestOptions): ApiCall<string[]> {
    return this.sendForOne(
      { route: "POST conversations/{conversation_id}/labels", values: [conversationId], body, unwrap: "payload" },
      options,
    );
  }
}
