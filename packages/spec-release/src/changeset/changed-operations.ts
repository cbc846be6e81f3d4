import type { SpecChange } from "../diff/spec-diff.ts";
import { isJsonObject, toPointer } from "../spec/json.ts";
import { type Operation, operationsOf } from "../spec/operation-usage.ts";
import { openSpec, type SpecLocation } from "../spec/spec-files.ts";

/** Operations that only one of two documents has, by operationId where they have one. */
export interface ChangedOperations {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The operation that a change adds or removes as a whole; undefined for every other change. */
  wholeOf(change: SpecChange): string | undefined;
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
  const names = new Map(
    [...added, ...removed].map((operation) => [
      `${operation.name} ${toPointer(operation.node.segments)}`,
      operationId(operation),
    ]),
  );
  return {
    added: added.map(operationId),
    removed: removed.map(operationId),
    wholeOf: ({ operation, operations, pointer }) =>
      operations.length === 1 ? names.get(`${operation} ${pointer}`) : undefined,
  };
}

function only(operations: readonly Operation[], others: readonly Operation[]): Operation[] {
  const template = ({ name }: Operation): string => name.replaceAll(/\{[^}]*\}/g, "{}");
  const known = new Set(others.map(template));
  return operations.filter((operation) => !known.has(template(operation)));
}

function operationId({ name, node }: Operation): string {
  const { value } = node;
  return isJsonObject(value) && typeof value.operationId === "string" ? value.operationId : name;
}
