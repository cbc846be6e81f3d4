import { type ErrorDetails, InvalidArgumentError } from "./errors.ts";

/** Makes the error for an invalid argument. */
export function refuse(option: string, wanted: string, value: unknown, details?: ErrorDetails): InvalidArgumentError {
  return new InvalidArgumentError(option, `must be ${wanted}, got ${shown(value)}`, details);
}

/** @throws {InvalidArgumentError} when the value is not an integer from `minimum` (0 or 1) to 2^53 - 1. */
export function checkInteger(option: string, value: unknown, minimum = 1): void {
  if (Number.isSafeInteger(value) && Number(value) >= minimum) return;
  throw refuse(option, minimum === 0 ? "0 or a positive integer" : "a positive integer", value);
}

/** @throws {InvalidArgumentError} when the value is not an object. */
export function checkObject(option: string, value: unknown): void {
  if (Object(value) !== value) throw refuse(option, "an object", value);
}

/**
 * Callers without types write `perPage` for `per_page`, which the server would ignore. No name in the API has capitals.
 *
 * @param within - The prefix of the names in messages.
 * @throws {InvalidArgumentError} for the name of a query parameter or of a field that has capitals.
 */
export function checkNames(given: object, within = ""): void {
  const name = Object.keys(given).find((key) => /[A-Z]/.test(key));
  if (name === undefined) return;
  const spelled = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  throw new InvalidArgumentError(within + name, "is neither an option nor a name in the API", {
    hint: `The names in the API are written like ${spelled}.`,
  });
}

/** Returns a value as text for a message: a string in quotes, an object or a function by the name of its class. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return Object(value) === value && !(value instanceof Date) ? classOf(value) : String(value);
}

/** Returns the name of a value's class, such as `Blob`. */
export function classOf(value: unknown): string {
  return String(Object(value).constructor?.name ?? "Object");
}
