// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";

/** The body of: tODO. */
export interface SetConversationLabelsBody {
    /** @description TODO */
    labels?: string[] | undefined;
}

/** The labels of a conversation. */
export class ConversationLabels extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * for await (const item of chatwoot.conversationLabels.list(108)) console.log(item);
   */
  list(conversationId: number, options?: ListOptions): ListCall<string> {
    return this.sendForList(
      { id: "listConversationLabels", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/labels", values: { conversationId } },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.conversationLabels.set(108, { labels: ["refund", "damaged"] });
   */
  set(conversationId: number, body: SetConversationLabelsBody, options?: RequestOptions): ApiCall<string[]> {
    return this.sendForOne(
      { id: "setConversationLabels", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/labels", values: { conversationId }, body, unwrap: "payload" },
      options,
    );
  }
}
