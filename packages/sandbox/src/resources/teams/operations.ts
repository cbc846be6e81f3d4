import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { members } from "../../rules/members.ts";
import { resource } from "../../rules/resource.ts";
import { presence, unique } from "../../rules/validate.ts";
import { touchCache } from "../accounts/rules.ts";
import { renderTeam } from "./render.ts";

const team = members({
  owner: ofAccount("teams", { param: "team_id" }).row,
  table: "teamMembers",
  column: "team_id",
});

export const teamHandlers = {
  ...resource("team", ofAccount("teams", { param: "team_id" }), {
    blank: { name: "", description: null, allow_auto_assign: true, icon: "", icon_color: "" },
    canBeNull: ["allow_auto_assign"],
    complete: (row) => ({ ...row, name: row.name?.toLowerCase() }),
    validations: [presence("name", "must not be blank"), unique("teams", "by_name", "name")],
    written: (_row, _before, { caller, state }) => touchCache(caller.account.id, "team", state),
    render: (row, { state, caller }) => renderTeam(state, row, caller.user.id),
  }),

  listTeamMembers: team.list,
  addTeamMembers: team.add,
  setTeamMembers: team.replace,
  removeTeamMembers: team.remove,
} satisfies Partial<Handlers>;
