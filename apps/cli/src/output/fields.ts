import { cellText, fullTimeText } from "./cell.ts";
import { isObject } from "./json-path.ts";
import { rulerFor } from "./ruler.ts";
import { visibleText } from "./visible-text.ts";

/** Enough of a value for any line: the rest is in the JSON. */
const longestValue = 1000;

const gap = 2;

/** What a person looks for first. */
const first = ["id", "name", "title"];

/**
 * Draws an object as a line for each of its fields: what names it first, objects within it last. Fields of such an object have its name in
 * front.
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
