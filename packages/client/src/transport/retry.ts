import { type Call, isStream } from "./call.ts";
import type { Clock } from "./clock.ts";
import { ApiError, ConnectionError, ServerError } from "./errors.ts";

const retriedStatuses = [408, 425, 429, 500, 502, 503, 504];

/** Whether a call does the same if it is sent twice: the caller says so, or it only reads. */
export function isRepeatable({ method, options, safe }: Call): boolean {
  return options?.idempotent ?? (safe || /^(GET|HEAD)$/.test(method));
}

/** Whether a failed call can be sent again, and might succeed then. */
export function canRepeat({ body, exchange, safe }: Call, error: unknown): boolean {
  // A stream can be sent only once. A POST that only reads gets a 500 for wrong conditions, and would get it again.
  const isLost = isStream(body) || (safe && error instanceof ServerError && error.status === 500);
  return exchange.isRepeatable && !isLost;
}

/** Returns the milliseconds to wait before the next attempt, or undefined if another attempt would not help. */
export function retryDelay(error: unknown, attempt: number, clock: Clock): number | undefined {
  if (error instanceof ApiError) {
    const { status, retryAfter, headers } = error;
    if (!retriedStatuses.includes(status)) return undefined;
    // Ignore a `Retry-After` of more than a minute.
    if (retryAfter !== undefined && retryAfter <= 60) return retryAfter * 1000;
    if (status === 429) return untilNextWindow(headers, clock);
  } else if (!(error instanceof ConnectionError)) return undefined;
  // Full jitter, so that clients that failed together do not retry together. The maximum doubles from 0.5 s to 8 s.
  return clock.random() * Math.min(8000, 250 * 2 ** attempt);
}

/**
 * Returns the time until Chatwoot's limits reset. Its 429 has no `Retry-After`, but the limits reset at each full
 * minute of the server's clock. One second is added, because `Date` has only whole seconds.
 */
function untilNextWindow(headers: Headers, clock: Clock): number {
  return 60_000 - (serverTime(headers, clock.now()) % 60_000) + 1000 * (1 + clock.random());
}

/** Returns the seconds of `Retry-After`, which is a number or a date, or undefined if it is missing or malformed. */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  // Accept only HTTP's date format: `Date.parse` accepts many others.
  const date = / GMT$/.test(value) && Date.parse(value);
  return date ? Math.max(0, (date - serverTime(headers, now)) / 1000) : undefined;
}

/**
 * Returns the time from the server's `Date` header, because this machine's clock can be wrong. Without the header,
 * returns this machine's time.
 */
function serverTime(headers: Headers, now: number): number {
  return Math.max(0, Date.parse(headers.get("date") ?? "")) || now;
}
