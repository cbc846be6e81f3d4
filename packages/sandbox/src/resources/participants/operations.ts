import { castId } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { members } from "../../rules/members.ts";
import { failure, unprocessable } from "../../rules/refusal.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { ownConversation } from "../conversations/rules.ts";
import { canFollow } from "./rules.ts";

const participants = members({
  owner: (params, caller, state) => ownConversation(params.id("conversation_id"), caller, state),
  table: "participants",
  column: "conversation_id",
  order: (ids) => ids,
  /** Before 4.16, other agents of the account are shown as if they had been added. */
  check(ids, { inbox_id, account_id }, state) {
    const isNew = isSince(state.version, "4.16");
    if (isNew && !ids.every((id) => canFollow(castId(id), inbox_id, account_id, state))) {
      throw unprocessable("Invalid participant IDs");
    }
    const isKnown = (id: unknown) => state.accountUsers.find("membership", account_id, castId(id)) !== undefined;
    if (!ids.every(isKnown)) throw failure("There is no such user.");
  },
  accepts: (userId, { inbox_id, account_id }, state) => canFollow(userId, inbox_id, account_id, state),
});

export const participantHandlers = {
  listParticipants: participants.list,
  addParticipants: participants.add,
  setParticipants: participants.replace,
  removeParticipants: participants.remove,
} satisfies Partial<Handlers>;
