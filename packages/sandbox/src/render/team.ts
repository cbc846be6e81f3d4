import type { Team as WireTeam } from "@wootkit/client";
import type { Team } from "../model/team.ts";

/** A team; `is_member` is about the caller. */
export function renderTeam(team: Team, callerId: number): WireTeam {
  return {
    id: team.id,
    name: team.name,
    description: team.description,
    allow_auto_assign: team.allow_auto_assign,
    account_id: team.account_id,
    is_member: team.memberIds.has(callerId),
  };
}
