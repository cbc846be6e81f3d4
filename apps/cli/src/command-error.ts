import { exitCodes } from "./exit-codes.ts";

/** Ends a command with one or two lines for the user, and an exit code. */
export class CommandError extends Error {
  override name = "CommandError";
  readonly exitCode: number;
  /** What happened, and what to do next. */
  readonly lines: readonly string[];
  /** The server's ID for the request that failed, if its log can be searched for it. */
  readonly requestId: string | undefined;

  /**
   * @param exitCode - One of {@link exitCodes}.
   * @param lines - What happened, and what to do next. Empty ones are left out.
   * @param cause - The error that caused this one. With `--json`, the status comes from it.
   */
  constructor(exitCode: number, lines: readonly (string | undefined)[], cause?: unknown, requestId?: string) {
    const given = lines.filter((line): line is string => Boolean(line));
    super(given.join("\n"), { cause });
    this.exitCode = exitCode;
    this.lines = given;
    this.requestId = requestId;
  }
}

/** Makes the error for a wrong command line or configuration. */
export function usageError(...lines: readonly (string | undefined)[]): CommandError {
  return new CommandError(exitCodes.usage, lines);
}
