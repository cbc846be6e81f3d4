import { type CommandError, usageError } from "../command-error.ts";
import { didYouMean } from "../did-you-mean.ts";
import { listed } from "../output/listed.ts";

/** Returns the error for a value that is not one of the known ones, with the most similar of them. */
export function notOneOf(name: string, text: string, values: readonly string[]): CommandError {
  return usageError(
    `${name} must be ${listed(values, "disjunction")}, got ${JSON.stringify(text)}.${didYouMean(text, values)}`,
  );
}
