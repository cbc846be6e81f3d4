import { CommandError } from "./command-error.ts";
import { visibleText } from "./output/visible-text.ts";

/** Characters of a line, which may quote a server that sent a whole page. */
const longestLine = 1000;

/** What standard error shows of an error, safe for the terminal. */
export function report(error: unknown): string {
  return reportLines(error instanceof CommandError ? error.lines : unexpected(error));
}

/** The lines under the program's name, safe for the terminal. */
export function reportLines([first = "", ...others]: readonly string[]): string {
  return [`wootkit: ${first}`, ...others].map((line) => visibleText(shortened(line))).join("\n");
}

function unexpected(error: unknown): readonly string[] {
  return [
    `failed in a way that it should not: ${String(error)}`,
    "Please report this, with the command, at https://github.com/wootkit/wootkit/issues",
  ];
}

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
