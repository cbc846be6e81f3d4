import { refuse } from "../transport/argument.ts";
import { isStream } from "../transport/call.ts";
import { InvalidArgumentError } from "../transport/errors.ts";

/**
 * Checks a value before it becomes JSON, which writes NaN as null and a Map or a Promise as an empty object, and leaves functions out.
 *
 * @param path - As the caller wrote it.
 * @throws {InvalidArgumentError} that names the part that JSON would change.
 */
export function checkJson(path: string, value: unknown, around: readonly unknown[] = []): void {
  if (!isJson(value)) throw refuse(path, "JSON", value);
  if (around.includes(value)) throw new InvalidArgumentError(path, "must not contain itself");
  if (Object(value) !== value || hasJson(value)) return;
  const isList = Array.isArray(value);
  // `entries()` has the holes of a list too, which JSON fills with null.
  for (const [key, inner] of isList ? value.entries() : Object.entries(Object(value))) {
    if (inner === undefined && !isList) continue;
    const at = isList ? `${path}[${key}]` : `${path}.${key}`;
    // Callers decide themselves what their own attributes mean.
    if (!/attributes/.test(at)) checkSeconds(at, inner);
    checkJson(at, inner, [...around, value]);
  }
}

function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  const tag = Object.prototype.toString.call(value);
  return hasJson(value) || (/(String|Boolean|Null|Array|Object)\]$/.test(tag) && !isStream(value));
}

/** Whether a value says itself what it is as JSON. */
function hasJson(value: unknown): boolean {
  return typeof Object(value).toJSON === "function";
}

/** @throws {InvalidArgumentError} when a value with the name of a time is in milliseconds, or a date, where Chatwoot reads seconds. */
export function checkSeconds(path: string, value: unknown): void {
  // Seconds since 1970 have fewer digits until the year 5138.
  if (/(\b(since|until)|_(at|until))$/.test(path) && Number(value) >= 1e11) {
    throw refuse(path, "in seconds since 1970", value);
  }
}
