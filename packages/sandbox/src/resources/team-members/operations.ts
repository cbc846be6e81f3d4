import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { members } from "../../rules/members.ts";

const team = members({
  owner: ofAccount("teams", { param: "team_id" }).row,
  table: "teamMembers",
  column: "team_id",
});

export const teamMemberHandlers = {
  listTeamMembers: team.list,
  addTeamMembers: team.add,
  setTeamMembers: team.replace,
  removeTeamMembers: team.remove,
} satisfies Partial<Handlers>;
