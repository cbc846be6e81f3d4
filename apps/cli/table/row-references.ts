import type { Operation } from "@wootkit/openapi/document";
import {
  type Kind,
  kindOfCollection,
  kindOfOperation,
  kindOfReference,
} from "../../../packages/sandbox/parity/kinds.ts";
import type { CommandEntry } from "../src/operations/command-table.ts";
import { type ExampleOptions, exampleOf, type ShownValue } from "./example.ts";
import { unlistedKind } from "./unlisted-kind.ts";

/** A row that an example refers to. */
export interface Reference {
  readonly kind: Kind;
  /** The value in the document's example. */
  readonly documented: string;
  /** The placeholder in the path, if it is one. */
  readonly place?: string;
}

/** Returns the value to show in place of a row in the document. */
export type Replace = (reference: Reference) => unknown;

/** The fields that an example shows. */
export type ExampleShape = Pick<ExampleOptions, "fields" | "sample">;

/** Returns the rows that the example of a command refers to, each once. */
export function referencesIn(operation: Operation, entry: CommandEntry, shape: ExampleShape): readonly Reference[] {
  const found: Reference[] = [];
  exampleWith(operation, entry, shape, (reference) => {
    if (!found.some((one) => isSame(one, reference))) found.push(reference);
    return reference.documented;
  });
  return found;
}

/** Returns the example of a command with other rows. */
export function exampleWith(operation: Operation, entry: CommandEntry, shape: ExampleShape, replace: Replace): string {
  return exampleOf(operation, entry, { ...shape, replaced: (shown) => withRows(operation, shown, replace) });
}

/** Whether two references are to the same row. */
export function isSame(a: Reference, b: Reference): boolean {
  return a.kind === b.kind && a.documented === b.documented;
}

function withRows(operation: Operation, { name, place, example }: ShownValue, replace: Replace): unknown {
  if (place !== "path") return withRowsInside(operation, name, example, replace);
  const collection = operation.path.slice(0, operation.path.indexOf(`/{${name}}`));
  const kind = unlistedKind(operation, name) ?? kindOfCollection(collection) ?? kindOfReference(name);
  return kind === undefined ? example : replace({ kind, documented: String(example), place: name });
}

/** Returns a value of a query or body with other rows. Its name says the kind of the rows. */
function withRowsInside(operation: Operation, name: string, value: unknown, replace: Replace): unknown {
  if (Array.isArray(value)) return value.map((one) => withRowsInside(operation, name, one, replace));
  if (typeof value === "object" && value !== null) {
    const isByRow = name === "positions_hash";
    const pairs = Object.entries(value).map(([key, inner]) => [
      isByRow ? withRowsInside(operation, "ids", key, replace) : key,
      withRowsInside(operation, key, inner, replace),
    ]);
    return Object.fromEntries(pairs);
  }
  const kind = name === "ids" ? kindOfOperation(operation) : (unlistedKind(operation, name) ?? kindOfReference(name));
  return kind === undefined || !/^\d+$/.test(String(value)) ? value : replace({ kind, documented: String(value) });
}
