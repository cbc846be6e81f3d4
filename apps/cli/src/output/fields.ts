import { cellText, dataText, fullTimeText } from "./cell.ts";
import { fieldRank } from "./field-rank.ts";
import { isObject } from "./json-path.ts";
import { rulerFor } from "./ruler.ts";
import { line } from "./tab-separated.ts";
import { visibleText } from "./visible-text.ts";

/** Longer values are cut to this many characters. No terminal line is longer; `--json` prints the complete value. */
const longestValue = 1000;

const gap = 2;

/** A field of an object, with the dotted path as its name. */
export type Field = readonly [name: string, value: unknown];

/**
 * Returns the fields of an object in the order that a person reads them: its ID and name first, nested objects last.
 * The fields of a nested object are prefixed with its name.
 */
export function fieldsOf(object: Readonly<Record<string, unknown>>): readonly Field[] {
  return flat(Object.entries(object).sort(([a, left], [b, right]) => rank(a, left) - rank(b, right)));
}

/** Draws fields for the terminal, one a line. */
export async function screenFields(fields: readonly Field[], now: number, columns: number): Promise<string> {
  const lines = fields
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

/** Writes fields for a pipe: name, tab, value. No value is cut, and times are ISO dates. */
export function pipedFields(fields: readonly Field[]): string {
  return fields.map(([name, value]) => line([name, dataText(value, isTime(name))])).join("");
}

function rank(name: string, value: unknown): number {
  return fieldRank(name) + (isObject(value) ? 1 : 0);
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
