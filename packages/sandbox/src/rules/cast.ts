import type { JsonObject } from "../state/json-object.ts";

/** Ids beyond this can't be in the database. */
const largestId = 2 ** 63;

/**
 * Reads an id as the server does: the digits at the beginning count and the rest does not, so `1abc` is `1`, `007` is `7`
 * and `abc` is `0`, which no row has.
 */
export function castId(value: unknown): number {
  const digits = /^\s*([+-]?\d+(?:_\d+)*)/.exec(String(value ?? ""))?.[1];
  const id = Number(digits?.replaceAll("_", "") ?? 0);
  return Math.abs(id) < largestId ? id : 0;
}

/** Turns the value of a parameter into the value of a column; `undefined` where the server drops the parameter. */
export type Cast<T> = (value: unknown) => T | undefined;

/** A text; a number or a boolean becomes its text. */
export const text: Cast<string | null> = (value) => {
  if (value === null || typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
};

const falseValues = new Set<unknown>([false, 0, "0", "f", "F", "false", "FALSE", "off", "OFF"]);

/** A boolean: all but the usual words for no are true, an empty text is nothing. */
export const boolean: Cast<boolean | null> = (value) => {
  if (value === null || value === "") return null;
  return typeof value === "object" ? undefined : !falseValues.has(value);
};

/** An object of any keys. */
export const object: Cast<JsonObject> = (value) => (isJsonObject(value) ? value : undefined);

/** A whole number: the digits at the beginning count. */
export const integer: Cast<number | null> = (value) => {
  if (value === null || value === "") return null;
  return typeof value === "object" ? undefined : castId(value);
};

/** A list of any elements. */
export const array: Cast<unknown[]> = (value) => (Array.isArray(value) ? value : undefined);

/** The types that fields have in the document, and how the server reads each. */
export const casts = { string: text, boolean, integer, object, array } as const;

/** A type of field. */
export type FieldType = keyof typeof casts;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}

/** Whether a value counts as none: empty lists, objects and texts, `null` and `false`. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0;
  return value === null || value === undefined || value === false;
}
