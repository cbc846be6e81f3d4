import { CommandError } from "./command-error.ts";
import { visibleText } from "./output/visible-text.ts";

/** The longest line, in characters: it can quote a server that sent a whole page. */
const longestLine = 1000;

/** Returns the message for an error, safe for the terminal. */
export function report(error: unknown): string {
  return reportLines(error instanceof CommandError ? error.lines : unexpected(error));
}

/** Returns lines with the program's name in front, safe for the terminal. */
export function reportLines([first = "", ...others]: readonly string[]): string {
  return [`wootkit: ${first}`, ...others].map((line) => visibleText(shortened(line))).join("\n");
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
