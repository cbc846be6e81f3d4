import { refuse } from "../transport/argument.ts";
import { isStream } from "../transport/call.ts";
import { InvalidArgumentError } from "../transport/errors.ts";

/**
 * Checks a value before it becomes JSON. `JSON.stringify` would write NaN as null and a Map or a Promise as `{}`, and
 * drop functions.
 *
 * @param path - The value's place as the caller wrote it, such as `body.assignee_id`.
 * @throws {InvalidArgumentError} that names the part that JSON would change.
 */
export function checkJson(path: string, value: unknown, around: readonly unknown[] = []): void {
  if (!isJson(value)) throw refuse(path, "JSON", value);
  if (around.includes(value)) throw new InvalidArgumentError(path, "must not contain itself");
  if (Object(value) !== value || hasJson(value)) return;
  const isList = Array.isArray(value);
  // `entries()` includes holes, which JSON fills with null.
  for (const [key, inner] of isList ? value.entries() : Object.entries(Object(value))) {
    if (inner === undefined && !isList) continue;
    const at = isList ? `${path}[${key}]` : `${path}.${key}`;
    // Custom attributes can be in any unit.
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

/** Whether a value serializes itself. */
function hasJson(value: unknown): boolean {
  return typeof Object(value).toJSON === "function";
}

/** @throws {InvalidArgumentError} for milliseconds, or a date in `since` or `until`, where Chatwoot expects seconds. */
export function checkSeconds(path: string, value: unknown): void {
  const isTime = /\b(since|until)$/.test(path) || (/_(at|until)$/.test(path) && typeof value === "number");
  // Seconds since 1970 stay below this until the year 5138.
  if (isTime && Number(value) >= 1e11) throw refuse(path, "in seconds since 1970", value);
}
