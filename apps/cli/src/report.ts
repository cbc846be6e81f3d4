import { isApiError } from "@wootkit/client";
import { CommandError } from "./command-error.ts";
import { exitCodes } from "./exit-codes.ts";
import { jsonOutput } from "./output/json.ts";
import { visibleText } from "./output/visible-text.ts";

/** The longest line, in characters: it can quote a server that sent a whole page. */
const longestLine = 1000;

/** How errors are printed: as lines for a person, or as one JSON object for a program. */
export interface Reporter {
  /** Returns the text for a caught error, without a newline at its end. */
  readonly error: (error: unknown) => string;
  /** Returns the text for a wrong command line: the mistake, and the advice. */
  readonly usage: (...lines: readonly (string | undefined)[]) => string;
}

/** Reports errors as lines, safe for the terminal. */
export const lineReporter: Reporter = {
  error: report,
  usage: (...lines) => reportLines(lines.filter((line) => line !== undefined)),
};

/** Reports errors as one line of JSON: `{"error":{"message","hint","exit_code","status","request_id"}}`. */
export const jsonReporter: Reporter = {
  error: (error) =>
    error instanceof CommandError
      ? jsonError(error.lines, error.exitCode, error)
      : jsonError(unexpected(error), exitCodes.failure),
  usage: (...lines) =>
    jsonError(
      lines.filter((line) => line !== undefined),
      exitCodes.usage,
    ),
};

/** Returns the message for an error, safe for the terminal. */
export function report(error: unknown): string {
  return reportLines(error instanceof CommandError ? error.lines : unexpected(error));
}

/** Returns lines with the program's name in front, safe for the terminal. */
export function reportLines([first = "", ...others]: readonly string[]): string {
  return [`wootkit: ${first}`, ...others].map((line) => visibleText(shortened(line))).join("\n");
}

function jsonError([message, ...advice]: readonly string[], exitCode: number, failure?: CommandError): string {
  const response = isApiError(failure?.cause) ? failure.cause : undefined;
  const error = {
    message,
    hint: advice.join(" ") || undefined,
    exit_code: exitCode,
    status: response?.status,
    request_id: failure?.requestId,
  };
  // Always as for a terminal: the escapes mean the same characters.
  return String(jsonOutput(new TextEncoder().encode(JSON.stringify({ error })), true)).trimEnd();
}

function unexpected(error: unknown): readonly string[] {
  return [
    `Unexpected error: ${String(error)}`,
    "Please report it, with the command, at https://github.com/wootkit/wootkit/issues",
  ];
}

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
