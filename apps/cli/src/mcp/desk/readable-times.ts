import { isObject } from "../../output/json-path.ts";

/** Seconds since 1970, from September 2001 on. */
const earliest = 1_000_000_000;

/** Replaces times in seconds, in fields such as `created_at`, with ISO 8601. A model reads them better. */
export function readableTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readableTimes);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isTime(key, inner) ? isoTime(inner) : readableTimes(inner)]),
  );
}

/** Returns a time as ISO 8601 without milliseconds. @param seconds - Seconds since 1970. */
export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.000Z$/, "Z");
}

function isTime(key: string, value: unknown): value is number {
  return (
    typeof value === "number" &&
    value >= earliest &&
    value < earliest * 100 &&
    /(?:_at|_since|_until|timestamp)$/.test(key)
  );
}
