// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent, AgentUpdate, NewAgent } from "./models.ts";

/** The body of {@link Agents.bulkCreate}. */
export interface BulkCreateAgentsBody {
    /** TODO */
    emails?: string[] | undefined;
}

/** The people who work in the account. */
export class Agents extends Resource {
  /**
   * TODOs.
   *
   * TODO
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agents`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewAgent, options?: RequestOptions): ApiCall<Agent> {
    return this.sendForOne(
      { id: "createAgent", method: "POST", path: "/api/v1/accounts/{account_id}/agents", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agents/bulk_create`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.agents.bulkCreate({ emails: ["b1@northwind.example", "not an address", "b3@northwind.example"] });
   */
  bulkCreate(body: BulkCreateAgentsBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkCreateAgents", method: "POST", path: "/api/v1/accounts/{account_id}/agents/bulk_create", body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agents/{id}`
   *
   * @param agentId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.agents.update(56, { role: "agent" });
   */
  update(agentId: number, body: AgentUpdate, options?: RequestOptions): ApiCall<Agent> {
    return this.sendForOne(
      { id: "updateAgent", method: "PATCH", path: "/api/v1/accounts/{account_id}/agents/{agentId}", values: { agentId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agents/{id}`
   *
   * @param agentId - TODO
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
