import type { Member } from "../../rules/caller.ts";
import { csvLines } from "../../rules/csv.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { always, bucketOf, buckets, periodOf, spokenDuration } from "../../rules/period.ts";
import { failure, orNotFound, unprocessable } from "../../rules/refusal.ts";
import { offsetOf, zoneAt } from "../../rules/time-zone.ts";
import { isoDay, isoTime } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { channelName } from "../inboxes/channels.ts";
import { csv, totalCells } from "../reports/render.ts";
import { conversationsIn, everything, metrics, occurrences, resultOf, type Scope, scopeOf } from "../reports/rules.ts";
import { labelSummaries, type Summary, summaries } from "./rules.ts";

const secondsPerDay = 86_400;
const defaultDays = 6;
const times = ["Avg first response time", "Avg resolution time"];
const waiting = "Avg customer waiting time";

/** The summaries as JSON, and the reports as CSV with the header lines of the server. */
export const summaryReportHandlers = {
  getSummaryReportByAgent: (params, caller, state) => withoutNames(summaries("agent", scopeOf(params, caller, state))),

  getSummaryReportByInbox: (params, caller, state) => withoutNames(summaries("inbox", scopeOf(params, caller, state))),

  getSummaryReportByTeam: (params, caller, state) => withoutNames(summaries("team", scopeOf(params, caller, state))),

  getSummaryReportByLabel: (params, caller, state) => labelSummaries(scopeOf(params, caller, state, always)),

  getSummaryReportByChannel(params, caller, state) {
    const scope = scopeOf(params, caller, state);
    const { period } = scope;
    const days = Math.floor(period.until / secondsPerDay) - Math.floor(period.since / secondsPerDay);
    if (days > maxDays) throw unprocessable("Date range cannot exceed 6 months");
    const channels: Record<string, Record<"open" | "resolved" | "pending" | "snoozed" | "total", number>> = {};
    for (const { inbox_id, status } of conversationsIn(scope)) {
      const channel = state.inboxes.get(inbox_id)?.channel_type;
      if (channel === undefined) continue;
      channels[channel] ??= { open: 0, resolved: 0, pending: 0, snoozed: 0, total: 0 };
      channels[channel][status] += 1;
      channels[channel].total += 1;
    }
    return channels;
  },

  downloadAgentsReport(params, caller, state) {
    const scope = requiredScope(params, caller, state);
    const rows = summaries("agent", scope).map((row) => [row.name, ...totalCells(row)]);
    return csv(scope.period, ["Agent name", "Assigned conversations", ...times, waiting, "Resolution Count"], rows);
  },

  /** The header of the server lacks the last two columns. */
  downloadInboxesReport(params, caller, state) {
    const scope = requiredScope(params, caller, state);
    const rows = summaries("inbox", scope).map((row) => {
      const inbox = orNotFound(state.inboxes.get(row.id));
      return [row.name, channelName(inbox), ...totalCells(row)];
    });
    return csv(scope.period, ["Inbox name", "Inbox type", "No. of conversations", ...times], rows);
  },

  downloadTeamsReport(params, caller, state) {
    const scope = requiredScope(params, caller, state);
    const rows = summaries("team", scope).map((row) => [row.name, ...totalCells(row)]);
    return csv(scope.period, ["Team name", "Conversations count", ...times, waiting, "Resolution Count"], rows);
  },

  downloadLabelsReport(params, caller, state) {
    const scope = requiredScope(params, caller, state);
    const rows = labelSummaries(scope).map((row) => [row.name, ...totalCells(row)]);
    const head = ["Label", "No. of conversations", ...times, "Avg reply time", "Resolution Count"];
    return csv(scope.period, head, rows);
  },

  downloadConversationsSummaryReport(params, caller, state) {
    const scope = requiredScope(params, caller, state);
    const value = (metric: keyof typeof metrics) =>
      resultOf(metrics[metric], occurrences(metrics[metric], everything, scope), scope);
    const number = (metric: keyof typeof metrics) => value(metric) ?? 0;
    const spoken = (metric: keyof typeof metrics) => spokenDuration(value(metric));
    const head = ["Conversations", "Messages received", "Messages sent", ...times, "Resolution count", waiting];
    const row = [
      ...[number("conversations_count"), number("incoming_messages_count"), number("outgoing_messages_count")],
      ...[spoken("avg_first_response_time"), spoken("avg_resolution_time")],
      ...[number("resolutions_count"), spoken("reply_time")],
    ];
    return csv(scope.period, head, [row]);
  },

  /**
   * Counts the conversations in each hour of each day. The days are those of UTC. Only the hours begin when they do in
   * the time zone, so that in a zone with half hours, the first one belongs to the day before.
   */
  downloadConversationTrafficReport(params, caller, state) {
    const zone = params.text("timezone_offset");
    if (zone === undefined) throw failure("The report needs a time zone.");
    const days = params.text("days_before")?.trim() ? params.id("days_before") : defaultDays;
    const until = Math.floor(state.now() / 1000 / secondsPerDay) * secondsPerDay;
    const period = { since: until - days * secondsPerDay, until };
    const offset = offsetOf(zone);
    const counts = new Map(buckets(period, "hour", offset).map((start) => [start, 0]));
    for (const { created_at } of conversationsIn({ ...scopeOf(params, caller, state), period })) {
      const start = bucketOf(created_at / 1000, "hour", offset);
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
    const hours = [...counts].map(([start, count]) => ({ day: isoDay(start * 1000), hour: isoHour(start), count }));
    const dates = [...new Set(hours.map(({ day }) => day))];
    const rows = [...new Set(hours.map(({ hour }) => hour))].map((hour) => [
      hour,
      ...dates.map((date) => hours.find((one) => one.day === date && one.hour === hour)?.count ?? ""),
    ]);
    return csvLines([["Timezone", zoneAt(zone)], [], [], ["Start of the hour", ...dates], ...rows]);
  },
} satisfies Partial<Handlers>;

/** Six months of a 365.2425th of a day. */
const maxDays = 182.62125;

function withoutNames(rows: readonly Summary[]) {
  return rows.map(({ name: _, ...row }) => row);
}

/** @throws {Refusal} without a period: the header needs it. */
function requiredScope(params: Params, caller: Member, state: State): Scope {
  if (periodOf(params) === undefined) throw failure("A report needs a period.");
  return scopeOf(params, caller, state);
}

/** Returns the hour of a time in Unix seconds, such as `09:00`. */
function isoHour(seconds: number): string {
  return `${isoTime(seconds * 1000).slice(11, 13)}:00`;
}
