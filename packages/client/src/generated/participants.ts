// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent } from "./models.ts";

/** The body of: tODO. */
export interface AddParticipantsBody {
    /** @description TODO */
    user_ids?: number[] | undefined;
}

/** The body of: tODO. */
export interface SetParticipantsBody {
    /** @description TODO */
    user_ids?: number[] | undefined;
}

/** The body of: tODO. */
export interface RemoveParticipantsBody {
    /** @description TODO */
    user_ids?: number[] | undefined;
}

/** The people who follow a conversation. */
export class Participants extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * for await (const item of chatwoot.participants.list(108)) console.log(item);
   */
  list(conversationId: number, options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { id: "listParticipants", method: "GET", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/participants", values: { conversationId } },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.participants.add(108, { user_ids: [83] });
   */
  add(conversationId: number, body: AddParticipantsBody, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { id: "addParticipants", method: "POST", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/participants", values: { conversationId }, body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.participants.set(108, { user_ids: [46, 45] });
   */
  set(conversationId: number, body: SetParticipantsBody, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { id: "setParticipants", method: "PATCH", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/participants", values: { conversationId }, body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants`
   *
   * @param conversationId - The conversation, by its number within the account. It is the number that agents see.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * await chatwoot.participants.remove(108, { user_ids: [245] });
   */
  remove(conversationId: number, body: RemoveParticipantsBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "removeParticipants", method: "DELETE", path: "/api/v1/accounts/{account_id}/conversations/{conversationId}/participants", values: { conversationId }, body, responds: "nothing" },
      options,
    );
  }
}
