// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AssignmentPolicy, AssignmentPolicyUpdate, Inbox, NewAssignmentPolicy } from "./models.ts";

/** Rules that decide which agent the next conversation of an inbox is assigned to. */
export class AssignmentPolicies extends Resource {
  /**
   * Lists the assignment policies.
   *
   * All assignment policies of the account. A policy says how conversations of its inboxes are assigned to agents automatically. An inbox gets
   * its policy with `setInboxAssignmentPolicy`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/assignment_policies`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.assignmentPolicies.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<AssignmentPolicy> {
    return this.sendForList(
      { route: "GET assignment_policies" },
      options,
    );
  }

  /**
   * Creates an assignment policy.
   *
   * Adds an assignment policy to the account. No inbox uses it until `setInboxAssignmentPolicy` connects one.
   *
   * **Mistakes.** An unknown `assignment_order` or `conversation_priority` is a 500.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/assignment_policies`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is missing or taken, a number is not a number, or the body has
   *   none of the fields.
   */
  create(body: NewAssignmentPolicy, options?: RequestOptions): ApiCall<AssignmentPolicy> {
    return this.sendForOne(
      { route: "POST assignment_policies", body },
      options,
    );
  }

  /**
   * Lists the inboxes of an assignment policy.
   *
   * The inboxes that use an assignment policy.
   *
   * **The response holds secrets**: the `hmac_token` and `secret` of each inbox.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}/inboxes`
   *
   * @param assignmentPolicyId - The assignment policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.assignmentPolicies.listInboxes(4)) console.log(item);
   */
  listInboxes(assignmentPolicyId: number, options?: ListOptions): ListCall<Inbox> {
    return this.sendForList(
      {
        route: "GET assignment_policies/{assignment_policy_id}/inboxes",
        values: [assignmentPolicyId],
        items: "inboxes",
      },
      options,
    );
  }

  /**
   * Gets an assignment policy.
   *
   * One assignment policy. Its inboxes are in `listAssignmentPolicyInboxes`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/assignment_policies/{id}`
   *
   * @param assignmentPolicyId - The assignment policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.assignmentPolicies.get(4);
   */
  get(assignmentPolicyId: number, options?: RequestOptions): ApiCall<AssignmentPolicy> {
    return this.sendForOne(
      { route: "GET assignment_policies/{assignment_policy:id}", values: [assignmentPolicyId] },
      options,
    );
  }

  /**
   * Updates an assignment policy.
   *
   * Changes the fields in the request and keeps the others. PUT does the same.
   *
   * **Mistakes.** An unknown `assignment_order` or `conversation_priority` is a 500.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/assignment_policies/{id}`
   *
   * @param assignmentPolicyId - The assignment policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is missing or taken, a number is not a number, or the body has
   *   none of the fields.
   * @example
   * const result = await chatwoot.assignmentPolicies.update(4, { enabled: false });
   */
  update(assignmentPolicyId: number, body: AssignmentPolicyUpdate, options?: RequestOptions): ApiCall<AssignmentPolicy> {
    return this.sendForOne(
      { route: "PATCH assignment_policies/{assignment_policy:id}", values: [assignmentPolicyId], body },
      options,
    );
  }

  /**
   * Deletes an assignment policy.
   *
   * Removes an assignment policy from the account and from the inboxes that use it. A second request is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/assignment_policies/{id}`
   *
   * @param assignmentPolicyId - The assignment policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.assignmentPolicies.delete(4);
   */
  delete(assignmentPolicyId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE assignment_policies/{assignment_policy:id}", values: [assignmentPolicyId], responds: "nothing" },
      options,
    );
  }
}
