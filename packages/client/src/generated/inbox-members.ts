// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent } from "./models.ts";

/** The body of {@link InboxMembers.add}. */
export interface AddInboxMembersBody {
    /**
     * TODO: seen 49, 219
     * @example 49
     */
    inbox_id?: number | undefined;
    /** TODO */
    user_ids?: number[] | undefined;
}

/** The body of {@link InboxMembers.set}. */
export interface SetInboxMembersBody {
    /**
     * TODO: seen 49, 219
     * @example 49
     */
    inbox_id?: number | undefined;
    /** TODO */
    user_ids?: number[] | undefined;
}

/** The body of {@link InboxMembers.remove}. */
export interface RemoveInboxMembersBody {
    /**
     * TODO: seen 49, 219
     * @example 49
     */
    inbox_id?: number | undefined;
    /** TODO */
    user_ids?: number[] | undefined;
}

/** The agents who work in an inbox. */
export class InboxMembers extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.inboxMembers.add({ inbox_id: 49, user_ids: [49] });
   */
  add(body: AddInboxMembersBody, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { id: "addInboxMembers", method: "POST", path: "/api/v1/accounts/{account_id}/inbox_members", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.inboxMembers.set({ inbox_id: 49, user_ids: [] });
   */
  set(body: SetInboxMembersBody, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { id: "setInboxMembers", method: "PATCH", path: "/api/v1/accounts/{account_id}/inbox_members", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.inboxMembers.remove({ inbox_id: 219, user_ids: [249] });
   */
  remove(body: RemoveInboxMembersBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "removeInboxMembers", method: "DELETE", path: "/api/v1/accounts/{account_id}/inbox_members", body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * for await (const item of chatwoot.inboxMembers.list(49)) console.log(item);
   */
  list(inboxId: number, options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { id: "listInboxMembers", method: "GET", path: "/api/v1/accounts/{account_id}/inbox_members/{inboxId}", values: { inboxId } },
      { style: "whole", items: "payload" },
      options,
    );
  }
}
