import type { Params } from "../../rules/params.ts";
import type { Period } from "../../rules/period.ts";
import { failure, notFound } from "../../rules/refusal.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import { activeBot } from "../agent-bots/rules.ts";
import type { ConversationChange } from "../changes/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import type { ReportingEvent, ReportingEventName } from "./table.ts";

/** An event to count: its time in Unix milliseconds, and its duration in seconds. */
export interface Occurrence {
  readonly at: number;
  readonly seconds: number;
}

/** The subject of a report: an account, an agent, an inbox, a team, or a label. */
export interface Scope {
  readonly accountId: number;
  readonly includes: (conversation: Conversation) => boolean;
  /** If set, only events of this user count. */
  readonly userId: number | undefined;
}

/**
 * Returns the subject of a report.
 *
 * @throws {Refusal} if it doesn't exist in the account.
 */
export function scopeOf(params: Params<"type" | "id">, accountId: number, state: State): Scope {
  const id = params.id("id");
  const own = <Row extends { account_id: number }>(row: Row | undefined): Row => {
    if (row?.account_id !== accountId) throw notFound();
    return row;
  };
  const scope = { accountId, includes: () => true, userId: undefined };
  switch (params.text("type")) {
    case "account":
      return scope;
    case "agent":
      own(state.accountUsers.find("membership", accountId, id));
      return { ...scope, includes: ({ assignee }) => assignee?.type === "User" && assignee.id === id, userId: id };
    case "inbox":
      own(state.inboxes.get(id));
      return { ...scope, includes: ({ inbox_id }) => inbox_id === id };
    case "team":
      own(state.teams.get(id));
      return { ...scope, includes: ({ team_id }) => team_id === id };
    case "label": {
      const { title } = own(state.labels.get(id));
      return { ...scope, includes: ({ labels }) => labels.includes(title) };
    }
    default:
      throw failure(`Unknown report type ${params.text("type")}.`);
  }
}

/** The reporting event that each metric counts or averages. */
export const eventNames: Readonly<Record<string, ReportingEventName>> = {
  avg_first_response_time: "first_response",
  avg_resolution_time: "conversation_resolved",
  reply_time: "reply_time",
  resolutions_count: "conversation_resolved",
  bot_resolutions_count: "conversation_bot_resolved",
  bot_handoffs_count: "conversation_bot_handoff",
};

/** Returns the events that a metric counts, or `undefined` for an unknown metric. */
export function occurrences(
  metric: string,
  scope: Scope,
  state: State,
  inBusinessHours: boolean,
): Occurrence[] | undefined {
  const { accountId, includes, userId } = scope;
  const included = (id: number) => {
    const conversation = state.conversations.get(id);
    return conversation !== undefined && includes(conversation);
  };
  const messages = (type: number) =>
    state.messages
      .where("of_account", accountId)
      .filter((row) => row.message_type === type && !row.private && included(row.conversation_id))
      .map(({ created_at }) => ({ at: created_at, seconds: 0 }));
  if (metric === "incoming_messages_count") return messages(messageTypes.incoming);
  if (metric === "outgoing_messages_count") return messages(messageTypes.outgoing);
  if (metric === "conversations_count") {
    const rows = state.conversations.where("of_account", accountId).filter(includes);
    return rows.map(({ created_at }) => ({ at: created_at, seconds: 0 }));
  }
  const name = eventNames[metric];
  if (name === undefined) return undefined;
  const counts = ({ name: own, user_id, conversation_id }: ReportingEvent) =>
    own === name && (userId === undefined ? included(conversation_id) : user_id === userId);
  const events = state.reportingEvents.where("of_account", accountId).filter(counts);
  return events.map(({ created_at, value, value_in_business_hours }) => ({
    at: created_at,
    seconds: inBusinessHours ? value_in_business_hours : value,
  }));
}

/** Whether a metric is an average instead of a count. */
export function isAverage(metric: string): boolean {
  return metric === "reply_time" || metric.startsWith("avg_");
}

/** Stores a reporting event of a conversation: the time between two moments, in Unix milliseconds. */
export function measure(
  state: State,
  { id, account_id, inbox_id }: Conversation,
  name: ReportingEventName,
  [from, until]: readonly [from: number, until: number],
  user_id: number | null,
): void {
  const value = Math.max(0, Math.floor((until - from) / 1000));
  const hasHours = state.inboxes.get(inbox_id)?.working_hours_enabled === true;
  state.reportingEvents.insert({
    ...{ name, value, value_in_business_hours: hasHours ? value : 0 },
    ...{ account_id, inbox_id, user_id, conversation_id: id },
    ...{ event_start_time: from, event_end_time: until, created_at: until },
  });
}

/** Stores how long a contact waited for a person's reply. */
export function measureReply(state: State, conversation: Conversation, userId: number, now: number): void {
  const isFirst = conversation.first_reply_created_at === null;
  const from = isFirst ? conversation.created_at : conversation.waiting_since;
  if (from !== null) measure(state, conversation, isFirst ? "first_response" : "reply_time", [from, now], userId);
}

/** Stores how long it took to resolve a conversation, to reopen it, or until a bot handed it to a person. */
export function measureChange({ before, after, by }: ConversationChange, state: State): void {
  if (before === undefined || before.status === after.status) return;
  const { created_at, updated_at, status } = after;
  const userId = after.assignee?.type === "User" ? after.assignee.id : null;
  const events = state.reportingEvents.where("of_conversation", after.id).slice(0);
  if (status === "resolved") {
    measure(state, after, "conversation_resolved", [created_at, updated_at], userId);
    const isByPerson = ({ message_type, sender }: Message) =>
      message_type === messageTypes.outgoing && sender?.type === "User";
    if (activeBot(state, after.inbox_id) && state.messages.where("spoken", after.id).filter(isByPerson).length === 0) {
      measure(state, after, "conversation_bot_resolved", [created_at, updated_at], userId);
    }
  }
  if (status !== "open") return;
  const resolved = events.findLast(({ name }) => name === "conversation_resolved");
  const from = resolved?.event_end_time ?? updated_at;
  if (isSince(state.version, "4.9")) measure(state, after, "conversation_opened", [from, updated_at], userId);
  const isHandedOff = by.kind === "bot" && before.status === "pending";
  if (isHandedOff && !events.some(({ name }) => name === "conversation_bot_handoff")) {
    measure(state, after, "conversation_bot_handoff", [created_at, updated_at], userId);
  }
}

/** Returns the events within a period. */
export function within(found: readonly Occurrence[], { since, until }: Period): Occurrence[] {
  return found.filter(({ at }) => at >= since * 1000 && at < until * 1000);
}

/** Returns the average duration, or `undefined` for an empty list. */
export function average(found: readonly Occurrence[]): number | undefined {
  return found.length === 0 ? undefined : found.reduce((sum, { seconds }) => sum + seconds, 0) / found.length;
}
