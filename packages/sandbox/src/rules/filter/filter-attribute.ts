import type { JsonObject } from "../../state/json-object.ts";

/** The columns that filters of any table can read. */
export interface Filterable {
  readonly labels: readonly string[];
  readonly custom_attributes: JsonObject | null;
}

/** An attribute that exists in every account, and how to filter by it. */
export type FilterAttribute<R> = { operators: readonly string[] } & (
  | { kind: "name"; names: readonly string[]; read: (row: R) => string | null }
  | { kind: "id"; read: (row: R) => number | null }
  | { kind: "text"; read: (row: R) => string | null }
  /** Compared in lower case. `sent` completes a value of a request. */
  | { kind: "any case"; read: (row: R) => string | null; sent?: (value: string) => string }
  | { kind: "boolean"; read: (row: R) => boolean }
  | { kind: "date"; read: (row: R) => number | null }
  | { kind: "labels" }
);

export const equality: readonly string[] = ["equal_to", "not_equal_to"];
export const equalityOrPresence: readonly string[] = [...equality, "is_present", "is_not_present"];
export const equalityOrContent: readonly string[] = [...equality, "contains", "does_not_contain"];
export const dateOperators: readonly string[] = ["is_greater_than", "is_less_than", "days_before"];

/** Returns an attribute in a JSON column as the database does: a string as it is, other values as JSON. */
export function attributeText(attributes: object | null, key: string): string | null {
  const value: unknown = new Map<string, unknown>(Object.entries(attributes ?? {})).get(key) ?? null;
  return typeof value === "string" || value === null ? value : JSON.stringify(value);
}
