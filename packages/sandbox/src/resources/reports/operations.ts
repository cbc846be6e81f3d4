import type { Handlers } from "../../rules/handlers.ts";
import { bucketOf, buckets, offsetOf, periodOf, spokenDuration } from "../../rules/period.ts";
import { failure } from "../../rules/refusal.ts";
import { csv } from "./render.ts";
import { average, isAverage, occurrences, scopeOf, within } from "./rules.ts";

export const reportHandlers = {
  /** Returns one point per day, or per another unit, in the period. */
  getReportTimeseries(params, { account }, state) {
    const metric = params.text("metric") ?? "";
    const scope = scopeOf(params, account.id, state);
    const found = occurrences(metric, scope, state, params.text("business_hours") === "true");
    if (found === undefined) return {};
    const period = periodOf(params);
    if (period === undefined) return [];
    const unit = params.text("group_by") ?? "day";
    const offset = offsetOf(params.text("timezone_offset"));
    const inPeriod = within(found, period);
    return buckets(period, unit, offset).map((timestamp) => {
      const here = inPeriod.filter(({ at }) => bucketOf(at / 1000, unit, offset) === timestamp);
      if (!isAverage(metric)) return { value: here.length, timestamp };
      return { value: average(here) ?? 0, timestamp, count: here.length };
    });
  },

  downloadAgentsReport(params, { account }, state) {
    const period = periodOf(params);
    if (period === undefined) throw failure("A report needs a period.");
    const rows = state.accountUsers
      .where("of_account", account.id)
      .slice(0)
      .map(({ user_id }) => {
        const scope = scopeOf(params.with({ type: "agent", id: user_id }), account.id, state);
        const during = (metric: string) => within(occurrences(metric, scope, state, false) ?? [], period);
        const spoken = (metric: string) => spokenDuration(average(during(metric)));
        const user = state.users.get(user_id);
        return [
          user === undefined ? "" : user.name,
          during("conversations_count").length,
          spoken("avg_first_response_time"),
          spoken("avg_resolution_time"),
          spoken("reply_time"),
          during("resolutions_count").length,
        ];
      });
    return csv(period, rows);
  },
} satisfies Partial<Handlers>;
