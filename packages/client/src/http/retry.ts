import { ApiError, ConnectionError } from "../errors.ts";
import type { Clock } from "./clock.ts";

const second = 1000;
const firstDelay = 0.5 * second;
const longestDelay = 8 * second;
/** A server that asks for more than this is not obeyed: the usual delay is used. */
const longestRetryAfter = 60 * second;
/** Chatwoot counts requests in minutes of the clock. */
const window = 60 * second;

const retriedStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Milliseconds until a request may be sent again after an error, or undefined when another try is of no use. */
export function retryDelay(error: unknown, attempt: number, clock: Clock): number | undefined {
  if (error instanceof ApiError) {
    if (!retriedStatuses.has(error.status)) return undefined;
    const asked = error.retryAfter === undefined ? undefined : error.retryAfter * second;
    if (asked !== undefined && asked <= longestRetryAfter) return asked;
    if (asked === undefined && error.status === 429) return untilNextWindow(error.headers, clock);
    return backOff(attempt, clock);
  }
  return error instanceof ConnectionError ? backOff(attempt, clock) : undefined;
}

/** Full jitter: callers that failed together do not come back together. */
function backOff(attempt: number, clock: Clock): number {
  return clock.random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
}

/** Chatwoot's 429 names no time, but its windows end with the minute of its own clock. A second on top, as `Date` has whole ones. */
function untilNextWindow(headers: Headers, clock: Clock): number {
  const told = Date.parse(headers.get("date") ?? "");
  const now = Number.isNaN(told) ? clock.now() : told;
  return window - (now % window) + second * (1 + clock.random());
}

/** Seconds that `Retry-After` names, as a number or as a date, or undefined where it names none. */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  // Only the form of HTTP: Date.parse takes much else for a date.
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / second);
}
