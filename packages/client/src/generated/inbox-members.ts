// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent, InboxMemberIds } from "./models.ts";

/** The agents who work in an inbox. */
export class InboxMembers extends Resource {
  /**
   * Adds members to an inbox.
   *
   * Adds people to the members of an inbox. Those who are members already stay so. An agent works in the inboxes of which they are a member;
   * an administrator sees every inbox and need not be a member.
   *
   * **Mistakes.** An unknown user is a 422. A user of another account is accepted but not listed. Send ids as numbers: an id in a string
   * counts as a new member, so the id of a member is a 422 then.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: One of the users doesn't exist, or is a member already and came as a
   *   string.
   * @example
   * const result = await chatwoot.inboxMembers.add({ inbox_id: 49, user_ids: [49, 48] });
   */
  add(body: InboxMemberIds, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { route: "POST inbox_members", body, unwrap: "payload", above: -1 },
      options,
    );
  }

  /**
   * Sets the members of an inbox.
   *
   * Makes exactly these people the members of the inbox: the others leave it. An empty list removes everyone. PUT is a 404 here.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: One of the users doesn't exist.
   * @example
   * const result = await chatwoot.inboxMembers.set({ inbox_id: 49, user_ids: [49, 48] });
   */
  set(body: InboxMemberIds, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { route: "PATCH inbox_members", body, unwrap: "payload", above: -1 },
      options,
    );
  }

  /**
   * Removes members from an inbox.
   *
   * Removes people from the members of the inbox. They stay in the account.
   *
   * The request needs a body, which some HTTP libraries do not send with DELETE. Without a body the response is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inbox_members`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.inboxMembers.remove({ inbox_id: 49, user_ids: [49] });
   */
  remove(body: InboxMemberIds, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE inbox_members", body, responds: "nothing", above: -1 },
      options,
    );
  }

  /**
   * Lists the members of an inbox.
   *
   * All members of the inbox, in one response and in no particular order. Administrators see every inbox, but are in the list only if they
   * were added.
   *
   * **Access.** Administrators, and agents who are members of the inbox. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}`
   *
   * @param inboxId - The id of the inbox whose members to list.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is an agent who is not a member of the inbox.
   * @example
   * for await (const item of chatwoot.inboxMembers.list(49)) console.log(item);
   */
  list(inboxId: number, options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { route: "GET inbox_members/{inbox_id}", values: [inboxId], items: "payload" },
      options,
    );
  }
}
