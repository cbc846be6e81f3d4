import type { SpecChange } from "../diff/spec-diff.ts";
import { isJsonObject, toPointer } from "../spec/json.ts";
import { type Operation, operationsOf } from "../spec/operation-usage.ts";
import { openSpec, type SpecLocation } from "../spec/spec-files.ts";

/** An operation that only one of two documents has. */
export interface WholeOperation {
  /** Its operationId; without one, its method and path. */
  readonly name: string;
  /** Its first tag. */
  readonly tag: string | undefined;
}

/** Operations that only one of two documents has. */
export interface ChangedOperations {
  readonly added: readonly WholeOperation[];
  readonly removed: readonly WholeOperation[];
  /** The operation that a change adds or removes completely; undefined for every other change. */
  wholeOf(change: SpecChange): WholeOperation | undefined;
}

/**
 * Finds the operations that were added and removed between two documents. An operation stays the same if its path
 * parameters are renamed.
 *
 * @throws {SpecError} when a document can't be read.
 */
export function changedOperations(
  oldDocument: SpecLocation,
  newDocument: SpecLocation,
  cwd: string,
): ChangedOperations {
  const before = operationsOf(openSpec(oldDocument, cwd));
  const after = operationsOf(openSpec(newDocument, cwd));
  const added = only(after, before);
  const removed = only(before, after);
  const whole = new Map(
    [...added, ...removed].map((operation) => [
      `${operation.name} ${toPointer(operation.node.segments)}`,
      wholeOperation(operation),
    ]),
  );
  return {
    added: added.map(wholeOperation),
    removed: removed.map(wholeOperation),
    wholeOf: ({ operation, operations, pointer }) =>
      operations.length === 1 ? whole.get(`${operation} ${pointer}`) : undefined,
  };
}

function only(operations: readonly Operation[], others: readonly Operation[]): Operation[] {
  const template = ({ name }: Operation): string => name.replaceAll(/\{[^}]*\}/g, "{}");
  const known = new Set(others.map(template));
  return operations.filter((operation) => !known.has(template(operation)));
}

function wholeOperation({ name, node: { value } }: Operation): WholeOperation {
  const { operationId, tags } = isJsonObject(value) ? value : {};
  const tag: unknown = Array.isArray(tags) ? tags[0] : undefined;
  return {
    name: typeof operationId === "string" ? operationId : name,
    tag: typeof tag === "string" ? tag : undefined,
  };
}
