// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPlatformAgentBot, PlatformAgentBot, PlatformAgentBotUpdate, PlatformAgentBotUpdateForm } from "./models.ts";

/** Agent bots, as a platform app manages them. */
export class PlatformAgentBots extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /platform/api/v1/agent_bots`
   *
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /platform/api/v1/agent_bots`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await platform.agentBots.create({ name: "Weather Bot" });
   */
  create(body: NewPlatformAgentBot, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { id: "createPlatformAgentBot", method: "POST", path: "/platform/api/v1/agent_bots", body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /platform/api/v1/agent_bots/{id}`
   *
   * @param agentBotId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /platform/api/v1/agent_bots/{id}`
   *
   * @param agentBotId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * const result = await platform.agentBots.update(24, { name: null, description: null, outgoing_url: null, account_id: null });
   */
  update(agentBotId: number, body: PlatformAgentBotUpdate | PlatformAgentBotUpdateForm, options?: RequestOptions): ApiCall<PlatformAgentBot> {
    return this.sendForOne(
      { id: "updatePlatformAgentBot", method: "PATCH", path: "/platform/api/v1/agent_bots/{agentBotId}", values: { agentBotId }, body, form: ["avatar"] },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /platform/api/v1/agent_bots/{id}`
   *
   * @param agentBotId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /platform/api/v1/agent_bots/{id}/avatar`
   *
   * @param agentBotId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
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
