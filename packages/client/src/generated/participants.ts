// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent } from "./models.ts";

/** The body of {@link Participants.add}. */
export interface AddParticipantsBody {
    /** The ids of the people. Without a list the response is a 500. */
    user_ids: number[];
}

/** The body of {@link Participants.set}. */
export interface SetParticipantsBody {
    /** The ids of the people. Empty for no one. Without a list the response is a 500. */
    user_ids: number[];
}

/** The body of {@link Participants.remove}. */
export interface RemoveParticipantsBody {
    /** The ids of the people. Without a list the response is a 500. */
    user_ids: number[];
}

/** The people who follow a conversation. */
export class Participants extends Resource {
  /**
   * Lists the participants of a conversation.
   *
   * The people who follow a conversation and are notified of what happens in it. They need not be assigned to it.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * for await (const item of chatwoot.participants.list(108)) console.log(item);
   */
  list(conversationId: number, options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { route: "GET conversations/{conversation_id}/participants", values: [conversationId] },
      options,
    );
  }

  /**
   * Adds participants to a conversation.
   *
   * Lets people follow a conversation. Those who follow it already stay; `setParticipants` replaces the whole list.
   *
   * **The response names only those who are new**, not all participants.
   *
   * **People outside the inbox.** An administrator can follow any conversation. An agent has to be a member of the inbox. Since 4.16.2 any
   * other agent, or an unknown id, is a 422, and no one is added. Before, the response names such an agent as if added, but the agent is not;
   * an unknown id is a 500.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The people to add to the participants.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @throws {UnprocessableEntityError} 422: One of `user_ids` is unknown, or is an agent who is not a member of the
   *   inbox.
   * @example
   * const result = await chatwoot.participants.add(108, { user_ids: [6, 7] });
   */
  add(conversationId: number, body: AddParticipantsBody, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { route: "POST conversations/{conversation_id}/participants", values: [conversationId], body },
      options,
    );
  }

  /**
   * Sets the participants of a conversation.
   *
   * Replaces the people who follow a conversation by those in the list. An empty list removes them all. The server takes PUT for the same.
   *
   * **People outside the inbox.** An administrator can follow any conversation. An agent has to be a member of the inbox. Since 4.16.2 any
   * other agent, or an unknown id, is a 422, and nothing is changed.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - All people who follow the conversation afterwards.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @throws {UnprocessableEntityError} 422: One of `user_ids` is unknown, or is an agent who is not a member of the
   *   inbox.
   * @example
   * const result = await chatwoot.participants.set(108, { user_ids: [6, 7] });
   */
  set(conversationId: number, body: SetParticipantsBody, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { route: "PATCH conversations/{conversation_id}/participants", values: [conversationId], body },
      options,
    );
  }

  /**
   * Removes participants from a conversation.
   *
   * Lets people no longer follow a conversation. People who don't follow it are ignored. **The request needs a body**, although it is a
   * DELETE.
   *
   * **Access.** Administrators, and agents who are members of the inbox or of the conversation's team. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants`
   *
   * @param conversationId - The number of the conversation within its account, as agents see it.
   * @param body - The people to remove from the participants.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or has no access to the conversation.
   * @example
   * await chatwoot.participants.remove(108, { user_ids: [7] });
   */
  remove(conversationId: number, body: RemoveParticipantsBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE conversations/{conversation_id}/participants",
        values: [conversationId],
        body,
        responds: "nothing",
      },
      options,
    );
  }
}
