// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AgentBotDetails, AgentBotUpdate, NewAgentBot } from "./models.ts";

/** Bots that receive the events of an inbox and reply through the API. */
export class AgentBots extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_bots`
   *
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   */
  update(agentBotId: number, body: AgentBotUpdate, options?: RequestOptions): ApiCall<AgentBotDetails> {
    return this.sendForOne(
      { id: "updateAgentBot", method: "PATCH", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}", values: { agentBotId }, body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}/avatar`
   *
   * @param agentBotId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_access_token`
   *
   * @param agentBotId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_secret`
   *
   * @param agentBotId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
