import type { Handlers } from "../../rules/handlers.ts";
import { always } from "../../rules/period.ts";
import { failure } from "../../rules/refusal.ts";
import { isoDay } from "../../rules/wire-time.ts";
import { average, conversationsIn, eventsIn, scopeOf, subject } from "../reports/rules.ts";

const defaultYear = "2025";

export const yearInReviewHandlers = {
  /** The server keeps the result of the first request in the settings of the user. */
  getYearInReview(params, caller, state) {
    const { account, user } = caller;
    const scope = scopeOf(params, caller, state, always);
    const year = params.text("year") ?? defaultYear;
    if (!/^\s*\d+\s*$/.test(year)) throw failure(`The year isn't a number: ${year}.`);
    const kept = `year_in_review_${account.id}_${year}`;
    // Only this operation writes the setting, in this shape.
    const before = user.ui_settings[kept] as ReturnType<typeof review> | undefined;
    if (before !== undefined) return before;
    const own = subject("agent", user.id, state);
    const isThen = ({ created_at }: { created_at: number }) => new Date(created_at).getUTCFullYear() === Number(year);
    const days = conversationsIn(scope)
      .filter((row) => isThen(row) && own.conversation(row))
      .map(({ created_at }) => isoDay(created_at));
    const replies = eventsIn(scope).filter(
      (event) => event.name === "first_response" && isThen(event) && own.event(event),
    );
    const made = review(year, days.sort(), average(replies, false));
    state.users.update(user.id, { ui_settings: { ...user.ui_settings, [kept]: made } });
    return made;
  },
} satisfies Partial<Handlers>;

function review(year: string, days: readonly string[], seconds: number | null) {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [date, count] = [...counts].reduce((busiest, day) => (day[1] > busiest[1] ? day : busiest), ["", 0] as const);
  return {
    year,
    total_conversations: days.length,
    busiest_day: count === 0 ? null : { date: monthAndDay(date), count },
    support_personality: { avg_response_time_seconds: Math.trunc(seconds ?? 0) },
  };
}

/** `2026-11-30` → `Nov 30`. */
function monthAndDay(day: string): string {
  const [, number, month] = new Date(day).toUTCString().split(" ");
  return `${month} ${number}`;
}
