import type { ReportingEvent as WireReportingEvent } from "@wootkit/client";
import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { belongsTo, table } from "../../state/table-definition.ts";

/** The name of a reporting event. */
export type ReportingEventName = WireReportingEvent["name"];

/** An event in a conversation, for reports. */
export interface ReportingEvent extends ColumnsOf<typeof wire.ReportingEvent> {
  inbox_id: number;
  conversation_id: number;
  created_at: number;
}

export const reportingEvents = table<ReportingEvent>()({
  ownedBy: ["conversation_id"],
  indexes: { of_account: { ...belongsTo("accounts", "account_id"), order: (a, b) => a.created_at - b.created_at } },
});
