// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent } from "./models.ts";

/** The body of: tODO. */
export interface AddInboxMembersBody {
    /**
     * Format: int64
     * @description TODO: seen 49, 219
     * @example 49
     */
    inbox_id?: number | undefined;
    /** @description TODO */
    user_ids?: number[] | undefined;
}

/** The body of: tODO. */
export interface SetInboxMembersBody {
    /**
     * Format: int64
     * @description TODO: seen 49, 219
     * @example 49
     */
    inbox_id?: number | undefined;
    /** @description TODO */
    user_ids?: number[] | undefined;
}

/** The body of: tODO. */
export interface RemoveInboxMembersBody {
    /**
     * Format: int64
     * @description TODO: seen 49, 219
     * @example 49
     */
    inbox_id?: number | undefined;
    /** @description TODO */
    user_ids?: number[] | undefined;
}

/** The agents who work in an inbox. */
export class InboxMembers extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}`
   *
   * @param inboxId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
