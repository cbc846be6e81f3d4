import { InvalidArgumentError } from "./errors.ts";

/**
 * The text of an integer in a path. Chatwoot reads `1abc` as 1 and answers 404 for the rest, and an empty or `..` segment would ask for
 * another path: none of that may leave the client.
 *
 * @throws {InvalidArgumentError} when the value is not an integer from `minimum` to 2^53 - 1.
 */
export function integerPathParameter(name: string, value: unknown, minimum = 1): string {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= minimum) return String(value);
  const got = typeof value === "string" ? `the text ${JSON.stringify(value)}` : String(value);
  throw new InvalidArgumentError(`${name} must be an integer of at least ${minimum}, but is ${got}.`);
}
