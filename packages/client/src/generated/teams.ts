// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewTeam, Team, TeamUpdate } from "./models.ts";

/** Groups of agents that conversations are assigned to. */
export class Teams extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/teams`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.teams.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Team> {
    return this.sendForList(
      { id: "listTeams", method: "GET", path: "/api/v1/accounts/{account_id}/teams" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/teams`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.teams.create({ name: "Shipping" });
   */
  create(body: NewTeam, options?: RequestOptions): ApiCall<Team> {
    return this.sendForOne(
      { id: "createTeam", method: "POST", path: "/api/v1/accounts/{account_id}/teams", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/teams/{team_id}`
   *
   * @param teamId - The id of the team.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.teams.get(12);
   */
  get(teamId: number, options?: RequestOptions): ApiCall<Team> {
    return this.sendForOne(
      { id: "getTeam", method: "GET", path: "/api/v1/accounts/{account_id}/teams/{teamId}", values: { teamId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/teams/{team_id}`
   *
   * @param teamId - The id of the team.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.teams.update(12, { description: null });
   */
  update(teamId: number, body: TeamUpdate, options?: RequestOptions): ApiCall<Team> {
    return this.sendForOne(
      { id: "updateTeam", method: "PATCH", path: "/api/v1/accounts/{account_id}/teams/{teamId}", values: { teamId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/teams/{team_id}`
   *
   * @param teamId - The id of the team.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.teams.delete(12);
   */
  delete(teamId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteTeam", method: "DELETE", path: "/api/v1/accounts/{account_id}/teams/{teamId}", values: { teamId }, responds: "nothing" },
      options,
    );
  }
}
