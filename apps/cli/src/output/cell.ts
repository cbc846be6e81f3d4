import { relativeTime, shortRelativeTime } from "./relative-time.ts";

const none = "-";

/** A value of JSON in a cell of a table: lists joined, objects as JSON, nothing as `-`. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined || value === "") return none;
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === "object" && item !== null))
      return value.length === 1 ? "1 item" : `${value.length} items`;
    return value.length > 0 ? value.join(", ") : none;
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A moment in a cell, as how long ago it was. */
export function timeText(value: unknown, now: number, isShort = false): string {
  const seconds = secondsOf(value);
  if (seconds === undefined) return cellText(value);
  return isShort ? shortRelativeTime(seconds, now) : relativeTime(seconds, now);
}

/** A moment on a line of its own: how long ago, and when. */
export function fullTimeText(value: unknown, now: number): string {
  const seconds = secondsOf(value);
  if (seconds === undefined) return cellText(value);
  return `${relativeTime(seconds, now)} (${dateText(value)})`;
}

/** A moment as a date, with the time where it is not midnight UTC. */
export function dateText(value: unknown): string {
  const seconds = secondsOf(value);
  if (seconds === undefined) return cellText(value);
  return new Date(seconds * 1000).toISOString().replace(/T00:00:00\.000Z$|\.000(?=Z$)/, "");
}

/** Moments come as seconds since 1970, as such a number in text, or as an ISO date. */
function secondsOf(value: unknown): number | undefined {
  if (typeof value === "number" || (typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value))) {
    const seconds = Number(value);
    return seconds > 0 && seconds < 8.64e12 ? seconds : undefined;
  }
  const parsed = typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed / 1000;
}
