import { fields as documented } from "../generated/fields.ts";
import type { JsonObject } from "../state/json-object.ts";
import { hasNul } from "../state/table.ts";
import { type Cast, casts, type DocumentedField, isJsonObject } from "./cast.ts";
import { Params } from "./params.ts";
import { failure } from "./refusal.ts";

/** The parameters that can set columns of a row, and how to cast each. */
export type Fields<R> = { readonly [C in keyof R]?: Cast<R[C] | null> };

/** Returns the permitted parameters of a request as columns. Others are silently ignored, as in Rails. */
export function permitted<R>(params: Params, fields: Fields<R>): Partial<R> {
  const entries = Object.entries<Cast<unknown> | undefined>(fields).flatMap(([column, cast]) => {
    const value = params.has(column) ? cast?.(params.get(column)) : undefined;
    if (hasNul(value)) throw failure(`The text in ${column} has a NUL character, which the database refuses.`);
    return value === undefined ? [] : [[column, value] as const];
  });
  // Each cast returns its column's type or null. A validation refuses a null that isn't allowed.
  return Object.fromEntries(entries) as Partial<R>;
}

/** Returns a cast to an object with the permitted fields. Others are silently ignored, as in Rails. */
export function fields(known: Fields<JsonObject>): Cast<JsonObject> {
  return (value) => (isJsonObject(value) ? permitted(new Params(value, true), known) : undefined);
}

/** The ID of an operation with a body. */
export type BodyId = keyof typeof documented;

/**
 * Returns the fields that the API document describes for the body of an operation, and how to cast each.
 *
 * @param wrapper - The field that contains them, if the document says so.
 */
export function fieldsOf<R>(id: BodyId, wrapper = ""): Fields<R> {
  const all: { readonly [name: string]: DocumentedField } = documented[id];
  const within = all[wrapper];
  const types = Object.entries(typeof within === "object" ? within : all);
  const entries = types.map(([field, type]) => [field, casts[typeof type === "string" ? type : "object"]]);
  // The caller knows that the fields of the body are columns of the row.
  return Object.fromEntries(entries) as Fields<R>;
}
