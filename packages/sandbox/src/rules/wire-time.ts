import type { Timed } from "../state/table-definition.ts";
import { type Cast, castId } from "./cast.ts";
import { failure } from "./refusal.ts";

/** Returns Unix seconds, rounded down. A missing time is `0`. */
export function unixSeconds(milliseconds: number | null): number {
  return milliseconds === null ? 0 : Math.floor(milliseconds / 1000);
}

/** Returns a row with its times in ISO 8601, as most responses have them. */
export function isoTimed<R extends Timed>(row: R): Omit<R, keyof Timed> & { created_at: string; updated_at: string } {
  return { ...row, created_at: isoTime(row.created_at), updated_at: isoTime(row.updated_at) };
}

/**
 * Reads a time in Unix seconds: only the leading digits count. Returns Unix milliseconds.
 *
 * @throws {Refusal} if it doesn't start with a number: the server fails.
 */
export function sentMilliseconds(seconds: string): number {
  if (!/^\s*[+-]?\d/.test(seconds)) throw failure(`The time isn't a number of seconds: ${seconds}.`);
  return castId(seconds) * 1000;
}

/** Casts a time in ISO 8601 to Unix milliseconds. Without a time zone, it is in UTC. Any other text is null. */
export const isoMilliseconds: Cast<number | null> = (value) => {
  const time = /^\d{4}-\d\d-\d\d([T ][\d:.]+)?( ?(Z|UTC|[+-]\d\d:?\d\d))?$/.exec(String(value).trim());
  if (time === null) return null;
  const milliseconds = Date.parse(time[1] !== undefined && time[2] === undefined ? `${time[0]}Z` : time[0]);
  return Number.isNaN(milliseconds) ? null : milliseconds;
};

/** Returns a time in ISO 8601, in UTC with milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Like {@link isoTime}, but a missing time stays `null`. */
export function isoTimeOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : isoTime(milliseconds);
}

/** Returns the day of a time in UTC, such as `2026-11-30`. */
export function isoDay(milliseconds: number): string {
  return isoTime(milliseconds).slice(0, 10);
}
