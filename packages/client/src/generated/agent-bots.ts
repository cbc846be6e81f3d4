// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AgentBotForm, AgentBotUpdate, AgentBotWithConfig, NewAgentBot } from "./models.ts";

/** Bots that receive the events of an inbox and reply through the API. */
export class AgentBots extends Resource {
  /**
   * Lists the bots.
   *
   * All bots that the account can use: its own, and those of the whole installation (`account_id` null).
   *
   * **Chatwoot 4.16.0 fails** with a 500 in every operation for agent bots when the request has a token. 4.16.1 is correct again.
   *
   * **Access.** Everyone in the account. Only administrators get `secret`, and since 4.16 `access_token`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_bots`
   *
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.agentBots.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<AgentBotWithConfig> {
    return this.sendForList(
      { route: "GET agent_bots" },
      options,
    );
  }

  /**
   * Creates a bot.
   *
   * Adds a bot to the account: a program that gets the events of inboxes at its `outgoing_url`, and replies over this API with its
   * `access_token`. It gets events once `setInboxAgentBot` has connected it to an inbox.
   *
   * The fields are flat: inside `agent_bot` they are ignored.
   *
   * **Deliveries** that get a 429 or a 500 are tried three times. If a message can't be delivered, a pending conversation is opened, so that
   * agents see it.
   *
   * **Mistakes.** An unknown `bot_type` is a 500. The URL is not checked.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots`
   *
   * @param body - The bot, as JSON, or as a form when a picture comes with it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The URL is longer than 2,048 characters, or the picture is a file of
   *   another type.
   */
  create(body: NewAgentBot | AgentBotForm, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { route: "POST agent_bots", body, form: ["avatar"] },
      options,
    );
  }

  /**
   * Gets a bot.
   *
   * One bot of the account, or of the whole installation.
   *
   * **Access.** Everyone in the account. Only administrators get `secret`, and since 4.16 `access_token`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.agentBots.get(24);
   */
  get(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { route: "GET agent_bots/{agent_bot:id}", values: [agentBotId] },
      options,
    );
  }

  /**
   * Updates a bot.
   *
   * Changes the fields in the request and keeps the others. `bot_config` is replaced completely. PUT does the same.
   *
   * A bot of the whole installation can't be changed: it is a 404.
   *
   * **The response holds secrets**: the `access_token` and the `secret` of the bot.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param body - The fields to change, as JSON, or as a form when a picture comes with them.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The URL is longer than 2,048 characters, or the picture is a file of
   *   another type.
   * @example
   * const result = await chatwoot.agentBots.update(24, { name: "Order status bot", outgoing_url: "https://bots.northwind.example/v2" });
   */
  update(agentBotId: number, body: AgentBotUpdate | AgentBotForm, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { route: "PATCH agent_bots/{agent_bot:id}", values: [agentBotId], body, form: ["avatar"] },
      options,
    );
  }

  /**
   * Deletes a bot.
   *
   * Removes a bot from the account. Its token no longer works. A second request is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.agentBots.delete(24);
   */
  delete(agentBotId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE agent_bots/{agent_bot:id}", values: [agentBotId], responds: "nothing" },
      options,
    );
  }

  /**
   * Deletes the picture of a bot.
   *
   * Removes the picture of a bot. A bot without a picture stays the same.
   *
   * **The response holds secrets**: the `access_token` and the `secret` of the bot.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/agent_bots/{id}/avatar`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.agentBots.deleteAvatar(24);
   */
  deleteAvatar(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { route: "DELETE agent_bots/{agent_bot:id}/avatar", values: [agentBotId], above: 1 },
      options,
    );
  }

  /**
   * Replaces the access token of a bot.
   *
   * Gives a bot a new access token. The old one stops working, so give the bot's program the new one from `access_token` of the response.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_access_token`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.agentBots.resetAccessToken(24);
   */
  resetAccessToken(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { route: "POST agent_bots/{agent_bot:id}/reset_access_token", values: [agentBotId], above: 1 },
      options,
    );
  }

  /**
   * Replaces the secret of a bot.
   *
   * Gives a bot a new secret. Events are signed with it from now on, so give the bot's program the new one from `secret` of the response.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/agent_bots/{id}/reset_secret`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.agentBots.resetSecret(24);
   */
  resetSecret(agentBotId: number, options?: RequestOptions): ApiCall<AgentBotWithConfig> {
    return this.sendForOne(
      { route: "POST agent_bots/{agent_bot:id}/reset_secret", values: [agentBotId], above: 1 },
      options,
    );
  }
}
