import { castId } from "./cast.ts";
import type { Params } from "./params.ts";
import { failure } from "./refusal.ts";

const secondsPerHour = 3600;

/** A period in Unix seconds. The end is exclusive. */
export interface Period {
  readonly since: number;
  readonly until: number;
}

/**
 * Returns the period of a report, or `undefined` if one of its ends is missing.
 *
 * @throws {Refusal} if an end doesn't start with a digit.
 */
export function periodOf(params: Params<"since" | "until">): Period | undefined {
  const [since, until] = [params.text("since"), params.text("until")];
  if (!since || !until) return undefined;
  if (!/^\d/.test(since) || !/^\d/.test(until)) throw failure("The period isn't a number.");
  return { since: castId(since), until: castId(until) };
}

/** Parses an offset from UTC in hours. If no time zone has the offset, it is 0. */
export function offsetOf(text: string | undefined): number {
  const hours = Number(text ?? 0);
  return hours >= -12 && hours <= 14 ? hours : 0;
}

/** Returns the start of each hour, day, week, month, or year within a period, in Unix seconds. */
export function buckets({ since, until }: Period, unit: string, offsetHours: number): number[] {
  const starts: number[] = [];
  for (let start = bucketOf(since, unit, offsetHours); start < until; start = nextBucket(start, unit, offsetHours)) {
    starts.push(start);
  }
  return starts;
}

/**
 * Returns the start of the hour, day, week, month, or year of a time, in Unix seconds. Any other unit counts as a day.
 */
export function bucketOf(time: number, unit: string, offsetHours: number): number {
  const date = new Date((time + offsetHours * secondsPerHour) * 1000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const start = {
    hour: Date.UTC(year, month, day, date.getUTCHours()),
    week: Date.UTC(year, month, day - date.getUTCDay()),
    month: Date.UTC(year, month),
    year: Date.UTC(year, 0),
  }[unit];
  return (start ?? Date.UTC(year, month, day)) / 1000 - offsetHours * secondsPerHour;
}

function nextBucket(start: number, unit: string, offsetHours: number): number {
  const longest = { hour: 1, week: 7 * 24, month: 32 * 24, year: 366 * 24 }[unit] ?? 24;
  return bucketOf(start + longest * secondsPerHour, unit, offsetHours);
}

/** Formats a duration in words, such as `2 hours 5 minutes`. */
export function spokenDuration(seconds: number | undefined): string {
  if (seconds === undefined || Math.floor(seconds) === 0) return "N/A";
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
