import type * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { on, type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** A team of agents. Conversations can be assigned to it. */
export interface Team extends ColumnsOf<typeof wire.Team, "is_member">, Timed {}

export const teams = table<Team>()({
  isTimed: true,
  audit: {
    type: "Team",
    values: (row) => pick(row, "name", "description", "allow_auto_assign", "account_id", "icon", "icon_color"),
  },
  indexes: { by_name: on("account_id", "name") },
  ownedBy: ["account_id"],
});

export interface TeamMember {
  id: number;
  team_id: number;
  user_id: number;
}

export const teamMembers = table<TeamMember>()({
  audit: {
    type: "TeamMember",
    values: (row) => ({ ...row }),
    owner: { table: "teams", column: "team_id" },
  },
  indexes: {
    membership: uniqueOn("team_id", "user_id"),
  },
  ownedBy: ["team_id", "user_id"],
});
