import type { OptionName, Options } from "./options.ts";
import type { Settings } from "./settings.ts";

/** What a command needs of the process that runs it. */
export interface CommandContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** A command line, read. */
export interface CommandInput {
  /** Arguments that are not options, without the command's name. */
  readonly operands: readonly string[];
  /** Options as given; what was left out is in `settings`. */
  readonly options: Options;
  readonly settings: Settings;
}

/** 0 is yes or done, 1 is no, 2 is a question that can't be answered. */
export type ExitCode = 0 | 1 | 2;

/** One of the commands. */
export interface Command {
  /** The options that it takes, beside `--help`. */
  readonly options: readonly OptionName[];
  /** Whether it takes arguments that are not options. */
  readonly takesOperands: boolean;
  readonly run: (input: CommandInput, context: CommandContext) => Promise<ExitCode>;
}
