import { inspect, type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** The parts of the process that a command uses. */
export interface CommandContext {
  /** The folder that files are relative to: the top of the repository. */
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** Returns the context of the running process. */
export function processContext(): CommandContext {
  return {
    cwd: process.cwd(),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  };
}

/**
 * Runs a command and returns its exit code. Errors go to `stderr`, with a stack unless they are mistakes of the user.
 *
 * @param name - The name of the command, which precedes mistakes of the user.
 */
export async function runCommand(
  name: string,
  { stderr }: CommandContext,
  work: () => Promise<0 | 1>,
): Promise<0 | 1 | 2> {
  try {
    return await work();
  } catch (error) {
    stderr(error instanceof UsageError ? `${name}: ${error.message}\n` : `${inspect(error)}\n`);
    // Exit code 1 is a finding of the command, so a bug must end with a different exit code.
    return 2;
  }
}

/** Reads the arguments of a command. @throws {UsageError} when they do not match. */
export function readArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split(". ", 1)[0] : error}. See --help.`);
  }
}
