import { pick } from "../../rules/pick.ts";
import { belongsTo, on, type TableDefinition, type Timed, uniqueOn } from "../../state/table-definition.ts";

/** A team of agents. Conversations can be assigned to it. */
export interface Team extends Timed {
  id: number;
  account_id: number;
  /** In lower case, as the server stores it. */
  name: string;
  description: string | null;
  allow_auto_assign: boolean;
  icon: string;
  icon_color: string;
}

export const teams: TableDefinition<Team, "of_account" | "by_name"> = {
  isTimed: true,
  audit: {
    type: "Team",
    values: (row) => pick(row, "name", "description", "allow_auto_assign", "account_id", "icon", "icon_color"),
  },
  indexes: { of_account: belongsTo("accounts", "account_id"), by_name: on("account_id", "name") },
};

export interface TeamMember {
  id: number;
  team_id: number;
  user_id: number;
}

export const teamMembers: TableDefinition<TeamMember, "of_team" | "of_user" | "membership"> = {
  audit: {
    type: "TeamMember",
    values: (row) => ({ ...row }),
    owner: { table: "teams", column: "team_id" },
  },
  indexes: {
    of_team: belongsTo("teams", "team_id"),
    of_user: belongsTo("users", "user_id"),
    membership: uniqueOn("team_id", "user_id"),
  },
};
