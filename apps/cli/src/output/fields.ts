import { cellText, fullTimeText } from "./cell.ts";
import { isObject } from "./json-path.ts";
import { rulerFor } from "./ruler.ts";
import { visibleText } from "./visible-text.ts";

/** Longer values are cut to this many characters. No terminal line is longer; `--json` prints the complete value. */
const longestValue = 1000;

const gap = 2;

/** These fields come first. */
const first = ["id", "name", "title"];

/**
 * Draws an object, one field per line: its ID and name first, nested objects last. The fields of a nested object are
 * prefixed with its name.
 */
export async function fields(object: Readonly<Record<string, unknown>>, now: number, columns: number): Promise<string> {
  const entries = Object.entries(object).sort(([a, left], [b, right]) => rank(a, left) - rank(b, right));
  const lines = entries
    .flatMap(([name, value]) => linesOf(name, value, now))
    .map(([name, text]) => [visibleText(name), visibleText(text.slice(0, longestValue))] as const);
  const { width, cut } = await rulerFor(lines.flat());
  const widest = Math.min(Math.max(...lines.map(([name]) => width(name)), 0), Math.floor(columns / 2));
  return lines
    .map(([name, text]) => {
      const label = cut(name, widest);
      return `${label}${" ".repeat(widest - width(label) + gap)}${cut(text, Math.max(1, columns - widest - gap))}`;
    })
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function rank(name: string, value: unknown): number {
  if (first.includes(name)) return first.indexOf(name);
  return isObject(value) ? first.length + 1 : first.length;
}

function linesOf(name: string, value: unknown, now: number): readonly (readonly [string, string])[] {
  if (isObject(value) && Object.keys(value).length > 0) {
    return Object.entries(value).map(([key, inner]) => [`${name}.${key}`, lineText(key, inner, now)] as const);
  }
  return [[name, lineText(name, value, now)]];
}

function lineText(name: string, value: unknown, now: number): string {
  if (isObject(value) && Object.keys(value).length === 0) return cellText(null);
  return /_at$/.test(name) ? fullTimeText(value, now) : cellText(value);
}
