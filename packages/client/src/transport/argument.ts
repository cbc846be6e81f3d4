import { InvalidArgumentError } from "./errors.ts";

/** @throws {InvalidArgumentError} when the value is not an integer from `minimum` (0 or 1) to 2^53 - 1. */
export function checkInteger(option: string, value: unknown, minimum = 1): void {
  if (Number.isSafeInteger(value) && Number(value) >= minimum) return;
  const wanted = minimum === 0 ? "0 or a positive integer" : "a positive integer";
  throw new InvalidArgumentError(option, `must be ${wanted}, got ${shown(value)}`);
}

/** A value for a message: a string in quotation marks, of an object or function only the name of its class. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return Object(value) === value ? classOf(value) : String(value);
}

/** The name of a value's class, such as `Blob`. */
export function classOf(value: unknown): string {
  return String(Object(value).constructor?.name ?? "Object");
}
