import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.ts";

/** The options of all commands. Each command lists those that it takes. */
const optionTypes = {
  old: { type: "string" },
  new: { type: "string" },
  package: { type: "string", multiple: true },
  accept: { type: "string" },
  format: { type: "string" },
  to: { type: "string" },
  project: { type: "string" },
  released: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The options of a command line. An option that isn't given is absent. */
export interface Options {
  readonly old?: string;
  readonly new?: string;
  readonly package?: readonly string[];
  readonly accept?: string;
  readonly format?: string;
  readonly to?: string;
  readonly project?: string;
  readonly released?: boolean;
  readonly help?: boolean;
}

/** The name of an option, without its dashes. */
export type OptionName = keyof Options;

/**
 * Parses a command line.
 *
 * @throws {UsageError} for an unknown option, or one without its value.
 */
export function readArguments(args: readonly string[]): { readonly values: Options; readonly positionals: string[] } {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: optionTypes });
  } catch (error) {
    // parseArgs throws for an unknown option or a missing value, with a message that says which.
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. See spec-release --help.`);
  }
}
