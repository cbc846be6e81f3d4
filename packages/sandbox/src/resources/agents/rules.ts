import type { Member } from "../../rules/caller.ts";
import { refused } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import { blankMembership } from "../accounts/seed.ts";
import type { AccountUser } from "../accounts/table.ts";
import { isAssignedTo } from "../conversations/visibility.ts";
import { personFaults } from "../users/rules.ts";
import { plantUser } from "../users/seed.ts";

/**
 * Makes a person a member of the caller's account. A new user gets an invitation, which confirms the address.
 *
 * @throws {Refusal} if the person is a member already, or the name or address is invalid.
 */
export function invite(
  person: { readonly name: string; readonly email: string },
  values: Partial<AccountUser>,
  { account, user: inviter }: Member,
  state: State,
): AccountUser {
  const email = person.email.toLowerCase();
  const name = person.name || (email.split("@")[0] ?? "");
  const known = state.users.find("by_email", email);
  if (known === undefined) refuse(personFaults({ name, email }));
  const user = known ?? plantUser(state, { name, email, confirmed: false });
  if (state.accountUsers.find("membership", account.id, user.id) !== undefined) {
    refuse([{ column: "user_id", message: "has already been taken" }]);
  }
  const key = { account_id: account.id, user_id: user.id, inviter_id: inviter.id };
  return state.accountUsers.insert({ ...blankMembership, ...values, ...key });
}

/** @throws {Refusal} if the account may not have so many more members. */
export function refuseOverLimit(count: number, { account }: Member, state: State): void {
  const limit = Number(account.limits.agents ?? Number.POSITIVE_INFINITY);
  if (state.accountUsers.where("of_account", account.id).size + count <= limit) return;
  throw refused(402, { error: "Account limit exceeded. Please purchase more licenses" });
}

/** Removes what a former member has in an account. */
export function forgetMember(userId: number, accountId: number, state: State): void {
  for (const { id, inbox_id } of state.inboxMembers.where("of_user", userId)) {
    if (state.inboxes.get(inbox_id)?.account_id === accountId) state.inboxMembers.delete(id);
  }
  for (const { id, team_id } of state.teamMembers.where("of_user", userId)) {
    if (state.teams.get(team_id)?.account_id === accountId) state.teamMembers.delete(id);
  }
  for (const conversation of state.conversations.where("of_account", accountId)) {
    if (isAssignedTo(userId, conversation)) state.conversations.update(conversation.id, { assignee: null });
  }
}

/** Returns the IDs of the agents who are members of all the inboxes, and then of the administrators. */
export function assignableUsers(inboxIds: readonly number[], accountId: number, state: State): number[] {
  const all = state.accountUsers.where("of_account", accountId).slice(0);
  const isMember = (userId: number) =>
    inboxIds.length > 0 && inboxIds.every((id) => state.inboxMembers.find("membership", id, userId) !== undefined);
  const members = all.map(({ user_id }) => user_id).filter(isMember);
  const administrators = all.filter(({ role }) => role === "administrator").map(({ user_id }) => user_id);
  return [...new Set([...members.toSorted((a, b) => a - b), ...administrators])];
}
