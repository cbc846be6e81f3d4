import { exitCodes } from "./exit-codes.ts";

/** Ends a command with one or two lines for the user, and an exit code. */
export class CommandError extends Error {
  override name = "CommandError";
  readonly exitCode: number;
  readonly lines: readonly string[];

  constructor(exitCode: number, lines: readonly (string | undefined)[], cause?: unknown) {
    const given = lines.filter((line): line is string => Boolean(line));
    super(given.join("\n"), { cause });
    this.exitCode = exitCode;
    this.lines = given;
  }
}

/** Makes the error for a wrong command line or configuration. */
export function usageError(...lines: readonly (string | undefined)[]): CommandError {
  return new CommandError(exitCodes.usage, lines);
}
