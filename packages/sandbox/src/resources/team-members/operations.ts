import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { members } from "../../rules/members.ts";
import { renderMember } from "../users/render.ts";

const team = members({
  owner: ofAccount("teams", { param: "team_id" }).row,
  members: ({ id }, state) =>
    state.teamMembers
      .where("of_team", id)

      .map(({ user_id }) => user_id),
  add: ({ id: team_id }, user_id, state) => state.teamMembers.insert({ team_id, user_id }),
  remove({ id }, userId, state) {
    const membership = state.teamMembers.find("membership", id, userId);
    if (membership !== undefined) state.teamMembers.delete(membership.id);
  },
  render: (userId, state, { account }) => renderMember(userId, account.id, state),
});

export const teamMemberHandlers = {
  listTeamMembers: team.list,
  addTeamMembers: team.add,
  setTeamMembers: team.replace,
  removeTeamMembers: team.remove,
} satisfies Partial<Handlers>;
