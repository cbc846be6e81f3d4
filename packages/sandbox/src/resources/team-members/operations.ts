import type { Handlers } from "../../rules/handlers.ts";
import { members } from "../../rules/members.ts";
import { notFound, orNotFound } from "../../rules/refusal.ts";
import { renderAgent } from "../users/render.ts";

const team = members({
  owner(params, { account }, state) {
    const found = state.teams.get(params.id("team_id"));
    if (found?.account_id !== account.id) throw notFound();
    return found;
  },
  members: ({ id }, state) =>
    state.teamMembers
      .where("of_team", id)
      .slice(0)
      .map(({ user_id }) => user_id),
  add: ({ id: team_id }, user_id, state) => state.teamMembers.insert({ team_id, user_id }),
  remove({ id }, userId, state) {
    const membership = state.teamMembers.find("membership", id, userId);
    if (membership !== undefined) state.teamMembers.delete(membership.id);
  },
  render: (userId, state, { account }) =>
    renderAgent(
      orNotFound(state.users.get(userId)),
      orNotFound(state.accountUsers.find("membership", account.id, userId)),
    ),
});

export const teamMemberHandlers = {
  listTeamMembers: team.list,
  addTeamMembers: team.add,
  setTeamMembers: team.replace,
  removeTeamMembers: team.remove,
} satisfies Partial<Handlers>;
