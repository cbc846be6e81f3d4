import type { Clock } from "./clock.ts";
import { ApiError, ConnectionError } from "./errors.ts";

const retriedStatuses = [408, 425, 429, 500, 502, 503, 504];

/** Milliseconds until a request may be sent again after an error, or undefined where another attempt is of no use. */
export function retryDelay(error: unknown, attempt: number, clock: Clock): number | undefined {
  if (error instanceof ApiError) {
    const { status, retryAfter, headers } = error;
    if (!retriedStatuses.includes(status)) return undefined;
    // A server that asks for more than a minute is not obeyed.
    if (retryAfter !== undefined && retryAfter <= 60) return retryAfter * 1000;
    if (status === 429) return untilNextWindow(headers, clock);
  } else if (!(error instanceof ConnectionError)) return undefined;
  // Full jitter: callers that failed together do not come back together. The longest delay doubles from 0.5 s to 8 s.
  return clock.random() * Math.min(8000, 250 * 2 ** attempt);
}

/** Chatwoot's 429 names no time, but its windows end with the minute of its own clock. A second on top, as `Date` has whole ones. */
function untilNextWindow(headers: Headers, clock: Clock): number {
  return 60_000 - (serverTime(headers, clock.now()) % 60_000) + 1000 * (1 + clock.random());
}

/** Seconds that `Retry-After` names, as a number or as a date, or undefined where it names none. */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  // Only the form of HTTP: Date.parse accepts many others.
  const date = / GMT$/.test(value) && Date.parse(value);
  return date ? Math.max(0, (date - serverTime(headers, now)) / 1000) : undefined;
}

/** The time by the server's own clock, as this machine's may be wrong; by this machine's where the server does not send it. */
function serverTime(headers: Headers, now: number): number {
  return Math.max(0, Date.parse(headers.get("date") ?? "")) || now;
}
