import type { State } from "../../state/state.ts";
import type { ConversationChange } from "../changes/rules.ts";

/** Whether a user can follow the conversations of an inbox: its agents, and all administrators. */
export function canFollow(userId: number, inboxId: number, accountId: number, state: State): boolean {
  const membership = state.accountUsers.find("membership", accountId, userId);
  if (membership === undefined) return false;
  return membership.role === "administrator" || state.inboxMembers.find("membership", inboxId, userId) !== undefined;
}

/** Makes a user follow a conversation. */
export function follow(state: State, conversation_id: number, user_id: number): void {
  if (state.participants.find("membership", conversation_id, user_id) !== undefined) return;
  state.participants.insert({ conversation_id, user_id });
}

/** Makes a new assignee follow the conversation. */
export function followAssignee({ before, after }: ConversationChange, state: State): void {
  const { assignee, inbox_id, account_id } = after;
  if (assignee?.type !== "User" || before?.assignee?.id === assignee.id) return;
  if (canFollow(assignee.id, inbox_id, account_id, state)) follow(state, after.id, assignee.id);
}
