import type { State } from "../../state/state.ts";

/** Returns the IDs of the agents who are members of all the inboxes, and then of the administrators. */
export function assignableUsers(inboxIds: readonly number[], accountId: number, state: State): number[] {
  const all = state.accountUsers.where("of_account", accountId).slice(0);
  const isMember = (userId: number) =>
    inboxIds.length > 0 && inboxIds.every((id) => state.inboxMembers.find("membership", id, userId) !== undefined);
  const members = all.map(({ user_id }) => user_id).filter(isMember);
  const administrators = all.filter(({ role }) => role === "administrator").map(({ user_id }) => user_id);
  return [...new Set([...members.toSorted((a, b) => a - b), ...administrators])];
}
