import { isoTime } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import type { ConversationChange, NewMessage } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { isAssignedTo } from "../conversations/visibility.ts";
import { mentionedUsers } from "../messages/rules.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import type { Notification, NotificationType } from "./table.ts";

/** Notifies a user of an event in a conversation. Only the newest notification about a conversation stays. */
export function notify(
  state: State,
  type: NotificationType,
  userId: number,
  { id, account_id, contact_id }: Conversation,
  message?: Message,
): void {
  const isBlocked = state.contacts.get(contact_id)?.blocked === true;
  if (isBlocked && type !== "conversation_mention") return;
  if (state.accountUsers.find("membership", account_id, userId) === undefined) return;
  if (type === "conversation_creation" && !wantsNewConversations(userId, account_id, state)) return;
  const older = ownNotifications(state, account_id, userId).filter((row) => row.conversation_id === id);
  for (const row of older) state.notifications.delete(row.id);
  state.notifications.insert({
    ...{ account_id, user_id: userId, notification_type: type, conversation_id: id, message_id: message?.id ?? null },
    ...{ read_at: null, snoozed_until: null, meta: {}, last_activity_at: state.now() },
  });
}

/** Returns the notifications of a user in an account, oldest first. Ends the snoozes that are over. */
export function ownNotifications(state: State, accountId: number, userId: number): Notification[] {
  const rows = () => state.notifications.where("of_member", accountId, userId).slice(0);
  const now = state.now();
  const due = rows().filter(({ snoozed_until }) => snoozed_until !== null && snoozed_until <= now);
  for (const { id, meta, snoozed_until } of due) {
    const last_snoozed_at = isoTime(snoozed_until ?? now);
    const changes = { snoozed_until: null, read_at: null, last_activity_at: now };
    state.notifications.update(id, { ...changes, meta: { ...meta, last_snoozed_at } });
  }
  return rows();
}

function wantsNewConversations(userId: number, accountId: number, state: State): boolean {
  const settings = state.notificationSettings.find("of_member", accountId, userId);
  const flags: readonly string[] = [
    ...(settings?.selected_email_flags ?? []),
    ...(settings?.selected_push_flags ?? []),
  ];
  return flags.some((flag) => flag.endsWith("_conversation_creation"));
}

/** Notifies the members of an inbox of a new conversation, and a new assignee of the assignment. */
export function notifyOfConversation({ before, after, by }: ConversationChange, state: State): void {
  const isHandedOff = by.kind === "bot" && before?.status === "pending" && after.status === "open";
  if ((before === undefined && after.status !== "pending") || isHandedOff) {
    const members = state.inboxMembers.where("of_inbox", after.inbox_id).slice(0);
    for (const { user_id } of members) notify(state, "conversation_creation", user_id, after);
  }
  const { assignee } = after;
  if (before === undefined || assignee?.type !== "User" || isAssignedTo(assignee.id, before)) return;
  if (by.kind === "user" && by.id === assignee.id) return;
  notify(state, "conversation_assignment", assignee.id, after);
}

/** Notifies those who are mentioned in a message, the assignee, and the participants of the conversation. */
export function notifyOfMessage({ message }: NewMessage, state: State): void {
  const conversation = state.conversations.get(message.conversation_id);
  const { message_type, sender } = message;
  const isSpoken = message_type === messageTypes.incoming || message_type === messageTypes.outgoing;
  if (conversation === undefined || !isSpoken) return;
  const mentioned = mentionedUsers(state, message);
  for (const id of mentioned) notify(state, "conversation_mention", id, conversation, message);
  const told = new Set([...mentioned, sender?.type === "User" ? sender.id : 0]);
  const { assignee } = conversation;
  if (assignee?.type === "User" && !told.has(assignee.id)) {
    notify(state, "assigned_conversation_new_message", assignee.id, conversation, message);
    told.add(assignee.id);
  }
  for (const { user_id } of state.participants.where("of_conversation", conversation.id)) {
    if (!told.has(user_id)) notify(state, "participating_conversation_new_message", user_id, conversation, message);
  }
}
