import { type ChatwootVersion, isSince } from "../../state/chatwoot-version.ts";
import { failure, type Refusal, unprocessable } from "../refusal.ts";
import { isoDay } from "../wire-time.ts";
import { type FilterCondition, unrunnable } from "./filter-condition.ts";

const millisecondsPerDay = 86_400_000;

/** The limit of the database's big integers. */
const largestInteger = 2 ** 63;

/** The context in which values are read. */
export interface FilterSetting {
  version: ChatwootVersion;
  /** The time in Unix milliseconds. */
  now: number;
}

/** Returns the 422 for values that don't fit an attribute. */
export function invalidValue({ attributeKey }: FilterCondition): Refusal {
  return unprocessable(`Invalid value. The values provided for ${attributeKey} are invalid`);
}

/** Returns the values of a condition as a list. */
export function listOf(values: unknown): unknown[] {
  return Array.isArray(values) ? values : [values];
}

/** Returns the value that "greater" and "less" compare with: the first of a list, or the first letter of a string. */
export function firstOf(values: unknown): unknown {
  return Array.isArray(values) || typeof values === "string" ? values[0] : undefined;
}

/** Returns values to compare an integer with. Strings must be integers. */
export function integers(values: unknown): (number | null)[] | typeof unrunnable {
  const found: (number | null)[] = [];
  for (const value of listOf(values)) {
    const isText = typeof value === "string" && /^\s*[+-]?\d+\s*$/.test(value);
    if (value !== null && typeof value !== "number" && !isText) return unrunnable;
    if (isText && Math.abs(Number(value)) >= largestInteger) return unrunnable;
    found.push(value === null ? null : Number(value));
  }
  return found;
}

/** Returns values to compare a string with. The database accepts only strings. */
export function texts(values: unknown): (string | null)[] | typeof unrunnable {
  const found: (string | null)[] = [];
  for (const value of listOf(values)) {
    if (typeof value !== "string" && value !== null) return unrunnable;
    found.push(value);
  }
  return found;
}

/**
 * Returns the `LIKE` patterns for strings that contain the values.
 *
 * @throws {Refusal} if a value isn't a string.
 */
export function contentPatterns(values: unknown): string[] {
  return listOf(values).map((value) => {
    if (typeof value !== "string") throw failure("contains needs strings.");
    return `%${value.trim()}%`;
  });
}

/**
 * Returns the day to compare dates with, such as `2026-11-22`.
 *
 * @throws {Refusal} if it isn't a day.
 */
export function dayOf(condition: FilterCondition, { version, now }: FilterSetting): string | typeof unrunnable {
  const text = String(firstOf(condition.values)).trim();
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  if (day !== undefined && isDay(day)) return day;
  if (isSince(version, "4.14")) throw invalidValue(condition);
  // Older servers pass the value to the database, which accepts some words.
  const distance = new Map([
    ["yesterday", -1],
    ["today", 0],
    ["now", 0],
    ["tomorrow", 1],
  ]).get(text.toLowerCase());
  return distance === undefined ? unrunnable : isoDay(now + distance * millisecondsPerDay);
}

/**
 * Returns the day that is some days ago.
 *
 * @throws {Refusal} always, except on older servers.
 */
export function daysBefore({ values }: FilterCondition, { version, now }: FilterSetting): string {
  if (isSince(version, "4.14")) throw failure("days_before always fails.");
  return isoDay(now - (Number.parseInt(String(firstOf(values)), 10) || 0) * millisecondsPerDay);
}

/** Whether a date exists, unlike February 31. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && isoDay(time) === text;
}
