// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent, AgentUpdate, NewAgent } from "./models.ts";

/** The body of {@link Agents.bulkCreate}. */
export interface BulkCreateAgentsBody {
    /**
     * The e-mail addresses of the people. An empty list adds no one. Without the key the response is a 500.
     * @example [
     *       "tilda@northwind.example",
     *       "noor@northwind.example"
     *     ]
     */
    emails: string[];
}

/** The people who work in the account. */
export class Agents extends Resource {
  /**
   * Lists the agents.
   *
   * All agents and administrators of the account, in one response, sorted by name regardless of case. There is no operation that gets one
   * agent.
   *
   * **Access.** Everyone in the account sees everyone, with their e-mail addresses. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agents`
   *
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.agents.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { route: "GET agents" },
      options,
    );
  }

  /**
   * Creates an agent.
   *
   * Adds a person to the account. Someone who is new to the server gets an invitation by e-mail, and `confirmed` is false until they follow
   * its link.
   *
   * **Limits.** When the account has as many agents as its plan allows, the response is a 402. Since 4.16.1 an account can add 100 agents a
   * day, or the limit that the operator set (`RATE_LIMIT_AGENT_CREATE`). Since 4.16.2 invitations count towards the daily limit of e-mails.
   * Past either limit the response is a 429.
   *
   * **Not checked.** An unknown `custom_role_id` is stored. An address that isn't a string, or a body with neither `email` nor `name`, is a
   * 500.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agents`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The address is missing or invalid, or the person is in the account already.
   */
  create(body: NewAgent, options?: RequestOptions): ApiCall<Agent> {
    return this.sendForOne(
      { route: "POST agents", body },
      options,
    );
  }

  /**
   * Creates several agents.
   *
   * Adds a person for each address, as `createAgent` does, with the role `agent`. Their name is the part of the address before the `@`, and
   * they are always offline (`auto_offline` is false, the availability `offline`) until someone changes that.
   *
   * **An address that fails is skipped silently:** an invalid address, or the address of someone who is in the account already. The
   * response has no body, so read `listAgents` afterwards to see who was added.
   *
   * **Limits** are those of `createAgent`. Past the limit of e-mails a day, the people before it are added and the response is a 429.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agents/bulk_create`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.agents.bulkCreate({ emails: ["tilda@northwind.example", "noor@northwind.example"] });
   */
  bulkCreate(body: BulkCreateAgentsBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST agents/bulk_create", body, responds: "nothing", above: 1 },
      options,
    );
  }

  /**
   * Updates an agent.
   *
   * Changes the fields that are sent and keeps the others, **except the custom role: an update without `custom_role_id` removes it.** The
   * server takes PUT for the same.
   *
   * The e-mail address can't be changed here: an `email` is ignored, and the response is still a 200.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agents/{id}`
   *
   * @param agentId - The id of the agent, from `listAgents`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The body has none of the fields.
   * @example
   * const result = await chatwoot.agents.update(56, { role: "administrator" });
   */
  update(agentId: number, body: AgentUpdate, options?: RequestOptions): ApiCall<Agent> {
    return this.sendForOne(
      { route: "PATCH agents/{agent:id}", values: [agentId], body, above: 1 },
      options,
    );
  }

  /**
   * Removes an agent.
   *
   * Removes the person from the account, which then refuses their token. A second request is a 404.
   *
   * **Limit.** Since 4.16.1 an account can remove 50 agents a day, or the limit that the operator set (`RATE_LIMIT_AGENT_DELETE`); the
   * next one is a 429.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agents/{id}`
   *
   * @param agentId - The id of the agent, from `listAgents`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.agents.delete(56);
   */
  delete(agentId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE agents/{agent:id}", values: [agentId], responds: "nothing", above: 1 },
      options,
    );
  }
}
