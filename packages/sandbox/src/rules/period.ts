import { castId } from "./cast.ts";
import { namedIn } from "./named-in.ts";
import type { Params } from "./params.ts";
import { failure } from "./refusal.ts";

const secondsPerHour = 3600;

/** The database has no later time, in Unix seconds. JavaScript's dates end a little earlier. */
const latestTime = 8.64e12;

/** Longer reports would take a real server more time than a request has. */
const maxBuckets = 100_000;

/** A period in Unix seconds. The end is exclusive. */
export interface Period {
  readonly since: number;
  readonly until: number;
}

/** The period that no time is in. */
export const never: Period = { since: 0, until: 0 };

/** The period that all times are in. */
export const always: Period = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/**
 * Returns the period of a report, or `undefined` if one of its ends is missing.
 *
 * @throws {Refusal} if an end doesn't start with a digit, or is later than the database's times.
 */
export function periodOf(params: Params<"since" | "until">): Period | undefined {
  const [since, until] = [params.text("since"), params.text("until")];
  if (!since || !until) return undefined;
  if (!/^\d/.test(since) || !/^\d/.test(until)) throw failure("The period isn't a number.");
  const period = { since: castId(since), until: castId(until) };
  if (Math.max(period.since, period.until) > latestTime) throw failure("The period is out of the database's range.");
  return period;
}

/** Returns the period just before another, which is as long. */
export function before({ since, until }: Period): Period {
  return { since: since - (until - since), until: since };
}

/** Whether a time in Unix milliseconds is within a period. */
export function isWithin(time: number, { since, until }: Period): boolean {
  return time >= since * 1000 && time < until * 1000;
}

/** Returns the rows that were created within a period. */
export function within<R extends { readonly created_at: number }>(rows: readonly R[], period: Period): R[] {
  return rows.filter(({ created_at }) => isWithin(created_at, period));
}

/** Returns the start of each hour, day, week, month, or year within a period, in Unix seconds. */
export function buckets({ since, until }: Period, unit: string, offsetHours: number): number[] {
  const starts: number[] = [];
  for (let start = bucketOf(since, unit, offsetHours); start < until; start = nextBucket(start, unit, offsetHours)) {
    if (starts.push(start) > maxBuckets) throw failure(`The report has more than ${maxBuckets} points.`);
  }
  return starts;
}

/**
 * Returns the start of the hour, day, week, month, or year of a time, in Unix seconds. Any other unit counts as a day.
 */
export function bucketOf(time: number, unit: string, offsetHours: number): number {
  const date = new Date((time + offsetHours * secondsPerHour) * 1000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const starts = {
    hour: Date.UTC(year, month, day, date.getUTCHours()),
    week: Date.UTC(year, month, day - date.getUTCDay()),
    month: Date.UTC(year, month),
    year: Date.UTC(year, 0),
  };
  return (namedIn(starts, unit) ?? Date.UTC(year, month, day)) / 1000 - offsetHours * secondsPerHour;
}

/**
 * Returns the time one hour, day, week, month, or year after another, in Unix seconds.
 *
 * @throws {Refusal} if it is out of the database's range.
 */
export function oneUnitAfter(time: number, unit: string, offsetHours: number): number {
  const local = new Date((time + offsetHours * secondsPerHour) * 1000);
  if (unit === "hour") local.setUTCHours(local.getUTCHours() + 1);
  else if (unit === "month") local.setUTCMonth(local.getUTCMonth() + 1);
  else if (unit === "year") local.setUTCFullYear(local.getUTCFullYear() + 1);
  else local.setUTCDate(local.getUTCDate() + (unit === "week" ? 7 : 1));
  if (Number.isNaN(local.getTime())) throw failure("The point is out of the database's range.");
  return local.getTime() / 1000 - offsetHours * secondsPerHour;
}

/** Returns the start of the next hour, day, week, month, or year. */
function nextBucket(start: number, unit: string, offsetHours: number): number {
  const longest = namedIn({ hour: 1, week: 7 * 24, month: 32 * 24, year: 366 * 24 }, unit) ?? 24;
  return bucketOf(start + longest * secondsPerHour, unit, offsetHours);
}

/** Formats a duration in words, such as `2 hours 5 minutes`. */
export function spokenDuration(seconds: number | null): string {
  if (seconds === null || Math.floor(seconds) === 0) return "N/A";
  let rest = Math.floor(seconds);
  const parts = [
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
    ["second", 1],
  ] as const;
  const spoken = parts.map(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count === 0 ? "" : `${count} ${unit}${count === 1 ? "" : "s"}`;
  });
  return spoken.filter((part) => part !== "").join(" ");
}
