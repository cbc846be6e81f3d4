// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
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
   * Everyone in the account at once, agents and administrators, sorted by name regardless of case. There is no operation that gets one agent.
   *
   * **Access.** Everyone in the account sees everyone, with their e-mail addresses. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agents`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.agents.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { id: "listAgents", method: "GET", path: "/api/v1/accounts/{account_id}/agents" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * Creates an agent.
   *
   * Adds a person to the account. Someone who is new to the server gets an invitation by e-mail, and `confirmed` is false until they follow its link.
   *
   * **Limits.** When the account has as many agents as its plan allows, the response is a 402. From 4.16.1 an account can add 100 agents a day, or
   * what the operator set (`RATE_LIMIT_AGENT_CREATE`). From 4.16.2 invitations count as e-mails of the day. Past either of these the response is
   * a 429.
   *
   * **Not checked.** An unknown `custom_role_id` is stored. An address that isn't a string, or a body with neither `email` nor `name`, is a 500.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agents`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: The address is missing or is not one, or the person is in the account
   *   already.
   */
  create(body: NewAgent, options?: RequestOptions): ApiCall<Agent> {
    return this.sendForOne(
      { id: "createAgent", method: "POST", path: "/api/v1/accounts/{account_id}/agents", body },
      options,
    );
  }

  /**
   * Creates several agents.
   *
   * Adds a person for each address, as `createAgent` does, with the role `agent`. Their name is the part of the address before the `@`, and they
   * are always offline (`auto_offline` is false, the availability `offline`) until someone changes that.
   *
   * **An address that fails is skipped silently:** one that isn't an e-mail address, or whose person is in the account already. The
   * response has no body, so read `listAgents` afterwards to see who was added.
   *
   * **Limits** are those of `createAgent`. Past the e-mails of the day, the people before that are added and the response is a 429.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agents/bulk_create`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.agents.bulkCreate({ emails: ["tilda@northwind.example", "noor@northwind.example"] });
   */
  bulkCreate(body: BulkCreateAgentsBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkCreateAgents", method: "POST", path: "/api/v1/accounts/{account_id}/agents/bulk_create", body, responds: "nothing" },
      options,
    );
  }

  /**
   * Updates an agent.
   *
   * Changes the fields that are sent and keeps the others, **but for the custom role: an update without `custom_role_id` takes it away.** The
   * server takes PUT for the same.
   *
   * The e-mail address can't be changed here. An `email` is ignored, and no error says so.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agents/{id}`
   *
   * @param agentId - The agent, by the id of the person. `listAgents` has it.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: The body has none of the fields.
   * @example
   * const result = await chatwoot.agents.update(56, { role: "administrator" });
   */
  update(agentId: number, body: AgentUpdate, options?: RequestOptions): ApiCall<Agent> {
    return this.sendForOne(
      { id: "updateAgent", method: "PATCH", path: "/api/v1/accounts/{account_id}/agents/{agentId}", values: { agentId }, body },
      options,
    );
  }

  /**
   * Removes an agent.
   *
   * Takes the person out of the account; their token is refused there from then on. A second time it is a 404.
   *
   * From 4.16.1 an account can remove 50 agents a day, or what the operator set (`RATE_LIMIT_AGENT_DELETE`). Past that the response is a 429.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agents/{id}`
   *
   * @param agentId - The agent, by the id of the person. `listAgents` has it.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.agents.delete(56);
   */
  delete(agentId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteAgent", method: "DELETE", path: "/api/v1/accounts/{account_id}/agents/{agentId}", values: { agentId }, responds: "nothing" },
      options,
    );
  }
}
