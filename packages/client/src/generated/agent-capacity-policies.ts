// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AgentCapacityPolicy, AgentCapacityPolicyUpdate, NewAgentCapacityPolicy, PolicyInboxLimit, UserProfile } from "./models.ts";

/** The body of {@link AgentCapacityPolicies.addInboxLimit}. */
export interface AddAgentCapacityPolicyInboxLimitBody {
    /**
     * The id of an inbox of the account.
     * @example 48
     */
    inbox_id: number;
    /**
     * The most open conversations of the inbox that an agent gets. 0 means none.
     * @example 5
     */
    conversation_limit: number;
}

/** The body of {@link AgentCapacityPolicies.updateInboxLimit}. */
export interface UpdateAgentCapacityPolicyInboxLimitBody {
    /**
     * The most open conversations of the inbox that an agent gets. 0 means none.
     * @example 8
     */
    conversation_limit: number;
}

/** The body of {@link AgentCapacityPolicies.addUser}. */
export interface AddAgentCapacityPolicyUserBody {
    /**
     * The id of an agent or administrator of the account.
     * @example 49
     */
    user_id: number;
}

/** Limits on how many conversations an agent is assigned in each inbox. */
export class AgentCapacityPolicies extends Resource {
  /**
   * Lists the agent capacity policies.
   *
   * All agent capacity policies of the account (Enterprise), with their limits. A policy limits how many open conversations an agent gets by
   * automatic assignment.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_capacity_policies`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.agentCapacityPolicies.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<AgentCapacityPolicy> {
    return this.sendForList(
      { route: "GET agent_capacity_policies" },
      options,
    );
  }

  /**
   * Creates an agent capacity policy.
   *
   * Adds an agent capacity policy to the account (Enterprise). A new policy has no agents and no limits: add them with
   * `addAgentCapacityPolicyUser` and `addAgentCapacityPolicyInboxLimit`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_capacity_policies`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is missing, or has more than 255 characters, or the body has none
   *   of the fields.
   */
  create(body: NewAgentCapacityPolicy, options?: RequestOptions): ApiCall<AgentCapacityPolicy> {
    return this.sendForOne(
      { route: "POST agent_capacity_policies", body },
      options,
    );
  }

  /**
   * Adds an inbox limit to a capacity policy.
   *
   * Limits the open conversations of one inbox that each agent of the policy gets by automatic assignment (Enterprise). A policy has at most
   * one limit for an inbox; change it with `updateAgentCapacityPolicyInboxLimit`. An unknown inbox is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits`
   *
   * @param agentCapacityPolicyId - The agent capacity policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The limit is missing, negative or not a number, or the policy has a limit
   *   for the inbox already.
   * @example
   * const result = await chatwoot.agentCapacityPolicies.addInboxLimit(4, { inbox_id: 48, conversation_limit: 5 });
   */
  addInboxLimit(agentCapacityPolicyId: number, body: AddAgentCapacityPolicyInboxLimitBody, options?: RequestOptions): ApiCall<PolicyInboxLimit> {
    return this.sendForOne(
      {
        route: "POST agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits",
        values: [agentCapacityPolicyId],
        body,
        above: 1,
      },
      options,
    );
  }

  /**
   * Updates an inbox limit of a capacity policy.
   *
   * Changes the number of conversations of a limit (Enterprise). The inbox of a limit stays the same.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{id}`
   *
   * @param agentCapacityPolicyId - The agent capacity policy, by its id.
   * @param inboxLimitId - The limit, by its own id. The id of the inbox is a different number.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The limit is missing, negative or not a number, or the policy has a limit
   *   for the inbox already.
   * @example
   * const result = await chatwoot.agentCapacityPolicies.updateInboxLimit(4, 2, { conversation_limit: 8 });
   */
  updateInboxLimit(agentCapacityPolicyId: number, inboxLimitId: number, body: UpdateAgentCapacityPolicyInboxLimitBody, options?: RequestOptions): ApiCall<PolicyInboxLimit> {
    return this.sendForOne(
      {
        route: "PATCH agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{inbox_limit:id}",
        values: [agentCapacityPolicyId, inboxLimitId],
        body,
        above: 2,
      },
      options,
    );
  }

  /**
   * Deletes an inbox limit of a capacity policy.
   *
   * Removes the limit of an inbox from an agent capacity policy (Enterprise). Unlike most deletions, the response is a 204.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{id}`
   *
   * @param agentCapacityPolicyId - The agent capacity policy, by its id.
   * @param inboxLimitId - The limit, by its own id. The id of the inbox is a different number.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.agentCapacityPolicies.deleteInboxLimit(4, 2);
   */
  deleteInboxLimit(agentCapacityPolicyId: number, inboxLimitId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{inbox_limit:id}",
        values: [agentCapacityPolicyId, inboxLimitId],
        responds: "nothing",
        above: 2,
      },
      options,
    );
  }

  /**
   * Lists the agents of a capacity policy.
   *
   * The agents that have an agent capacity policy (Enterprise).
   *
   * **The response holds secrets**: each agent comes with `access_token` and `pubsub_token`, with which the caller can act as that agent.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users`
   *
   * @param agentCapacityPolicyId - The agent capacity policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.agentCapacityPolicies.listUsers(4)) console.log(item);
   */
  listUsers(agentCapacityPolicyId: number, options?: ListOptions): ListCall<UserProfile> {
    return this.sendForList(
      { route: "GET agent_capacity_policies/{agent_capacity_policy_id}/users", values: [agentCapacityPolicyId] },
      options,
    );
  }

  /**
   * Adds an agent to a capacity policy.
   *
   * Gives an agent of the account an agent capacity policy (Enterprise). An agent has at most one.
   *
   * **The response holds secrets**: the agent comes with `access_token` and `pubsub_token`, with which the caller can act as that agent.
   *
   * **Mistakes.** An unknown policy, an unknown agent and a missing `user_id` are a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users`
   *
   * @param agentCapacityPolicyId - The agent capacity policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.agentCapacityPolicies.addUser(4, { user_id: 49 });
   */
  addUser(agentCapacityPolicyId: number, body: AddAgentCapacityPolicyUserBody, options?: RequestOptions): ApiCall<UserProfile> {
    return this.sendForOne(
      { route: "POST agent_capacity_policies/{agent_capacity_policy_id}/users", values: [agentCapacityPolicyId], body },
      options,
    );
  }

  /**
   * Removes an agent from a capacity policy.
   *
   * Takes an agent capacity policy from an agent (Enterprise). The agent then has no limit. An unknown agent is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users/{id}`
   *
   * @param agentCapacityPolicyId - The agent capacity policy, by its id.
   * @param userId - The user of the installation, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.agentCapacityPolicies.removeUser(4, 74);
   */
  removeUser(agentCapacityPolicyId: number, userId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE agent_capacity_policies/{agent_capacity_policy_id}/users/{user:id}",
        values: [agentCapacityPolicyId, userId],
        responds: "nothing",
        above: 1,
      },
      options,
    );
  }

  /**
   * Gets an agent capacity policy.
   *
   * One agent capacity policy (Enterprise), with its limits. Its agents are in `listAgentCapacityPolicyUsers`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_capacity_policies/{id}`
   *
   * @param agentCapacityPolicyId - The agent capacity policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.agentCapacityPolicies.get(4);
   */
  get(agentCapacityPolicyId: number, options?: RequestOptions): ApiCall<AgentCapacityPolicy> {
    return this.sendForOne(
      { route: "GET agent_capacity_policies/{agent_capacity_policy:id}", values: [agentCapacityPolicyId] },
      options,
    );
  }

  /**
   * Updates an agent capacity policy.
   *
   * Changes the fields in the request and keeps the others (Enterprise). Agents and limits have their own operations. PUT does the same.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agent_capacity_policies/{id}`
   *
   * @param agentCapacityPolicyId - The agent capacity policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is missing, or has more than 255 characters, or the body has none
   *   of the fields.
   * @example
   * const result = await chatwoot.agentCapacityPolicies.update(4, { name: "Full week", description: null, exclusion_rules: {} });
   */
  update(agentCapacityPolicyId: number, body: AgentCapacityPolicyUpdate, options?: RequestOptions): ApiCall<AgentCapacityPolicy> {
    return this.sendForOne(
      { route: "PATCH agent_capacity_policies/{agent_capacity_policy:id}", values: [agentCapacityPolicyId], body },
      options,
    );
  }

  /**
   * Deletes an agent capacity policy.
   *
   * Removes an agent capacity policy from the account (Enterprise), and its limits.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_capacity_policies/{id}`
   *
   * @param agentCapacityPolicyId - The agent capacity policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.agentCapacityPolicies.delete(4);
   */
  delete(agentCapacityPolicyId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE agent_capacity_policies/{agent_capacity_policy:id}",
        values: [agentCapacityPolicyId],
        responds: "nothing",
      },
      options,
    );
  }
}
