import { CommandError } from "../command-error.ts";
import { shellQuoted } from "../connection/curl-command.ts";
import { exitCodes } from "../exit-codes.ts";

/** What a stopped command has done, and how to go on. */
export interface Stop {
  /** The finished work, as a sentence. */
  readonly written: string;
  /** The command that goes on. Undefined if the work has to begin again. */
  readonly command?: string;
}

/** Returns the error for a long command that stopped: the cause, the finished work, and how to go on. */
export function stoppedAt(error: unknown, { written, command }: Stop): unknown {
  const advice = [written, command && `Go on with: ${command}`];
  if (!(error instanceof CommandError)) return error;
  return new CommandError(error.exitCode, [...error.lines, ...advice], error.cause, error.requestId);
}

/** Turns a failure of the file system into an error for the user. Returns any other error unchanged. */
export function fileProblem(error: unknown): unknown {
  const { code, syscall, message } = Object(error);
  if (error instanceof CommandError || typeof code !== "string" || typeof syscall !== "string") return error;
  return new CommandError(exitCodes.failure, [`The output could not be written: ${message}.`], error);
}

/** Returns a command line for a shell: its words, and the options that are set. */
export function commandLine(words: readonly string[], flags: object, extra: readonly string[] = []): string {
  const options = Object.entries(flags).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined || value === false) return [];
    if (value === true) return [`--${name}`];
    return [value].flat().flatMap((one) => [`--${name}`, String(one)]);
  });
  return ["wootkit", ...words, ...options, ...extra].map(shellQuoted).join(" ");
}
