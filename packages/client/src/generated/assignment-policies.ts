// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AssignmentPolicy, AssignmentPolicyUpdate, GetInboxAssignmentPolicy, ListAssignmentPolicyInboxes, NewAssignmentPolicy } from "./models.ts";

/** Rules that decide which agent the next conversation of an inbox is assigned to. */
export class AssignmentPolicies extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/assignment_policies`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.assignmentPolicies.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<AssignmentPolicy> {
    return this.sendForList(
      { id: "listAssignmentPolicies", method: "GET", path: "/api/v1/accounts/{account_id}/assignment_policies" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/assignment_policies`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewAssignmentPolicy, options?: RequestOptions): ApiCall<AssignmentPolicy> {
    return this.sendForOne(
      { id: "createAssignmentPolicy", method: "POST", path: "/api/v1/accounts/{account_id}/assignment_policies", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}/inboxes`
   *
   * @param assignmentPolicyId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.assignmentPolicies.listInboxes(4);
   */
  listInboxes(assignmentPolicyId: number, options?: RequestOptions): ApiCall<ListAssignmentPolicyInboxes> {
    return this.sendForOne(
      { id: "listAssignmentPolicyInboxes", method: "GET", path: "/api/v1/accounts/{account_id}/assignment_policies/{assignmentPolicyId}/inboxes", values: { assignmentPolicyId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/assignment_policies/{id}`
   *
   * @param assignmentPolicyId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.assignmentPolicies.get(5);
   */
  get(assignmentPolicyId: number, options?: RequestOptions): ApiCall<AssignmentPolicy> {
    return this.sendForOne(
      { id: "getAssignmentPolicy", method: "GET", path: "/api/v1/accounts/{account_id}/assignment_policies/{assignmentPolicyId}", values: { assignmentPolicyId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/assignment_policies/{id}`
   *
   * @param assignmentPolicyId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  update(assignmentPolicyId: number, body: AssignmentPolicyUpdate, options?: RequestOptions): ApiCall<GetInboxAssignmentPolicy> {
    return this.sendForOne(
      { id: "updateAssignmentPolicy", method: "PATCH", path: "/api/v1/accounts/{account_id}/assignment_policies/{assignmentPolicyId}", values: { assignmentPolicyId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/assignment_policies/{id}`
   *
   * @param assignmentPolicyId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.assignmentPolicies.delete(5);
   */
  delete(assignmentPolicyId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteAssignmentPolicy", method: "DELETE", path: "/api/v1/accounts/{account_id}/assignment_policies/{assignmentPolicyId}", values: { assignmentPolicyId }, responds: "nothing" },
      options,
    );
  }
}
