// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewTeam, Team, TeamUpdate } from "./models.ts";

/** Groups of agents that conversations are assigned to. */
export class Teams extends Resource {
  /**
   * Lists the teams.
   *
   * All teams of the account, in one response, without their members. `is_member` says which of them the caller is in.
   *
   * **Access.** Everyone in the account sees every team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/teams`
   *
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.teams.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Team> {
    return this.sendForList(
      { route: "GET teams" },
      options,
    );
  }

  /**
   * Creates a team.
   *
   * Adds a team to the account. Its name is stored in lower case, and must be unique in the account.
   *
   * The team is empty. `addTeamMembers` puts people into it, and `assignConversation` gives it conversations.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/teams`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is empty or taken, or the body has none of the fields.
   * @example
   * const result = await chatwoot.teams.create({ name: "Billing", description: "Invoices and refunds", allow_auto_assign: true });
   */
  create(body: NewTeam, options?: RequestOptions): ApiCall<Team> {
    return this.sendForOne(
      { route: "POST teams", body },
      options,
    );
  }

  /**
   * Gets a team.
   *
   * One team, without its members. `listTeamMembers` has those.
   *
   * **Access.** Everyone in the account, also people who are not in the team. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/teams/{team_id}`
   *
   * @param teamId - The id of the team, from `listTeams`.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.teams.get(12);
   */
  get(teamId: number, options?: RequestOptions): ApiCall<Team> {
    return this.sendForOne(
      { route: "GET teams/{team_id}", values: [teamId] },
      options,
    );
  }

  /**
   * Updates a team.
   *
   * Changes the fields that are sent and keeps the others. Unknown fields are ignored. The server takes PUT for the same.
   *
   * It doesn't change who is in the team: see `setTeamMembers`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/teams/{team_id}`
   *
   * @param teamId - The id of the team, from `listTeams`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is empty or taken, or the body has none of the fields.
   */
  update(teamId: number, body: TeamUpdate, options?: RequestOptions): ApiCall<Team> {
    return this.sendForOne(
      { route: "PATCH teams/{team_id}", values: [teamId], body },
      options,
    );
  }

  /**
   * Deletes a team.
   *
   * Removes the team from the account. Its members stay in the account. A second request is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/teams/{team_id}`
   *
   * @param teamId - The id of the team, from `listTeams`.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.teams.delete(12);
   */
  delete(teamId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE teams/{team_id}", values: [teamId], responds: "nothing" },
      options,
    );
  }
}
