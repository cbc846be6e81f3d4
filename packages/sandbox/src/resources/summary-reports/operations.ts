import type { Member } from "../../rules/caller.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { always, periodOf } from "../../rules/period.ts";
import { unprocessable } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { conversationsIn, isInBusinessHours, periodOrNever } from "../reports/rules.ts";
import { labelSummaries, summaries } from "./rules.ts";

const secondsPerDay = 86_400;

export const summaryReportHandlers = {
  getSummaryReportByAgent: (params, caller, state) => summarize("agent", params, caller, state),
  getSummaryReportByInbox: (params, caller, state) => summarize("inbox", params, caller, state),
  getSummaryReportByTeam: (params, caller, state) => summarize("team", params, caller, state),

  getSummaryReportByLabel(params, { account }, state) {
    const period = periodOf(params) ?? always;
    return labelSummaries({ accountId: account.id, period, inBusinessHours: isInBusinessHours(params) }, state);
  },

  getSummaryReportByChannel(params, { account }, state) {
    const period = periodOrNever(params);
    const days = Math.floor(period.until / secondsPerDay) - Math.floor(period.since / secondsPerDay);
    if (days > maxDays) throw unprocessable("Date range cannot exceed 6 months");
    const channels: Record<string, Record<"open" | "resolved" | "pending" | "snoozed" | "total", number>> = {};
    for (const { inbox_id, status } of conversationsIn(period, account.id, state)) {
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

function summarize(
  kind: "agent" | "inbox" | "team",
  params: Params<"since" | "until" | "business_hours">,
  { account }: Member,
  state: State,
) {
  const period = periodOrNever(params);
  const summed = { accountId: account.id, period, inBusinessHours: isInBusinessHours(params) };
  return summaries(kind, summed, state).map(({ name: _, ...row }) => row);
}
