// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformAgentBot, PlatformAgentBot, PlatformAgentBotUpdate, PlatformAgentBotUpdateForm } from "./models.ts";

/** Agent bots, as a platform app manages them. */
export class PlatformAgentBots extends Resource {
  /**
   * Lists the agent bots of a platform app.
   *
   * Every bot that the platform app created, or was allowed to manage, of all accounts and of none. Bots that administrators created in the
   * dashboard are not in the list.
   *
   * Endpoint: `GET /platform/api/v1/agent_bots`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @example
   * for await (const item of platform.agentBots.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<PlatformAgentBot> {
    return this.sendForList(
      { id: "listPlatformAgentBots", method: "GET", path: "/platform/api/v1/agent_bots" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * Creates an agent bot.
   *
   * Creates a bot, which the platform app manages from then on. With `account_id` it belongs to one account. **Without it the bot belongs to no
   * account, and every account of the installation sees it.** No field is required.
   *
   * To give it a picture as a file, update it: `updatePlatformAgentBot` takes a form.
   *
   * Endpoint: `POST /platform/api/v1/agent_bots`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {UnprocessableEntityError} 422: The URL has more than 2,048 characters.
   */
  create(body: NewPlatformAgentBot, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { id: "createPlatformAgentBot", method: "POST", path: "/platform/api/v1/agent_bots", body },
      options,
    );
  }

  /**
   * Gets an agent bot.
   *
   * One bot that the platform app created, or was allowed to manage. Any other bot is a 401.
   *
   * Endpoint: `GET /platform/api/v1/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {NotFoundError} 404: A resource in the path does not exist, or no route matches the path.
   * @example
   * const result = await platform.agentBots.get(24);
   */
  get(agentBotId: number, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { id: "getPlatformAgentBot", method: "GET", path: "/platform/api/v1/agent_bots/{agentBotId}", values: { agentBotId } },
      options,
    );
  }

  /**
   * Updates an agent bot.
   *
   * Changes the fields that are sent and keeps the others, of a bot that the platform app created, or was allowed to manage. Null empties a field.
   *
   * **With `account_id` null the bot leaves its account, and every account of the installation sees it.**
   *
   * Endpoint: `PATCH /platform/api/v1/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param body - The fields to change, as JSON, or as a form when a picture comes with them.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {NotFoundError} 404: A resource in the path does not exist, or no route matches the path.
   * @example
   * const result = await platform.agentBots.update(24, { name: "Shop Hours Bot", description: "Opening hours and holidays" });
   */
  update(agentBotId: number, body: PlatformAgentBotUpdate | PlatformAgentBotUpdateForm, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { id: "updatePlatformAgentBot", method: "PATCH", path: "/platform/api/v1/agent_bots/{agentBotId}", values: { agentBotId }, body, form: ["avatar"] },
      options,
    );
  }

  /**
   * Deletes an agent bot.
   *
   * Deletes a bot that the platform app created, or was allowed to manage, at once. A second time it is a 404.
   *
   * Endpoint: `DELETE /platform/api/v1/agent_bots/{id}`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {NotFoundError} 404: A resource in the path does not exist, or no route matches the path.
   * @example
   * await platform.agentBots.delete(24);
   */
  delete(agentBotId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deletePlatformAgentBot", method: "DELETE", path: "/platform/api/v1/agent_bots/{agentBotId}", values: { agentBotId }, responds: "nothing" },
      options,
    );
  }

  /**
   * Deletes the picture of an agent bot.
   *
   * Removes the picture of a bot that the platform app created, or was allowed to manage.
   *
   * Endpoint: `DELETE /platform/api/v1/agent_bots/{id}/avatar`
   *
   * @param agentBotId - The bot, by its id in `listAgentBots`.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The token is missing, unknown, or a user's instead of a platform app's (the
   *   first form).
   * @throws {NotFoundError} 404: A resource in the path does not exist, or no route matches the path.
   * @example
   * const result = await platform.agentBots.deleteAvatar(24);
   */
  deleteAvatar(agentBotId: number, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { id: "deletePlatformAgentBotAvatar", method: "DELETE", path: "/platform/api/v1/agent_bots/{agentBotId}/avatar", values: { agentBotId } },
      options,
    );
  }
}
