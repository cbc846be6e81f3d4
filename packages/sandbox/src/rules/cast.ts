import type { JsonObject } from "../state/json-object.ts";
import { failure } from "./refusal.ts";

/** The database's IDs are below this. */
const largestId = 2 ** 63;

/** Reads an ID as the server does: only the leading digits count. `1abc` is `1`, `007` is `7`, and `abc` is `0`. */
export function castId(value: unknown): number {
  const digits = /^\s*([+-]?\d+(?:_\d+)*)/.exec(text(value) ?? "")?.[1];
  const id = Number(digits?.replaceAll("_", "") ?? 0);
  return Math.abs(id) < largestId ? id : 0;
}

/** Converts a parameter to the value of a column. Returns `undefined` if the server ignores the parameter. */
export type Cast<T> = (value: unknown) => T | undefined;

/** Casts to a string. Numbers and booleans become strings. */
export const text: Cast<string | null> = (value) => {
  if (value === null || typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
};

/** Leaves a string, number, or boolean as it is. Columns of JSON keep the type that was sent. */
export const scalar: Cast<string | number | boolean | null> = (value) => {
  return text(value) === undefined ? undefined : (value as string | number | boolean | null);
};

const falseValues = new Set<unknown>([false, 0, "0", "f", "F", "false", "FALSE", "off", "OFF"]);

/** Casts to a boolean. Everything except the usual words for false is true, and an empty string is null. */
export const boolean: Cast<boolean | null> = (value) => {
  if (value === null || value === "") return null;
  return typeof value === "object" ? undefined : !falseValues.has(value);
};

/** Casts to an object. */
export const object: Cast<JsonObject> = (value) => (isJsonObject(value) ? value : undefined);

/** Casts to an integer. Only the leading digits count. */
export const integer: Cast<number | null> = (value) => {
  if (value === null || value === "") return null;
  return typeof value === "object" ? undefined : castId(value);
};

/** Casts to a number that {@link numericality} checks. Text that isn't a number is `NaN`. */
export const numeric: Cast<number | null> = (value) => {
  if (value === null || value === "") return null;
  return typeof value === "object" ? undefined : Number(value === true || value === false ? Number.NaN : value);
};

/** Casts to a number. Text that doesn't start with one is `0`. */
export const number: Cast<number | null> = (value) => {
  if (value === null || value === "") return null;
  return typeof value === "object" ? undefined : Number.parseFloat(String(value)) || 0;
};

/** Returns the name that a value means: names are stored as numbers from 0, and each can be sent as its number. */
export function nameOf<T extends string>(names: readonly T[], value: unknown): T | undefined {
  return names.find((known, index) => known === value || String(index) === text(value));
}

/**
 * Casts to one of some names, which are stored as numbers from 0. A name can be sent as its number.
 *
 * @throws {Refusal} if there is no such name: the server fails.
 */
export function oneOf<T extends string>(...names: readonly T[]): Cast<T | null> {
  return (value) => {
    if (value === null || value === "") return null;
    const name = nameOf(names, value);
    if (name === undefined) throw failure(`${JSON.stringify(value)} isn't one of ${names.join(", ")}.`);
    return name;
  };
}

/** Like {@link oneOf}, but any blank value is null, such as a missing one. */
export function oneOfIfPresent<T extends string>(names: readonly T[], value: unknown): T | null {
  return isBlank(value) ? null : (oneOf(...names)(value) ?? null);
}

/** Returns a test for the values of a list. */
export function isOneOf<T>(known: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => known.some((one) => one === value);
}

/** Casts to a list. */
export const array: Cast<unknown[]> = (value) => (Array.isArray(value) ? value : undefined);

/** Leaves a list of strings, numbers, booleans, and nulls as it is. As in Rails, other lists are ignored. */
export const scalars: Cast<unknown[]> = (value) => {
  return array(value)?.every((element) => scalar(element) !== undefined) === true ? array(value) : undefined;
};

/** Casts to a list of strings. As in Rails, a list with anything but strings, numbers, and booleans is ignored. */
export const strings: Cast<string[]> = (value) => {
  const texts = array(value)?.map((element) => text(element));
  return texts?.every((element) => typeof element === "string") ? texts : undefined;
};

/** How the server casts each type of field in the API document. */
export const casts = { string: text, boolean, integer, number, object, array, strings } as const;

/** The type of a field. */
export type FieldType = keyof typeof casts;

/** The type of a field, or the types of the fields inside it. */
export type DocumentedField = FieldType | { readonly [name: string]: FieldType };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}

/** Whether Rails considers a value blank: an empty list, object, or string, `null`, or `false`. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0;
  return value === null || value === undefined || value === false;
}
