import * as wire from "../../generated/shapes.ts";
import { csvLines } from "../../rules/csv.ts";
import type { Period } from "../../rules/period.ts";
import { spokenDuration } from "../../rules/period.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { isoDay } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import { senderName } from "../messages/render.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import type { Occurrence, Totals } from "./rules.ts";
import type { ReportingEvent } from "./table.ts";

type Cells = readonly (string | number)[];

/** Renders the CSV of a report. */
export function csv(period: Period, head: Cells, rows: readonly Cells[]): string {
  return `${reportingPeriod(period)}\n\n\n${csvLines([head, ...rows])}`;
}

/** Renders the line of a CSV file that names its period. */
export function reportingPeriod({ since, until }: Period): string {
  return `Reporting period ${isoDay(since * 1000)} to ${isoDay(until * 1000)}`;
}

/** Renders the columns that most reports have in common. */
export function totalCells(totals: Totals): Cells {
  return [
    totals.conversations_count,
    spokenDuration(totals.avg_first_response_time),
    spokenDuration(totals.avg_resolution_time),
    spokenDuration(totals.avg_reply_time),
    totals.resolved_conversations_count,
  ];
}

export function renderReportingEvent(event: ReportingEvent) {
  return wire.ReportingEvent({ ...event, updated_at: event.created_at });
}

/** Renders what a report counts. An event has its value, and the time when it ended. */
export function renderRecord(
  { created_at, conversationId, message, event }: Occurrence,
  inBusinessHours: boolean,
  state: State,
) {
  return wire.ReportRecord({
    record_type: message === undefined ? "conversation" : "message",
    conversation: renderConversation(orNotFound(state.conversations.get(conversationId)), state),
    message: message === undefined ? null : renderRecordMessage(message, state),
    metric_value: event === undefined ? null : inBusinessHours ? event.value_in_business_hours : event.value,
    occurred_at: event?.event_end_time ?? created_at,
  });
}

function renderConversation(conversation: Conversation, state: State) {
  const assignee_id = assignedUserId(conversation);
  const last = state.messages.where("spoken", conversation.id).at(-1);
  return wire.ReportRecordConversation({
    ...{ ...conversation, assignee_id },
    contact_name: state.contacts.get(conversation.contact_id)?.name ?? null,
    inbox_name: state.inboxes.get(conversation.inbox_id)?.name ?? null,
    assignee_name: state.users.get(assignee_id)?.name || null,
    last_message: last === undefined ? null : renderRecordMessage(last, state),
  });
}

function renderRecordMessage(message: Message, state: State) {
  const { message_type: type } = message;
  return wire.ReportRecordMessage({
    ...message,
    message_type:
      type === messageTypes.incoming ? "incoming" : type === messageTypes.outgoing ? "outgoing" : "template",
    sender_name: senderName(message, state) ?? null,
  });
}
