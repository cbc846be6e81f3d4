import { usageError } from "../command-error.ts";
import type { ValueType } from "./command-table.ts";
import { notOneOf } from "./not-one-of.ts";

/** A string on the command line, and the type that it should have. */
export interface GivenValue {
  /** The name in messages, such as `--color` or `<contact>`. */
  readonly name: string;
  readonly type: ValueType;
  readonly values?: readonly string[] | undefined;
  readonly text: string;
}

/**
 * Parses a value of the command line. A `file` stays a path.
 *
 * @throws {CommandError} if the string does not have the type.
 */
export function readValue({ name, type, values, text }: GivenValue): unknown {
  if (type === "integer" || type === "number") return numberOf(name, type, text);
  if (type === "boolean") return booleanOf(name, text);
  if (type === "object") return objectOf(name, text);
  if (type === "json" || type === "json-or-text") return jsonOf(name, text, type === "json-or-text");
  if (values && !values.includes(text)) throw notOneOf(name, text, values);
  return text;
}

function numberOf(name: string, type: "integer" | "number", text: string): number {
  const value = Number(text);
  const isOne = type === "integer" ? /^-?\d+$/.test(text) : /^-?\d+(?:\.\d+)?$/.test(text);
  if (isOne && (type === "number" || Number.isSafeInteger(value))) return value;
  throw usageError(`${name} must be ${type === "integer" ? "an integer" : "a number"}, got ${JSON.stringify(text)}.`);
}

function booleanOf(name: string, text: string): boolean {
  if (text === "true" || text === "false") return text === "true";
  throw usageError(`${name} must be true or false, got ${JSON.stringify(text)}.`);
}

function objectOf(name: string, text: string): object {
  const value = jsonOf(name, text, false);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw usageError(`${name} must be a JSON object such as '{"plan":"pro"}', got ${JSON.stringify(text)}.`);
}

/** Parses JSON. With `orText`, any other string is returned unchanged. @throws {CommandError} if it is not JSON. */
export function jsonOf(name: string, text: string, orText = false): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (orText) return text;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw usageError(`${name} must be JSON: ${why}.`);
  }
}
