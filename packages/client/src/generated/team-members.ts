// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent, TeamMemberIds } from "./models.ts";

/** The people in a team. */
export class TeamMembers extends Resource {
  /**
   * Lists the members of a team.
   *
   * The members of the team, in one response and in no particular order.
   *
   * **Access.** Everyone in the account sees the members of every team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   *
   * @param teamId - The id of the team, from `listTeams`.
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.teamMembers.list(12)) console.log(item);
   */
  list(teamId: number, options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { route: "GET teams/{team_id}/team_members", values: [teamId] },
      options,
    );
  }

  /**
   * Adds members to a team.
   *
   * Adds users to the team. Existing members stay. If one of the users is not in the account, none is added.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   *
   * @param teamId - The id of the team, from `listTeams`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, is not an administrator, or one of the `user_ids`
   *   is not in the account.
   * @example
   * const result = await chatwoot.teamMembers.add(12, { user_ids: [49, 50] });
   */
  add(teamId: number, body: TeamMemberIds, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { route: "POST teams/{team_id}/team_members", values: [teamId], body },
      options,
    );
  }

  /**
   * Sets the members of a team.
   *
   * Makes exactly these users the members of the team, and removes all others. If one of the users is not in the account, nothing changes.
   * PUT is a 404 here.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   *
   * @param teamId - The id of the team, from `listTeams`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, is not an administrator, or one of the `user_ids`
   *   is not in the account.
   * @example
   * const result = await chatwoot.teamMembers.set(12, { user_ids: [49, 50] });
   */
  set(teamId: number, body: TeamMemberIds, options?: RequestOptions): ApiCall<Agent[]> {
    return this.sendForOne(
      { route: "PATCH teams/{team_id}/team_members", values: [teamId], body },
      options,
    );
  }

  /**
   * Removes members from a team.
   *
   * Removes users from the team. A user who is not a member is ignored. If one of the users is not in the account, nothing changes.
   *
   * The request needs a body, which some HTTP libraries do not send with DELETE. Without a body the response is a 500.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members`
   *
   * @param teamId - The id of the team, from `listTeams`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, is not an administrator, or one of the `user_ids`
   *   is not in the account.
   * @example
   * await chatwoot.teamMembers.remove(12, { user_ids: [51] });
   */
  remove(teamId: number, body: TeamMemberIds, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE teams/{team_id}/team_members", values: [teamId], body, responds: "nothing" },
      options,
    );
  }
}
