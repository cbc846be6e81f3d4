// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AgentBotUpdate, AgentBotWithConfig, NewAgentBot } from "./models.ts";

/** Bots that receive the events of an inbox and reply through the API. */
export class AgentBots extends Resource {
  /**
   * Lists the bots.
   *
   * All bots that the account can use: its own, and those of the whole installation (`account_id` null).
   *
   * **Access.** Everyone in the account sees every bot. `secret` is for administrators only, and so is `access_token` since 4.16. Bots
   * and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_bots`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.agentBots.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<AgentBotWithConfig> {
    return this.sendForList(
      { id: "listAgentBots", method: "GET", path: "/api/v1/accounts/{account_id}/agent_bots" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * Creates a bot.
   *
   * Adds a bot to the account: a program that gets the events of inboxes at its `outgoing_url`, and replies over this API with its
   * `access_token`. It gets events once `setInboxAgentBot` has connected it to an inbox.
   *
   * The fields are flat: within `agent_bot` they are ignored.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  create(body: NewAgentBot, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { id: "createAgentBot", method: "POST", path: "/api/v1/accounts/{account_id}/agent_bots", body },
      options,
    );
  }

  /**
   * Gets a bot.
   *
   * One bot of the account, or of the whole installation.
   *
   * **Access.** Everyone in the account sees the bot. `secret` is for administrators only, and so is `access_token` since 4.16. Bots and
   * platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentBots.get(24);
   */
  get(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { id: "getAgentBot", method: "GET", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}", values: { agentBotId } },
      options,
    );
  }

  /**
   * Updates a bot.
   *
   * Changes the fields that are sent and keeps the others. `bot_config` is replaced as a whole. The server takes PUT for the same.
   *
   * A bot of the whole installation can't be changed: it is a 404.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentBots.update(24, { name: "Order status bot", outgoing_url: "https://bots.northwind.example/v2" });
   */
  update(agentBotId: number, body: AgentBotUpdate, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { id: "updateAgentBot", method: "PATCH", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}", values: { agentBotId }, body },
      options,
    );
  }

  /**
   * Deletes a bot.
   *
   * Removes a bot from the account. Its token no longer works.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
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
   * Deletes the picture of a bot.
   *
   * Removes the picture of a bot.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}/avatar`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentBots.deleteAvatar(24);
   */
  deleteAvatar(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { id: "deleteAgentBotAvatar", method: "DELETE", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}/avatar", values: { agentBotId } },
      options,
    );
  }

  /**
   * Replaces the access token of a bot.
   *
   * Gives a bot a new access token. The old one stops working, so the program behind the bot needs the new one from `access_token` of the
   * response.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_access_token`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentBots.resetAccessToken(24);
   */
  resetAccessToken(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { id: "resetAgentBotAccessToken", method: "POST", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}/reset_access_token", values: { agentBotId } },
      options,
    );
  }

  /**
   * Replaces the secret of a bot.
   *
   * Gives a bot a new secret. Events are signed with it from now on, so the program behind the bot needs the new one from `secret` of the
   * response.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_secret`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.agentBots.resetSecret(24);
   */
  resetSecret(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { id: "resetAgentBotSecret", method: "POST", path: "/api/v1/accounts/{account_id}/agent_bots/{agentBotId}/reset_secret", values: { agentBotId } },
      options,
    );
  }
}
