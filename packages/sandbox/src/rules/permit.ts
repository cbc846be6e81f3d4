import { fields as documented } from "../generated/fields.ts";
import { type Cast, casts, type FieldType } from "./cast.ts";
import type { Params } from "./params.ts";

/** The parameters that can set columns of a row, and how to cast each. */
export type Fields<R> = { readonly [C in keyof R]?: Cast<R[C] | null> };

/** Returns the permitted parameters of a request as columns. Others are silently ignored, as in Rails. */
export function permitted<R>(params: Params, fields: Fields<R>): Partial<R> {
  const entries = Object.entries<Cast<unknown> | undefined>(fields).flatMap(([column, cast]) => {
    const value = params.has(column) ? cast?.(params.get(column)) : undefined;
    return value === undefined ? [] : [[column, value] as const];
  });
  // Each cast returns its column's type or null. A validation refuses a null that isn't allowed.
  return Object.fromEntries(entries) as Partial<R>;
}

/** Returns the fields that the API document describes for the body of an operation, and how to cast each. */
export function fieldsOf<R>(id: keyof typeof documented): Fields<R> {
  const types = Object.entries<FieldType>(documented[id]);
  // The caller knows that the fields of the body are columns of the row.
  return Object.fromEntries(types.map(([field, type]) => [field, casts[type]])) as Fields<R>;
}
