import type { SummaryReport } from "@wootkit/client";
import type { Member } from "../../rules/caller.ts";
import { boolean } from "../../rules/cast.ts";
import { namedIn } from "../../rules/named-in.ts";
import type { Params } from "../../rules/params.ts";
import { before, never, type Period, periodOf, within } from "../../rules/period.ts";
import { failure, ownOrNotFound } from "../../rules/refusal.ts";
import type { Rows } from "../../state/rows.ts";
import type { State } from "../../state/state.ts";
import { isUnattended } from "../conversations/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId, isUnassigned } from "../conversations/visibility.ts";
import { type Message, type MessageType, messageTypes } from "../messages/table.ts";
import type { ReportingEvent, ReportingEventName } from "./table.ts";

/** The subject of a report: an account, an agent, an inbox, a team, or a label. Tells which rows it includes. */
export interface Subject {
  readonly conversation: (row: Conversation) => boolean;
  readonly message: (row: Message) => boolean;
  readonly event: (row: ReportingEvent) => boolean;
}

/** The kinds of subjects that have an ID. */
export type SubjectKind = "agent" | "inbox" | "team" | "label";

/** A conversation, a message, or an event that a metric counts. */
export interface Occurrence {
  readonly created_at: number;
  readonly conversationId: number;
  readonly message?: Message;
  readonly event?: ReportingEvent;
}

/** A metric: what it counts or averages. */
export interface Metric {
  readonly of: "conversations" | MessageType | ReportingEventName;
  readonly isAverage?: true;
  /** Whether it counts each conversation once. */
  readonly isDistinct?: true;
}

export const metrics = {
  conversations_count: { of: "conversations" },
  incoming_messages_count: { of: messageTypes.incoming },
  outgoing_messages_count: { of: messageTypes.outgoing },
  avg_first_response_time: { of: "first_response", isAverage: true },
  avg_resolution_time: { of: "conversation_resolved", isAverage: true },
  reply_time: { of: "reply_time", isAverage: true },
  resolutions_count: { of: "conversation_resolved" },
  bot_resolutions_count: { of: "conversation_bot_resolved" },
  bot_handoffs_count: { of: "conversation_bot_handoff", isDistinct: true },
} as const satisfies Readonly<Record<string, Metric>>;

/** Returns the metric of a name, or `undefined` for an unknown name. */
export function metricOf(name: string | undefined): Metric | undefined {
  return namedIn<Metric>(metrics, name);
}

/** The rows that a report is about: those of an account in a period. */
export interface Scope {
  readonly accountId: number;
  readonly period: Period;
  /** Whether averages count working hours only. */
  readonly inBusinessHours: boolean;
  readonly state: State;
}

/** Returns the scope that a request asks for. Without a period, it is `otherwise`. */
export function scopeOf(params: Params, { account }: Member, state: State, otherwise = never): Scope {
  const inBusinessHours = boolean(params.text("business_hours") ?? null) === true;
  return { accountId: account.id, period: periodOf(params) ?? otherwise, inBusinessHours, state };
}
/** The whole account as a subject. */
export const everything: Subject = { conversation: () => true, message: () => true, event: () => true };

/**
 * Returns the subject of a report.
 *
 * @throws {Refusal} if it doesn't exist in the account.
 */
export function subjectOf(params: Params<"type" | "id">, { account }: Member, state: State): Subject {
  const id = params.id("id");
  const own = <Row extends { account_id: number }>(row: Row | undefined) => ownOrNotFound(row, account);
  switch (params.text("type")) {
    case "account":
      return everything;
    case "agent":
      own(state.accountUsers.find("membership", account.id, id));
      return subject("agent", id, state);
    case "inbox":
      return subject("inbox", own(state.inboxes.get(id)).id, state);
    case "team":
      return subject("team", own(state.teams.get(id)).id, state);
    case "label":
      return subject("label", own(state.labels.get(id)).title, state);
    default:
      throw failure(`Unknown report type ${params.text("type")}.`);
  }
}

/** Returns a subject. A label is known by its title. */
export function subject(kind: SubjectKind, id: number | string, state: State): Subject {
  if (kind === "agent") {
    return {
      conversation: (row) => assignedUserId(row) === id,
      message: ({ sender }) => sender?.type === "User" && sender.id === id,
      event: ({ user_id }) => user_id === id,
    };
  }
  const isOfInbox = ({ inbox_id }: { inbox_id: number }) => inbox_id === id;
  if (kind === "inbox") return { conversation: isOfInbox, message: isOfInbox, event: isOfInbox };
  const conversation =
    kind === "team"
      ? ({ team_id }: Conversation) => team_id === id
      : ({ labels }: Conversation) => labels.some((label) => label === id);
  const isInConversation = ({ conversation_id }: { conversation_id: number }) => {
    const row = state.conversations.get(conversation_id);
    return row !== undefined && conversation(row);
  };
  return { conversation, message: isInConversation, event: isInConversation };
}

/** Returns the conversations that were created in the period. */
export function conversationsIn({ accountId, period, state }: Scope): Conversation[] {
  return within(state.conversations.where("of_account", accountId).slice(0), period);
}

/** Returns the reporting events in the period. */
export function eventsIn({ accountId, period, state }: Scope): ReportingEvent[] {
  return part(state.reportingEvents.where("of_account", accountId), period);
}

/** Returns the messages of a type in the period. Private notes count as outgoing messages, as on the server. */
export function messagesIn({ accountId, period, state }: Scope, type: MessageType): Message[] {
  const rows = part(state.messages.where("of_account", accountId), period);
  return rows.filter(({ message_type }) => message_type === type);
}
/** Returns the part of a list, sorted by time, that is within a period. */
function part<R extends { readonly created_at: number }>(rows: Rows<R>, { since, until }: Period): R[] {
  const countBefore = (time: number) => rows.countBefore((row) => row.created_at - time * 1000);
  return since < until ? rows.slice(countBefore(since), countBefore(until)) : [];
}

/** Returns what a metric counts, oldest first. */
export function occurrences({ of }: Metric, subject: Subject, scope: Scope): Occurrence[] {
  if (of === "conversations") {
    const rows = conversationsIn(scope).filter(subject.conversation);
    return rows.map(({ id, created_at }) => ({ created_at, conversationId: id }));
  }
  if (typeof of === "number") {
    const rows = messagesIn(scope, of).filter(subject.message);
    return rows.map((message) => ({ ...timed(message), message }));
  }
  const events = eventsIn(scope).filter(subject.event);
  const found = events.filter(({ name }) => name === of).map((event) => ({ ...timed(event), event }));
  if (of !== "conversation_bot_resolved") return found;
  // A bot didn't resolve the conversations that it handed over.
  const handedOver = idsOf(events.filter(({ name }) => name === "conversation_bot_handoff").map(timed));
  return found.filter(({ conversationId }) => !handedOver.has(conversationId));
}

function timed({ created_at, conversation_id }: Message | ReportingEvent): Occurrence {
  return { created_at, conversationId: conversation_id };
}

/** Returns the IDs of the conversations of some occurrences. */
export function idsOf(found: readonly Occurrence[]): Set<number> {
  return new Set(found.map(({ conversationId }) => conversationId));
}

/** Returns the average duration of events in seconds, or `null` for an empty list. */
export function average(events: readonly ReportingEvent[], inBusinessHours: boolean): number | null {
  if (events.length === 0) return null;
  const seconds = events.map((event) => (inBusinessHours ? event.value_in_business_hours : event.value));
  return seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
}

/** Returns the value of a metric: a number, or `null` for an average without values. */
export function resultOf(metric: Metric, found: readonly Occurrence[], { inBusinessHours }: Scope): number | null {
  if (!metric.isAverage) return metric.isDistinct ? idsOf(found).size : found.length;
  return average(
    found.flatMap(({ event }) => event ?? []),
    inBusinessHours,
  );
}

/** Returns the values of some metrics in the period of a request, and in the period before. */
export function summary<Name extends string>(
  names: Readonly<Record<Name, Metric>>,
  params: Params,
  caller: Member,
  state: State,
) {
  const subject = subjectOf(params, caller, state);
  const scope = scopeOf(params, caller, state);
  const during = (period: Period) => {
    const values = Object.entries<Metric>(names).map(([name, metric]) => {
      return [name, resultOf(metric, occurrences(metric, subject, { ...scope, period }), scope)];
    });
    // `fromEntries` doesn't keep the names in its type. Counts are never null.
    return Object.fromEntries(values) as Record<Name, number>;
  };
  return { ...during(scope.period), previous: during(before(scope.period)) };
}
/** The totals of a subject. */
export type Totals = Omit<SummaryReport, "id">;

/** Sums up conversations and events. */
export function totals(
  conversations: readonly Conversation[],
  events: readonly ReportingEvent[],
  inBusinessHours: boolean,
): Totals {
  const named = (name: ReportingEventName) => events.filter((event) => event.name === name);
  return {
    conversations_count: conversations.length,
    resolved_conversations_count: named("conversation_resolved").length,
    avg_resolution_time: average(named("conversation_resolved"), inBusinessHours),
    avg_first_response_time: average(named("first_response"), inBusinessHours),
    avg_reply_time: average(named("reply_time"), inBusinessHours),
  };
}

/** Counts open conversations, those that wait for a reply, and those that no person is assigned to. */
export function liveCounts(open: readonly Conversation[]) {
  return {
    open: open.length,
    unattended: open.filter(isUnattended).length,
    unassigned: open.filter(isUnassigned).length,
  };
}
