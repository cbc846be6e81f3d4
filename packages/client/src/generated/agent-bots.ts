// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AgentBotDetails, AgentBotUpdate, NewAgentBot } from "./models.ts";

/** Bots that receive the events of an inbox and reply through the API. */
export class AgentBots extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_bots`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.agentBots.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<AgentBotDetails> {
    return this.sendForList(
      { id: "listAgentBots", method: "GET", path: "/api/v1/accounts/{account_id}/agent_bots" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.agentBots.create({ name: "Bot with a picture from the web", avatar_url: "https://northwind.example/bot.png" });
   */
  create(body: NewAgentBot, options?: RequestOptions): ApiCall<AgentBotDetails> {
    return this.sendForOne(
      { id: "createAgentBot", method: "POST", path: "/api/v1/accounts/{account_id}/agent_bots", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentBots.get(24);
   */
  get(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotDetails> {
    return this.sendForOne(
      { id: "getAgentBot", method: "GET", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}", values: { agentBotId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   */
  update(agentBotId: number, body: AgentBotUpdate, options?: RequestOptions): ApiCall<AgentBotDetails> {
    return this.sendForOne(
      { id: "updateAgentBot", method: "PATCH", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}", values: { agentBotId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.agentBots.delete(24);
   */
  delete(agentBotId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteAgentBot", method: "DELETE", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}", values: { agentBotId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}/avatar`
   *
   * @param agentBotId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentBots.deleteAvatar(24);
   */
  deleteAvatar(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotDetails> {
    return this.sendForOne(
      { id: "deleteAgentBotAvatar", method: "DELETE", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}/avatar", values: { agentBotId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_access_token`
   *
   * @param agentBotId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentBots.resetAccessToken(24);
   */
  resetAccessToken(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotDetails> {
    return this.sendForOne(
      { id: "resetAgentBotAccessToken", method: "POST", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}/reset_access_token", values: { agentBotId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_secret`
   *
   * @param agentBotId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentBots.resetSecret(24);
   */
  resetSecret(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotDetails> {
    return this.sendForOne(
      { id: "resetAgentBotSecret", method: "POST", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}/reset_secret", values: { agentBotId } },
      options,
    );
  }
}
