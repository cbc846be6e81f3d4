import * as wire from "../../generated/shapes.ts";
import type { State } from "../../state/state.ts";
import type { Team } from "./table.ts";

/** Renders a team. `is_member` is about the caller. */
export function renderTeam(state: State, team: Team, callerId: number) {
  return wire.Team({ ...team, is_member: state.teamMembers.find("membership", team.id, callerId) !== undefined });
}
