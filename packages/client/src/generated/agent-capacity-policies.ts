// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AddAgentCapacityPolicyInboxLimit, AddAgentCapacityPolicyUser, AgentCapacityPolicy, AgentCapacityPolicyUpdate, NewAgentCapacityPolicy } from "./models.ts";

/** The body of {@link AgentCapacityPolicies.addInboxLimit}. */
export interface AddAgentCapacityPolicyInboxLimitBody {
    /**
     * TODO: seen 48, 218
     * @example 48
     */
    inbox_id?: number | undefined;
    /**
     * TODO: seen 5
     * @example 5
     */
    conversation_limit?: number | undefined;
}

/** The body of {@link AgentCapacityPolicies.updateInboxLimit}. */
export interface UpdateAgentCapacityPolicyInboxLimitBody {
    /**
     * TODO: seen 8
     * @example 8
     */
    conversation_limit?: number | undefined;
}

/** The body of {@link AgentCapacityPolicies.addUser}. */
export interface AddAgentCapacityPolicyUserBody {
    /**
     * TODO: seen 49, 249
     * @example 49
     */
    user_id?: number | undefined;
}

/** Limits on how many conversations an agent is assigned in each inbox. */
export class AgentCapacityPolicies extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_capacity_policies`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.agentCapacityPolicies.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<AgentCapacityPolicy> {
    return this.sendForList(
      { id: "listAgentCapacityPolicies", method: "GET", path: "/api/v1/accounts/{account_id}/agent_capacity_policies" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_capacity_policies`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.agentCapacityPolicies.create({ name: "Bare" });
   */
  create(body: NewAgentCapacityPolicy, options?: RequestOptions): ApiCall<AgentCapacityPolicy> {
    return this.sendForOne(
      { id: "createAgentCapacityPolicy", method: "POST", path: "/api/v1/accounts/{account_id}/agent_capacity_policies", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits`
   *
   * @param agentCapacityPolicyId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.agentCapacityPolicies.addInboxLimit(4, { inbox_id: 218, conversation_limit: 5 });
   */
  addInboxLimit(agentCapacityPolicyId: number, body: AddAgentCapacityPolicyInboxLimitBody, options?: RequestOptions): ApiCall<AddAgentCapacityPolicyInboxLimit> {
    return this.sendForOne(
      { id: "addAgentCapacityPolicyInboxLimit", method: "POST", path: "/api/v1/accounts/{account_id}/agent_capacity_policies/{agentCapacityPolicyId}/inbox_limits", values: { agentCapacityPolicyId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{id}`
   *
   * @param agentCapacityPolicyId - TODO
   * @param inboxLimitId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.agentCapacityPolicies.updateInboxLimit(4, 2, { conversation_limit: 8 });
   */
  updateInboxLimit(agentCapacityPolicyId: number, inboxLimitId: number, body: UpdateAgentCapacityPolicyInboxLimitBody, options?: RequestOptions): ApiCall<AddAgentCapacityPolicyInboxLimit> {
    return this.sendForOne(
      { id: "updateAgentCapacityPolicyInboxLimit", method: "PATCH", path: "/api/v1/accounts/{account_id}/agent_capacity_policies/{agentCapacityPolicyId}/inbox_limits/{inboxLimitId}", values: { agentCapacityPolicyId, inboxLimitId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{id}`
   *
   * @param agentCapacityPolicyId - TODO
   * @param inboxLimitId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.agentCapacityPolicies.deleteInboxLimit(4, 2);
   */
  deleteInboxLimit(agentCapacityPolicyId: number, inboxLimitId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteAgentCapacityPolicyInboxLimit", method: "DELETE", path: "/api/v1/accounts/{account_id}/agent_capacity_policies/{agentCapacityPolicyId}/inbox_limits/{inboxLimitId}", values: { agentCapacityPolicyId, inboxLimitId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users`
   *
   * @param agentCapacityPolicyId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * for await (const item of chatwoot.agentCapacityPolicies.listUsers(4)) console.log(item);
   */
  listUsers(agentCapacityPolicyId: number, options?: ListOptions): ListCall<AddAgentCapacityPolicyUser> {
    return this.sendForList(
      { id: "listAgentCapacityPolicyUsers", method: "GET", path: "/api/v1/accounts/{account_id}/agent_capacity_policies/{agentCapacityPolicyId}/users", values: { agentCapacityPolicyId } },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users`
   *
   * @param agentCapacityPolicyId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentCapacityPolicies.addUser(4, { user_id: 249 });
   */
  addUser(agentCapacityPolicyId: number, body: AddAgentCapacityPolicyUserBody, options?: RequestOptions): ApiCall<AddAgentCapacityPolicyUser> {
    return this.sendForOne(
      { id: "addAgentCapacityPolicyUser", method: "POST", path: "/api/v1/accounts/{account_id}/agent_capacity_policies/{agentCapacityPolicyId}/users", values: { agentCapacityPolicyId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users/{id}`
   *
   * @param agentCapacityPolicyId - TODO
   * @param userId - The user of the installation, by its id.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.agentCapacityPolicies.removeUser(4, 74);
   */
  removeUser(agentCapacityPolicyId: number, userId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "removeAgentCapacityPolicyUser", method: "DELETE", path: "/api/v1/accounts/{account_id}/agent_capacity_policies/{agentCapacityPolicyId}/users/{userId}", values: { agentCapacityPolicyId, userId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_capacity_policies/{id}`
   *
   * @param agentCapacityPolicyId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentCapacityPolicies.get(5);
   */
  get(agentCapacityPolicyId: number, options?: RequestOptions): ApiCall<AgentCapacityPolicy> {
    return this.sendForOne(
      { id: "getAgentCapacityPolicy", method: "GET", path: "/api/v1/accounts/{account_id}/agent_capacity_policies/{agentCapacityPolicyId}", values: { agentCapacityPolicyId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agent_capacity_policies/{id}`
   *
   * @param agentCapacityPolicyId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.agentCapacityPolicies.update(5, { description: "Forty hours" });
   */
  update(agentCapacityPolicyId: number, body: AgentCapacityPolicyUpdate, options?: RequestOptions): ApiCall<AgentCapacityPolicy> {
    return this.sendForOne(
      { id: "updateAgentCapacityPolicy", method: "PATCH", path: "/api/v1/accounts/{account_id}/agent_capacity_policies/{agentCapacityPolicyId}", values: { agentCapacityPolicyId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_capacity_policies/{id}`
   *
   * @param agentCapacityPolicyId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.agentCapacityPolicies.delete(5);
   */
  delete(agentCapacityPolicyId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteAgentCapacityPolicy", method: "DELETE", path: "/api/v1/accounts/{account_id}/agent_capacity_policies/{agentCapacityPolicyId}", values: { agentCapacityPolicyId }, responds: "nothing" },
      options,
    );
  }
}
