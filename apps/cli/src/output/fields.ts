import stringWidth from "string-width";
import { cellText, fullTimeText } from "./cell.ts";
import { isObject } from "./json-path.ts";
import { truncate } from "./truncate.ts";
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
export function fields(object: Readonly<Record<string, unknown>>, now: number, columns: number): string {
  const entries = Object.entries(object).sort(([a, left], [b, right]) => rank(a, left) - rank(b, right));
  const lines = entries.flatMap(([name, value]) => linesOf(name, value, now));
  const width = Math.min(Math.max(...lines.map(([name]) => stringWidth(name)), 0), Math.floor(columns / 2));
  return lines
    .map(([name, text]) => {
      const shown = truncate(visibleText(text.slice(0, longestValue)), Math.max(1, columns - width - gap));
      const label = truncate(visibleText(name), width);
      return `${label}${" ".repeat(width - stringWidth(label) + gap)}${shown}`.trimEnd();
    })
    .map((line) => `${line}\n`)
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
