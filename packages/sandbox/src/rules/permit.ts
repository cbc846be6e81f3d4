import { fields as documented } from "../generated/fields.ts";
import { type Cast, casts, type FieldType } from "./cast.ts";
import type { Params } from "./params.ts";

/** The parameters that may set columns of a row, and how each is read. */
export type Fields<R> = { readonly [C in keyof R]?: Cast<R[C] | null> };

/** The permitted parameters that were sent, as columns. The others are ignored without a word. */
export function permitted<R>(params: Params, fields: Fields<R>): Partial<R> {
  const entries = Object.entries<Cast<unknown> | undefined>(fields).flatMap(([column, cast]) => {
    const value = params.has(column) ? cast?.(params.get(column)) : undefined;
    return value === undefined ? [] : [[column, value] as const];
  });
  // Each cast returns what its column holds, or null: the database, or a validation, refuses a null that must not be.
  return Object.fromEntries(entries) as Partial<R>;
}

/** The fields that the document describes in the body of an operation, and how each is read. */
export function fieldsOf<R>(id: keyof typeof documented): Fields<R> {
  const types = Object.entries<FieldType>(documented[id]);
  // The fields of the body are columns of the row.
  return Object.fromEntries(types.map(([field, type]) => [field, casts[type]])) as Fields<R>;
}
