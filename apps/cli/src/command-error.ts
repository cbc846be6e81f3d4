import { exitCodes } from "./exit-codes.ts";

/** Ends a command on purpose: what to tell the person, one or two lines, and the exit code. */
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

/** What was typed or configured cannot be right. */
export function usageError(...lines: readonly (string | undefined)[]): CommandError {
  return new CommandError(exitCodes.usage, lines);
}
