// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent, TeamMemberIds } from "./models.ts";

/** The people in a team. */
export class TeamMembers extends Resource {
  /**
   * Lists the members of a team.
   *
   * Everyone in the team, in no certain order. Agents see the members of every team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   *
   * @param teamId - The team, by its id.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
   * @example
   * for await (const item of chatwoot.teamMembers.list(12)) console.log(item);
   */
  list(teamId: number, options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { route: "GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members", values: { teamId } },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * Adds members to a team.
   *
   * Adds people to the team. Those who are in it already stay. Either all of them are added or, when one is not in the account, none.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   *
   * @param teamId - The team, by its id.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account, or one
   *   of `user_ids` is not in the account, which is a 401 here too.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
   * @example
   * const result = await chatwoot.teamMembers.add(12, { user_ids: [49, 50] });
   */
  add(teamId: number, body: TeamMemberIds, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { route: "POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members", values: { teamId }, body },
      options,
    );
  }

  /**
   * Sets the members of a team.
   *
   * Makes exactly these people the members of the team: the others leave it. When one is not in the account, nothing changes. PUT is a 404 here.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   *
   * @param teamId - The team, by its id.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account, or one
   *   of `user_ids` is not in the account, which is a 401 here too.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
   * @example
   * const result = await chatwoot.teamMembers.set(12, { user_ids: [49, 50] });
   */
  set(teamId: number, body: TeamMemberIds, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { route: "PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members", values: { teamId }, body },
      options,
    );
  }

  /**
   * Removes members from a team.
   *
   * Takes people out of the team. Someone who is not in it is not an error. Someone who is not in the account is one, and then nothing changes.
   *
   * The request needs a body, which some HTTP libraries do not send with DELETE: without one it is a 500.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   *
   * @param teamId - The team, by its id.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account, or one
   *   of `user_ids` is not in the account, which is a 401 here too.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs
   *   to another account.
   * @example
   * await chatwoot.teamMembers.remove(12, { user_ids: [51] });
   */
  remove(teamId: number, body: TeamMemberIds, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members", values: { teamId }, body, responds: "nothing" },
      options,
    );
  }
}
