import type { Schema } from "@wootkit/openapi/document";
import type { AllowedValue } from "./field.ts";

/** The limits of a schema in words: `from 0 to 10`, `at most 20 items`. */
export function limitsOf(schema: Schema): string[] {
  return [
    range(schema.minimum, schema.maximum),
    schema.exclusiveMinimum === undefined ? undefined : `more than ${grouped(schema.exclusiveMinimum)}`,
    schema.exclusiveMaximum === undefined ? undefined : `less than ${grouped(schema.exclusiveMaximum)}`,
    range(schema.minLength, schema.maxLength, "character"),
    range(schema.minItems, schema.maxItems, "item"),
    schema.pattern === undefined ? undefined : `matches ${schema.pattern}`,
    schema.default === undefined ? undefined : `by default ${JSON.stringify(schema.default)}`,
  ].filter((limit) => limit !== undefined);
}

/** The values of a schema's enum or const. */
export function allowedBy(schema: Schema): AllowedValue[] {
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return values.map((value) => {
    const [since, until] = [schema["x-enum-since"]?.[String(value)], schema["x-enum-until"]?.[String(value)]];
    return { text: plain(value), lifetime: lifetimeWords(since, until) };
  });
}

/** The words before the allowed values. */
export function allowedHead(allowed: readonly AllowedValue[]): string {
  return allowed.length === 1 ? "Always" : "One of";
}

/** The versions of Chatwoot that have something: `since 4.8`, `until 4.15`. */
export function lifetimeWords(since: string | undefined, until: string | undefined): string[] {
  return [since && `since ${since}`, until && `until ${until}`].filter((words) => words !== undefined);
}

/** The example of a schema, if it says more than type and values: a value to send, or a string's format. */
export function tellingExample(schema: Schema, side: "request" | "response"): string | undefined {
  const { example } = schema;
  if (allowedBy(schema).length > 0 || example === "") return undefined;
  return typeof example === "string" || (typeof example === "number" && side === "request")
    ? plain(example)
    : undefined;
}

/** `["a", "b", "c"]` → `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  return [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" or ");
}

/** A value within a sentence: JSON, with strings unquoted. */
function plain(value: unknown): string {
  return typeof value === "string" ? value.trim() : JSON.stringify(value);
}

function range(from: number | undefined, to: number | undefined, unit = ""): string | undefined {
  const limit = to ?? from;
  if (limit === undefined) return undefined;
  const units = unit && ` ${unit}${limit === 1 ? "" : "s"}`;
  if (from === undefined || to === undefined) {
    return `at ${to === undefined ? "least" : "most"} ${grouped(limit)}${units}`;
  }
  return from === to ? `exactly ${grouped(to)}${units}` : `from ${grouped(from)} to ${grouped(to)}${units}`;
}

/** Names the locale, so that pages don't depend on the machine. */
function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 20 });
}

/** `1 field`, `2 fields`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
