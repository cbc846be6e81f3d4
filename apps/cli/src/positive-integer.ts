import { usageError } from "./command-error.ts";

/**
 * Reads an id as a person types it.
 *
 * @throws {CommandError} when it is not a whole number from 1 to 2^53 - 1 in plain digits.
 */
export function positiveInteger(name: string, text: string): number {
  const value = Number(text);
  if (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(value)) return value;
  throw usageError(`${name} must be a positive integer such as 42, got ${JSON.stringify(text)}.`);
}
