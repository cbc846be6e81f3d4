import { castId } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { members } from "../../rules/members.ts";
import { refuse } from "../../rules/validate.ts";
import { ownInbox } from "../inboxes/rules.ts";

const inbox = members({
  owner: (params, caller, state) => ownInbox(params.id("inbox_id"), caller, state),
  table: "inboxMembers",
  column: "inbox_id",
  /** Users of other accounts can be members, but aren't shown. */
  shows: (userId, { account_id }, state) => state.accountUsers.find("membership", account_id, userId) !== undefined,
  order: (ids) => ids.toSorted((a, b) => b - a),
  /** Users must exist. An ID that is sent as a string always counts as new. */
  check(sent, { id }, state) {
    const known = state.inboxMembers.where("of_inbox", id).map(({ user_id }) => user_id);
    const added = sent.filter((value) => !known.some((userId) => userId === value)).map(castId);
    if (added.some((userId) => state.users.get(userId) === undefined)) {
      refuse([{ column: "user", message: "must exist" }]);
    }
    const isTaken = added.some((userId, index) => known.includes(userId) || added.indexOf(userId) !== index);
    if (isTaken) refuse([{ column: "user_id", message: "has already been taken" }]);
  },
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
