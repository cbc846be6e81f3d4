import type * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { type Membership, on, type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** A team of agents. Conversations can be assigned to it. The server stores the name in lower case. */
export interface Team extends ColumnsOf<typeof wire.Team, "is_member">, Timed {}

export const teams = table<Team>()({
  isTimed: true,
  ownedBy: ["account_id"],
  audit: {
    type: "Team",
    values: (row) => pick(row, "name", "description", "allow_auto_assign", "account_id", "icon", "icon_color"),
  },
  indexes: { by_name: on("account_id", "name") },
});

export type TeamMember = Membership<"team_id">;

export const teamMembers = table<TeamMember>()({
  ownedBy: ["team_id", "user_id"],
  audit: {
    type: "TeamMember",
    values: (row) => ({ ...row }),
    owner: { table: "teams", column: "team_id" },
  },
  indexes: { membership: uniqueOn("team_id", "user_id") },
});
