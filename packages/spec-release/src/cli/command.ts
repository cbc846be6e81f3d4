import type { OptionName, Options } from "./options.ts";
import type { Settings } from "./settings.ts";

/** The parts of the process that a command uses. */
export interface CommandContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** A parsed command line. */
export interface CommandInput {
  /** Arguments that are not options, without the command's name. */
  readonly operands: readonly string[];
  /** The given options. Commands fall back to `settings`. */
  readonly options: Options;
  readonly settings: Settings;
}

/** 0: yes, or done. 1: no. 2: wrong usage, or a document that can't be read. */
export type ExitCode = 0 | 1 | 2;

/** A command of `spec-release`. */
export interface Command {
  /** The options that it takes besides `--help`. */
  readonly options: readonly OptionName[];
  /** Whether it takes arguments that are not options. */
  readonly takesOperands: boolean;
  readonly run: (input: CommandInput, context: CommandContext) => Promise<ExitCode>;
}
