import { usageError } from "../../command-error.ts";
import { pastTime } from "../conversations/given-time.ts";

/** Seconds since 1970. */
export interface TimeRange {
  readonly since: number;
  /** Exclusive. */
  readonly until: number;
}

/**
 * Reads `--since` and `--until`.
 *
 * @param now - When the export began, in milliseconds since 1970.
 * @throws {CommandError} if one is not a time, or if nothing can be between them.
 */
export function timeRange(since: string | undefined, until: string | undefined, now: number): TimeRange {
  const seconds = (label: string, text: string) => pastTime(label, text, now) / 1000;
  const range = {
    since: since === undefined ? 0 : seconds("--since", since),
    until: until === undefined ? Infinity : seconds("--until", until),
  };
  if (range.since < range.until) return range;
  throw usageError(`--until must be after --since, got ${since} and ${until}.`);
}

/** Whether a time is in the range. A record without a time is only in the range of all times. */
export function isWithin({ since, until }: TimeRange, seconds: unknown): boolean {
  const time = Number(seconds ?? 0);
  return time >= since && time < until;
}
