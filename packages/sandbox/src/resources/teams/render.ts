import type { Team as WireTeam } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import type { State } from "../../state/state.ts";
import type { Team } from "./table.ts";

/** Renders a team. `is_member` is about the caller. */
export function renderTeam(state: State, team: Team, callerId: number): WireTeam {
  const is_member = state.teamMembers.find("membership", team.id, callerId) !== undefined;
  return {
    ...pick(team, "id", "name", "description", "allow_auto_assign", "account_id", "icon", "icon_color"),
    is_member,
  };
}
