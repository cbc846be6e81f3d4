import { allLevels, type ChangeLevel } from "../../../spec-release/src/diff/spec-diff.ts";
import type { ShownChange } from "../../../spec-release/src/report/grouped-changes.ts";

/** The changes of a pull request that users notice. */
export interface Measured {
  /** The bytes that a page loads for the client, minified and compressed. */
  readonly size: { readonly before: number; readonly after: number };
  /** The changes to the API document and to the client's public types. */
  readonly changes: readonly ShownChange[];
}

/**
 * Reads the measurements that a pull request's own code wrote. They are untrusted: only numbers, levels and text pass.
 *
 * @throws Error when the JSON has a different form.
 */
export function readMeasured(json: string): Measured {
  const { size, changes } = Object(JSON.parse(json));
  const { before, after } = Object(size);
  if (!Number.isSafeInteger(before) || !Number.isSafeInteger(after) || !Array.isArray(changes)) throw wrongForm();
  return { size: { before, after }, changes: changes.map(readChange) };
}

function readChange(value: unknown): ShownChange {
  const { level, operation, operations, pointer, file, line, message, symbol } = Object(value);
  if (!isLevel(level) || typeof message !== "string" || !Array.isArray(operations)) throw wrongForm();
  return {
    level,
    operation: typeof operation === "string" ? operation : null,
    operations: operations.map(String),
    pointer: String(pointer),
    file: String(file),
    ...(Number.isSafeInteger(line) ? { line } : {}),
    message,
    ...(typeof symbol === "string" ? { symbol } : {}),
  };
}

function isLevel(value: unknown): value is ChangeLevel {
  return allLevels.some((level) => level === value);
}

function wrongForm(): Error {
  return new Error("the file does not have the form that measure.ts writes");
}
