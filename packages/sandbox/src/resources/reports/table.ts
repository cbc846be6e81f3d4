import { belongsTo, type TableDefinition } from "../../state/table-definition.ts";

/** Something that reports measure. */
export type ReportingEventName =
  | "first_response"
  | "reply_time"
  | "conversation_resolved"
  | "conversation_bot_resolved"
  | "conversation_bot_handoff";

/** A thing that happened in a conversation, written down when it did: reports add them up. */
export interface ReportingEvent {
  id: number;
  name: ReportingEventName;
  /** Seconds. */
  value: number;
  /** {@link value}, counting the hours only in which the desk works. */
  value_in_business_hours: number;
  account_id: number;
  inbox_id: number;
  /** The person it counts for. */
  user_id: number | null;
  conversation_id: number;
  /** Unix milliseconds. */
  created_at: number;
}

export const reportingEvents: TableDefinition<ReportingEvent, "of_account" | "of_conversation"> = {
  indexes: {
    of_account: { ...belongsTo("accounts", "account_id"), order: (a, b) => a.created_at - b.created_at },
    of_conversation: belongsTo("conversations", "conversation_id"),
  },
};
