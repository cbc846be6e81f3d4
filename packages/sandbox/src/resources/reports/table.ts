import type { ReportingEvent as WireReportingEvent } from "@wootkit/client";
import { belongsTo, table } from "../../state/table-definition.ts";

/** The name of a reporting event. */
export type ReportingEventName = WireReportingEvent["name"];

/** An event in a conversation, for reports. */
export interface ReportingEvent {
  id: number;
  name: ReportingEventName;
  /** In seconds. */
  value: number;
  /** Like {@link value}, within working hours only. */
  value_in_business_hours: number;
  account_id: number;
  inbox_id: number;
  /** The ID of the user whose reports include it. */
  user_id: number | null;
  conversation_id: number;
  /** The times that {@link value} is between, in Unix milliseconds. */
  event_start_time: number;
  event_end_time: number;
  /** In Unix milliseconds. */
  created_at: number;
}

export const reportingEvents = table<ReportingEvent>()({
  indexes: {
    of_account: { ...belongsTo("accounts", "account_id"), order: (a, b) => a.created_at - b.created_at },
  },
  ownedBy: ["conversation_id"],
});
