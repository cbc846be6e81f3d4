import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.ts";

/** Every option of every command; a command says which of them it takes. */
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

/** The options of a command line; absent where one isn't given. */
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
 * Reads a command line.
 *
 * @throws {UsageError} for an option that no command has, or one without its value.
 */
export function readArguments(args: readonly string[]): { readonly values: Options; readonly positionals: string[] } {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: optionTypes });
  } catch (error) {
    // parseArgs throws for an unknown option or a missing value, with a message that says which.
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. See spec-release --help.`);
  }
}
