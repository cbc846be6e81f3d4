import { wrap } from "./wrap.ts";

/** A name and what it means, such as an option. */
export type Entry = readonly [name: string, meaning: string];

/** The width of help, in columns. */
export const width = 80;

/** The meaning of a longer name starts on the next line. */
const widestName = 40;

/** Returns entries in two columns under a title, or nothing without entries. */
export function section(
  title: string,
  entries: readonly Entry[],
  fit: (meaning: string, room: number) => readonly string[] = wrap,
): string[] {
  if (entries.length === 0) return [];
  const column = Math.min(Math.max(...entries.map(([name]) => name.length)) + 4, widestName);
  const lines = entries.flatMap(([name, meaning]) => {
    const [first = "", ...others] = fit(meaning, width - column);
    const label = `  ${name}`;
    const head = label.length + 2 > column ? [label, " ".repeat(column) + first] : [label.padEnd(column) + first];
    return [...head, ...others.map((line) => " ".repeat(column) + line)];
  });
  return ["", `${title}:`, ...lines];
}
