import type { Bot, Member } from "../../rules/caller.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import { type Actor, changeConversation } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { isAssignedTo } from "../conversations/visibility.ts";

/** The server stores the times of repeated visits at most this often, in milliseconds. */
const hour = 3_600_000;

/** Returns further changes of a pending conversation that is opened: the bot no longer owns it. */
export function openedBy(
  before: Conversation,
  status: Conversation["status"],
  caller: Member | Bot,
  state: State,
): Partial<Conversation> {
  if (before.status !== "pending" || status !== "open") return {};
  return {
    ...(caller.kind === "bot" && { waiting_since: before.waiting_since ?? state.now() }),
    ...(before.assignee?.type === "AgentBot" && isSince(state.version, "4.16") && { assignee: null }),
  };
}

/** Blocks the contact of a conversation and resolves it, or unblocks the contact. A rule leaves no activity. */
export function mute(conversation: Conversation, by: Actor, state: State, blocked: boolean): undefined {
  if (blocked) changeConversation(state, conversation, { status: "resolved" }, by);
  state.contacts.update(conversation.contact_id, { blocked });
  if (by.kind !== "user") return;
  const content = `${by.name} has ${blocked ? "muted" : "unmuted"} the conversation`;
  state.jobs.insert({ name: "postActivity", args: { id: conversation.id, content } });
}

/** Returns when a user has now seen a conversation. Visits without new messages are stored once an hour. */
export function seenTimes(id: number, userId: number, state: State): Partial<Conversation> {
  const conversation = orNotFound(state.conversations.get(id));
  const { agent_last_seen_at, assignee_last_seen_at } = conversation;
  const isAssignee = isAssignedTo(userId, conversation);
  const newest = state.messages.where("of_conversation", id).at(-1)?.created_at ?? 0;
  const seen = isAssignee ? assignee_last_seen_at : agent_last_seen_at;
  const isOld = (time: number | null) => time === null || time < state.now() - hour;
  const isDue = isOld(agent_last_seen_at) || (isAssignee && isOld(assignee_last_seen_at));
  if (newest <= (seen ?? -1) && !isDue) return {};
  const now = Math.max(state.now(), newest);
  return { agent_last_seen_at: now, ...(isAssignee && { assignee_last_seen_at: now }) };
}

/** Returns times that make the newest incoming message unread. */
export function unseenTimes(id: number, state: State): Partial<Conversation> {
  const newest = state.messages.where("incoming", id).at(-1);
  const time = newest === undefined ? null : newest.created_at - 1000;
  return { agent_last_seen_at: time, assignee_last_seen_at: time };
}
