import { InvalidArgumentError } from "../errors.ts";
import { writable } from "./writable.ts";

/**
 * The text of an integer in a path. Chatwoot reads `1abc` as 1 and answers 404 for the rest, and an empty or `..` segment would ask for
 * another path: none of that may leave the client.
 *
 * @throws {InvalidArgumentError} when the value is not an integer from `minimum` to 2^53 - 1.
 */
export function integerPathParameter(name: string, value: unknown, minimum = 1): string {
  if (Number.isSafeInteger(value) && Number(value) >= minimum) return String(value);
  throw new InvalidArgumentError(`${name} must be an integer of at least ${minimum}, but is ${shown(value)}.`);
}

/**
 * The text of any value in a path of a raw request.
 *
 * @throws {InvalidArgumentError} when it would make another path of it.
 */
export function pathParameter(name: string, value: unknown): string {
  if (typeof value === "number") return integerPathParameter(name, value, 0);
  // Servers and proxies decode what is percent-encoded, so an encoded dot is a dot and an encoded slash a slash.
  const segments = String(value)
    .replace(/%2e/gi, ".")
    .split(/[/\\]|%2f|%5c/i);
  if (typeof value === "string" && segments.every((segment) => /[^.\s]/.test(segment))) {
    return writable(name, () => encodeURIComponent(value));
  }
  throw new InvalidArgumentError(`${name} must be an integer or a text, but is ${shown(value)}.`);
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
