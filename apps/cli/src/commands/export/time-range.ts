import { usageError } from "../../command-error.ts";

/** Seconds since 1970. */
export interface TimeRange {
  readonly since: number;
  /** Exclusive. */
  readonly until: number;
}

/**
 * Reads `--since` and `--until`.
 *
 * @throws {CommandError} if one is not a time, or if nothing can be between them.
 */
export function timeRange(since: string | undefined, until: string | undefined): TimeRange {
  const range = { since: secondsOf("--since", since) ?? 0, until: secondsOf("--until", until) ?? Infinity };
  if (range.since < range.until) return range;
  throw usageError(`--until must be after --since, got ${since} and ${until}.`);
}

/** Whether a time is in the range. A record without a time is only in the range of all times. */
export function isWithin({ since, until }: TimeRange, seconds: unknown): boolean {
  const time = Number(seconds ?? 0);
  return time >= since && time < until;
}

const form = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

function secondsOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{9,11}$/.test(text)) return Number(text);
  const time = form.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time / 1000;
  throw usageError(
    `${option} must be a date such as 2026-11-22, a time such as 2026-11-22T09:00Z, or seconds since 1970, got ${JSON.stringify(text)}.`,
  );
}
