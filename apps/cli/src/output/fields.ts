import { cellText, dataText, fullTimeText } from "./cell.ts";
import { isObject } from "./json-path.ts";
import { rulerFor } from "./ruler.ts";
import { line } from "./tab-separated.ts";
import { visibleText } from "./visible-text.ts";

/** Longer values are cut to this many characters. No terminal line is longer; `--json` prints the complete value. */
const longestValue = 1000;

const gap = 2;

type Field = readonly [name: string, value: unknown];

/** These fields come first. */
const first = ["id", "name", "title"];

/**
 * Draws an object, one field per line: its ID and name first, nested objects last. The fields of a nested object are
 * prefixed with its name.
 */
export async function fields(object: Readonly<Record<string, unknown>>, now: number, columns: number): Promise<string> {
  const lines = flat(sorted(object))
    .map(([name, value]) => [name, isTime(name) ? fullTimeText(value, now) : cellText(value)] as const)
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

/** Returns the same fields for a pipe: name, tab, value. No value is cut, and times are ISO dates. */
export function pipedFields(object: Readonly<Record<string, unknown>>): string {
  return flat(sorted(object))
    .map(([name, value]) => line([name, dataText(value, isTime(name))]))
    .join("");
}

function rank(name: string, value: unknown): number {
  if (first.includes(name)) return first.indexOf(name);
  return isObject(value) ? first.length + 1 : first.length;
}

function sorted(object: Readonly<Record<string, unknown>>): readonly Field[] {
  return Object.entries(object).sort(([a, left], [b, right]) => rank(a, left) - rank(b, right));
}

/** Replaces each object by its fields. An empty object has no value. */
function flat(entries: readonly Field[]): readonly Field[] {
  return entries.flatMap(([name, value]) => {
    if (!isObject(value)) return [[name, value] as const];
    const inner = Object.entries(value);
    if (inner.length === 0) return [[name, null] as const];
    return inner.map(
      ([key, one]) => [`${name}.${key}`, isObject(one) && Object.keys(one).length === 0 ? null : one] as const,
    );
  });
}

function isTime(name: string): boolean {
  return name.endsWith("_at");
}
