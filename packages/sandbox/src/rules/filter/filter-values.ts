import { type ChatwootVersion, isSince } from "../../state/chatwoot-version.ts";
import { failure, type Refusal, unprocessable } from "../refusal.ts";
import { type FilterCondition, unrunnable } from "./filter-condition.ts";

const millisecondsPerDay = 86_400_000;

/** The range of the database's big integers. */
const largestInteger = 2 ** 63;

/** What values are read with. */
export interface FilterSetting {
  version: ChatwootVersion;
  /** The time in Unix milliseconds. */
  now: number;
}

/** The 422 for values that an attribute can't be compared with. */
export function invalidValue({ attributeKey }: FilterCondition): Refusal {
  return unprocessable(`Invalid value. The values provided for ${attributeKey} are invalid`);
}

/** The values of a condition, where one alone is as good as a list of one. */
export function listOf(values: unknown): unknown[] {
  return Array.isArray(values) ? values : [values];
}

/** The one value that "greater" and "less" read: the first of a list, the first letter of a string. */
export function firstOf(values: unknown): unknown {
  return Array.isArray(values) || typeof values === "string" ? values[0] : undefined;
}

/** Values to compare a whole number with. A text has to be one. */
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

/** Values to compare a string with: the database accepts nothing else. */
export function texts(values: unknown): (string | null)[] | typeof unrunnable {
  const found: (string | null)[] = [];
  for (const value of listOf(values)) {
    if (typeof value !== "string" && value !== null) return unrunnable;
    found.push(value);
  }
  return found;
}

/**
 * The patterns that texts have to be like in order to contain a value.
 *
 * @throws {Refusal} where a value is not a string.
 */
export function contentPatterns(values: unknown): string[] {
  return listOf(values).map((value) => {
    if (typeof value !== "string") throw failure("Only a string can be contained.");
    return `%${value.trim()}%`;
  });
}

/**
 * The day that dates are compared with, such as `2026-11-22`.
 *
 * @throws {Refusal} where it is not a day.
 */
export function dayOf(condition: FilterCondition, { version, now }: FilterSetting): string | typeof unrunnable {
  const text = String(firstOf(condition.values)).trim();
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  if (day !== undefined && isDay(day)) return day;
  if (isSince(version, "4.14")) throw invalidValue(condition);
  // Older servers leave the text to the database, which knows some words.
  const distance = new Map([
    ["yesterday", -1],
    ["today", 0],
    ["now", 0],
    ["tomorrow", 1],
  ]).get(text.toLowerCase());
  return distance === undefined ? unrunnable : dayAt(now + distance * millisecondsPerDay);
}

/**
 * The day so many days ago.
 *
 * @throws {Refusal} always, but from older servers.
 */
export function daysBefore({ values }: FilterCondition, { version, now }: FilterSetting): string {
  if (isSince(version, "4.14")) throw failure("days_before always fails.");
  return dayAt(now - (Number.parseInt(String(firstOf(values)), 10) || 0) * millisecondsPerDay);
}

/** The day of a time in Unix milliseconds, in UTC. */
export function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whether a string in the form of a day is a real day: the 31st of February is not. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && dayAt(time) === text;
}
