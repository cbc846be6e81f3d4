import { ofAccount } from "../../rules/collection.ts";
import { resource } from "../../rules/resource.ts";
import { presence, uniqueness } from "../../rules/validate.ts";
import { touchCache } from "../accounts/rules.ts";
import { renderTeam } from "./render.ts";

export const teamHandlers = resource("team", ofAccount("teams", { param: "team_id" }), {
  blank: { name: "", description: null, allow_auto_assign: true, icon: "", icon_color: "" },
  complete: (row) => ({ ...row, name: row.name?.toLowerCase() }),
  validations: [
    presence("name", "must not be blank"),
    uniqueness("name", ({ account_id, name }, state) => state.teams.find("by_name", account_id, name)),
  ],
  written: (_row, _before, { caller, state }) => touchCache(caller.account.id, "team", state),
  render: (row, { state, caller }) => renderTeam(state, row, caller.user.id),
});
