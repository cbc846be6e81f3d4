import { printable } from "./printable.ts";

/** Text as Markdown code, whatever backticks, line breaks and control characters it has. */
export function code(text: string): string {
  const line = printable(text.replaceAll(/\s+/g, " "));
  const fence = "`".repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length)) + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}
