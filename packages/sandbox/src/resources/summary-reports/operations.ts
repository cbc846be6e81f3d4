import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { always } from "../../rules/period.ts";
import { unprocessable } from "../../rules/refusal.ts";
import { conversationsIn, scopeOf } from "../reports/rules.ts";
import { labelSummaries, type Summary, summaries } from "./rules.ts";

const secondsPerDay = 86_400;

export const summaryReportHandlers = {
  getSummaryReportByAgent: (params, caller, state) => withoutNames(summaries("agent", scopeOf(params, caller, state))),

  getSummaryReportByInbox: (params, caller, state) => withoutNames(summaries("inbox", scopeOf(params, caller, state))),

  getSummaryReportByTeam: (params, caller, state) => withoutNames(summaries("team", scopeOf(params, caller, state))),

  getSummaryReportByLabel: (params, caller, state) => labelSummaries(scopeOf(params, caller, state, always)),

  getSummaryReportByChannel(params, caller, state) {
    const scope = scopeOf(params as Params, caller, state);
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
} satisfies Partial<Handlers>;

/** Six months of a 365.2425th of a day. */
const maxDays = 182.62125;

function withoutNames(rows: readonly Summary[]) {
  return rows.map(({ name: _, ...row }) => row);
}
