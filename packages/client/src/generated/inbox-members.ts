// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent, InboxMemberIds } from "./models.ts";

/** The agents who work in an inbox. */
export class InboxMembers extends Resource {
  /**
   * Adds members to an inbox.
   *
   * Adds people to the members of an inbox. Those who are members already stay so. An agent works in the inboxes of which they are a member; an
   * administrator sees every inbox and need not be a member.
   *
   * **Odd input.** A user that exists nowhere is a 422. A user of another account is no error, but isn't listed. Send ids as numbers:
   * the server takes a string for a new member, so that someone who is a member already is a 422.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: One of the users doesn't exist, or is a member already and came as a
   *   string.
   * @example
   * const result = await chatwoot.inboxMembers.add({ inbox_id: 49, user_ids: [49, 48] });
   */
  add(body: InboxMemberIds, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { id: "addInboxMembers", method: "POST", path: "/api/v1/accounts/{account_id}/inbox_members", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Sets the members of an inbox.
   *
   * Makes exactly these people the members of the inbox: the others leave it. An empty list removes everyone. PUT is a 404 here.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: One of the users doesn't exist.
   * @example
   * const result = await chatwoot.inboxMembers.set({ inbox_id: 49, user_ids: [49, 48] });
   */
  set(body: InboxMemberIds, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { id: "setInboxMembers", method: "PATCH", path: "/api/v1/accounts/{account_id}/inbox_members", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Removes members from an inbox.
   *
   * Takes people out of the inbox. They stay in the account.
   *
   * The request needs a body, which some HTTP libraries do not send with DELETE: without one it is a 404.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.inboxMembers.remove({ inbox_id: 49, user_ids: [49] });
   */
  remove(body: InboxMemberIds, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "removeInboxMembers", method: "DELETE", path: "/api/v1/accounts/{account_id}/inbox_members", body, responds: "nothing" },
      options,
    );
  }

  /**
   * Lists the members of an inbox.
   *
   * Everyone who is a member of the inbox, at once. Administrators are among them only where they were added, although they see every inbox.
   *
   * **Access.** Administrators, and agents who are members of the inbox. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}`
   *
   * @param inboxId - The inbox whose members are asked for, by its id.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is an agent who is not a member of the inbox.
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
