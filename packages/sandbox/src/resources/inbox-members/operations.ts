import type { Member } from "../../rules/caller.ts";
import { castId } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { members } from "../../rules/members.ts";
import type { Params } from "../../rules/params.ts";
import { refuse } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import { ownInbox } from "../inboxes/rules.ts";
import type { Inbox } from "../inboxes/table.ts";
import { renderMember } from "../users/render.ts";

const owner = (params: Params<"inbox_id">, caller: Member, state: State) =>
  ownInbox(params.id("inbox_id"), caller, state);

const inbox = members({
  owner,
  /** Users of other accounts can be members, but aren't shown. */
  members: ({ id, account_id }, state) =>
    memberIds(id, state).filter((userId) => state.accountUsers.find("membership", account_id, userId)),
  order: (ids) => ids.toSorted((a, b) => b - a),
  check: checkNew,
  add: ({ id: inbox_id }, user_id, state) => state.inboxMembers.insert({ inbox_id, user_id }),
  remove({ id }, userId, state) {
    const membership = state.inboxMembers.find("membership", id, userId);
    if (membership !== undefined) state.inboxMembers.delete(membership.id);
  },
  render: (userId, state, { account }) => renderMember(userId, account.id, state),
});

export const inboxMemberHandlers = {
  listInboxMembers: inbox.list,
  /** Returns all members. */
  addInboxMembers(params, caller, state) {
    inbox.add(params, caller, state);
    return inbox.list(params, caller, state);
  },
  setInboxMembers: inbox.replace,
  removeInboxMembers: inbox.remove,
} satisfies Partial<Handlers>;

function memberIds(inboxId: number, state: State): number[] {
  return state.inboxMembers
    .where("of_inbox", inboxId)

    .map(({ user_id }) => user_id);
}

/** @throws {Refusal} if a user doesn't exist. An ID that is sent as a string always counts as new. */
function checkNew(sent: readonly unknown[], { id }: Inbox, state: State): void {
  const known = memberIds(id, state);
  const added = sent.filter((value) => !known.some((userId) => userId === value)).map(castId);
  if (added.some((userId) => state.users.get(userId) === undefined))
    refuse([{ column: "user", message: "must exist" }]);
  const isTaken = added.some((userId, index) => known.includes(userId) || added.indexOf(userId) !== index);
  if (isTaken) refuse([{ column: "user_id", message: "has already been taken" }]);
}
