import { relativeTime, shortRelativeTime } from "./relative-time.ts";

const none = "-";

/** Returns a JSON value as the text of a cell: lists joined, objects as JSON, null and empty strings as `-`. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined || value === "") return none;
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === "object" && item !== null))
      return value.length === 1 ? "1 item" : `${value.length} items`;
    return value.length > 0 ? value.join(", ") : none;
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Returns a time as the text of a cell: how long ago it was. */
export function timeText(value: unknown, now: number, isShort = false): string {
  const seconds = secondsOf(value);
  if (seconds === undefined) return cellText(value);
  return isShort ? shortRelativeTime(seconds, now) : relativeTime(seconds, now);
}

/** Returns a time as the text of a line: how long ago it was, and the date. */
export function fullTimeText(value: unknown, now: number): string {
  const seconds = secondsOf(value);
  if (seconds === undefined) return cellText(value);
  return `${relativeTime(seconds, now)} (${dateText(value)})`;
}

/** Returns a time as a date, with the hour unless it is midnight UTC. */
export function dateText(value: unknown): string {
  const seconds = secondsOf(value);
  if (seconds === undefined) return cellText(value);
  return new Date(seconds * 1000).toISOString().replace(/T00:00:00\.000Z$|\.000(?=Z$)/, "");
}

/** Returns a value as the text of a data format: complete, times as ISO dates, and nothing for null. */
export function dataText(value: unknown, isTime = false): string {
  if (value === null || value === undefined) return "";
  const seconds = isTime ? secondsOf(value) : undefined;
  if (seconds !== undefined) return new Date(seconds * 1000).toISOString().replace(/\.000(?=Z$)/, "");
  if (typeof value !== "object") return String(value);
  const isPlain = Array.isArray(value) && value.every((item) => typeof item !== "object");
  return isPlain ? value.join(", ") : JSON.stringify(value);
}

/** The server sends times as seconds since 1970, as a string of them, or as an ISO date. */
function secondsOf(value: unknown): number | undefined {
  if (typeof value === "number" || (typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value))) {
    const seconds = Number(value);
    return seconds > 0 && seconds < 8.64e12 ? seconds : undefined;
  }
  const parsed = typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed / 1000;
}
