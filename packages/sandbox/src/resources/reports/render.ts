import type { ReportingEvent as WireReportingEvent } from "@wootkit/client";
import { csvLines } from "../../rules/csv.ts";
import type { Period } from "../../rules/period.ts";
import { isoTime } from "../../rules/wire-time.ts";
import type { ReportingEvent } from "./table.ts";

const head = [
  "Agent name",
  "Assigned conversations",
  "Avg first response time",
  "Avg resolution time",
  "Avg customer waiting time",
  "Resolution Count",
];

/** Renders the CSV of a report. */
export function csv({ since, until }: Period, rows: readonly (readonly (string | number)[])[]): string {
  const day = (time: number) => new Date(time * 1000).toISOString().slice(0, 10);
  return `Reporting period ${day(since)} to ${day(until)}\n\n\n${csvLines([head, ...rows])}`;
}

export function renderReportingEvent(event: ReportingEvent): WireReportingEvent {
  const created_at = isoTime(event.created_at);
  return {
    ...event,
    event_start_time: isoTime(event.event_start_time),
    event_end_time: isoTime(event.event_end_time),
    created_at,
    updated_at: created_at,
  };
}
