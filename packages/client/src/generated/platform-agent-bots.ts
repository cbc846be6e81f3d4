// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformAgentBot, PlatformAgentBot, PlatformAgentBotForm, PlatformAgentBotUpdate } from "./models.ts";

/** Agent bots, as a platform app manages them. */
export class PlatformAgentBots extends Resource {
  /**
   * Lists the agent bots of a platform app.
   *
   * Every bot that the platform app created or has permission for, of all accounts and of none. Bots that administrators created in the
   * dashboard are not in the list. There are no pages.
   *
   * **Access.** Every platform app.
   *
   * Endpoint: `GET /platform/api/v1/agent_bots`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * for await (const item of platform.agentBots.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<PlatformAgentBot> {
    return this.sendForList(
      { route: "GET /platform/api/v1/agent_bots" },
      options,
    );
  }

  /**
   * Creates an agent bot.
   *
   * Creates a bot, which the platform app can manage from then on. With `account_id` it belongs to one account. **Without it the bot belongs
   * to no account, and every account of the installation sees it.** No field is required.
   *
   * **Access.** Every platform app.
   *
   * Endpoint: `POST /platform/api/v1/agent_bots`
   *
   * @param body - The bot, as JSON, or as a form when a picture comes with it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {UnprocessableEntityError} 422: The URL has more than 2,048 characters.
   */
  create(body: NewPlatformAgentBot | PlatformAgentBotForm, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { route: "POST /platform/api/v1/agent_bots", body, form: ["avatar"] },
      options,
    );
  }

  /**
   * Gets an agent bot.
   *
   * One bot, with its access token.
   *
   * **Access.** Platform apps, for bots that they created or have permission for. Any other bot is a 401.
   *
   * Endpoint: `GET /platform/api/v1/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * const result = await platform.agentBots.get(24);
   */
  get(agentBotId: number, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { route: "GET /platform/api/v1/agent_bots/{agent_bot:id}", values: [agentBotId] },
      options,
    );
  }

  /**
   * Updates an agent bot.
   *
   * Changes the fields that are sent and keeps the others. Null clears a field.
   *
   * **With `account_id` null the bot leaves its account, and every account of the installation sees it.**
   *
   * **Access.** Platform apps, for bots that they created or have permission for. Any other bot is a 401.
   *
   * Endpoint: `PATCH /platform/api/v1/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param body - The fields to change, as JSON, or as a form when a picture comes with them.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {UnprocessableEntityError} 422: The URL is longer than 2,048 characters, or the picture is a file of
   *   another type.
   * @example
   * const result = await platform.agentBots.update(24, { name: "Shop Hours Bot", description: "Opening hours and holidays" });
   */
  update(agentBotId: number, body: PlatformAgentBotUpdate | PlatformAgentBotForm, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { route: "PATCH /platform/api/v1/agent_bots/{agent_bot:id}", values: [agentBotId], body, form: ["avatar"] },
      options,
    );
  }

  /**
   * Deletes an agent bot.
   *
   * Deletes a bot at once. Deleting it again is a 404.
   *
   * **Access.** Platform apps, for bots that they created or have permission for. Any other bot is a 401.
   *
   * Endpoint: `DELETE /platform/api/v1/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * await platform.agentBots.delete(24);
   */
  delete(agentBotId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE /platform/api/v1/agent_bots/{agent_bot:id}", values: [agentBotId], responds: "nothing" },
      options,
    );
  }

  /**
   * Deletes the picture of an agent bot.
   *
   * Removes the picture of a bot.
   *
   * **Access.** Platform apps, for bots that they created or have permission for. Any other bot is a 401.
   *
   * Endpoint: `DELETE /platform/api/v1/agent_bots/{id}/avatar`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * const result = await platform.agentBots.deleteAvatar(24);
   */
  deleteAvatar(agentBotId: number, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { route: "DELETE /platform/api/v1/agent_bots/{agent_bot:id}/avatar", values: [agentBotId], above: 1 },
      options,
    );
  }
}
