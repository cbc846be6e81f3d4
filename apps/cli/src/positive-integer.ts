import { usageError } from "./command-error.ts";

/**
 * Reads an ID from the command line.
 *
 * @throws {CommandError} if it is not an integer from 1 to 2^53 - 1, written in digits.
 */
export function positiveInteger(name: string, text: string): number {
  const value = Number(text);
  if (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(value)) return value;
  throw usageError(`${name} must be a positive integer such as 42, got ${JSON.stringify(text)}.`);
}
