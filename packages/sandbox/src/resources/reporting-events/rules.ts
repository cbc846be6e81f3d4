import { businessSeconds } from "../../rules/business-seconds.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import { activeBot } from "../agent-bots/rules.ts";
import type { ConversationChange } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import type { ReportingEvent, ReportingEventName } from "../reports/table.ts";

/** Stores a reporting event of a conversation: the time between two moments, in Unix milliseconds. */
export function measure(
  state: State,
  { id, account_id, inbox_id }: Conversation,
  name: ReportingEventName,
  [from, until]: readonly [from: number, until: number],
  user_id: number | null,
): ReportingEvent {
  const inbox = state.inboxes.get(inbox_id);
  const hasHours = inbox?.working_hours_enabled === true;
  return state.reportingEvents.insert({
    ...{ name, value: unixSeconds(until) - unixSeconds(from) },
    value_in_business_hours: hasHours ? businessSeconds(inbox.working_hours, inbox.timezone, from, until) : 0,
    ...{ account_id, inbox_id, user_id, conversation_id: id },
    ...{ event_start_time: from, event_end_time: until, created_at: until },
  });
}

/** Stores how long a contact waited for a person's reply. */
export function measureReply(state: State, conversation: Conversation, userId: number, now: number): void {
  const isFirst = conversation.first_reply_created_at === null;
  // The contact of a bot's conversation waits for a person since the handoff.
  const start = eventOf(state, conversation, "conversation_bot_handoff")?.event_end_time ?? conversation.created_at;
  const from = isFirst ? start : conversation.waiting_since;
  if (from !== null) measure(state, conversation, isFirst ? "first_response" : "reply_time", [from, now], userId);
}

/** Stores how long it took to resolve a conversation, to reopen it, or until a bot handed it to a person. */
export function measureChange({ before, after, by }: ConversationChange, state: State): void {
  if (before === undefined || before.status === after.status) return;
  const { created_at, updated_at, status } = after;
  const userId = assignedUserId(after);
  if (status === "resolved") {
    const isByPerson = ({ message_type, sender }: Message) =>
      message_type === messageTypes.outgoing && sender?.type === "User";
    if (activeBot(state, after.inbox_id) && state.messages.where("spoken", after.id).filter(isByPerson).length === 0) {
      measure(state, after, "conversation_bot_resolved", [created_at, updated_at], userId);
    }
    measure(state, after, "conversation_resolved", [created_at, updated_at], userId);
  }
  if (status !== "open") return;
  // Older releases don't measure how long a conversation was closed.
  if (isSince(state.version, "4.9")) measureOpening(after, userId, state);
  const isHandedOff = by.kind === "bot" && before.status === "pending";
  if (isHandedOff && eventOf(state, after, "conversation_bot_handoff") === undefined) {
    measure(state, after, "conversation_bot_handoff", [created_at, updated_at], userId);
  }
}

/** Stores how long a conversation was resolved before it was opened: 0 if it never was. */
function measureOpening(after: Conversation, userId: number | null, state: State): void {
  const { created_at, updated_at } = after;
  const resolved = eventOf(state, after, "conversation_resolved");
  const opened = measure(
    state,
    after,
    "conversation_opened",
    [resolved?.event_end_time ?? created_at, updated_at],
    userId,
  );
  if (resolved === undefined) state.reportingEvents.update(opened.id, { value: 0, value_in_business_hours: 0 });
}

/** Returns the last event of a conversation with a name. */
function eventOf(state: State, { id }: Conversation, name: ReportingEventName): ReportingEvent | undefined {
  return state.reportingEvents
    .where("of_conversation", id)
    .slice(0)
    .findLast((event) => event.name === name);
}
