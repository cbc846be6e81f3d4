import { asObject } from "../proof/schema-pointer.ts";
import type { Source } from "./read-source.ts";

/** A place in the source. */
export interface SourcePlace {
  /** Relative to the folder of the source: `paths/labels/list-labels.yaml`. */
  readonly file: string;
  /** The keys that lead to it within the file. The last of them may be missing, where the bundler adds the value. */
  readonly keys: readonly string[];
}

/**
 * Returns the place in the source that a part of the bundle comes from.
 *
 * @param pointer - The keys of the part within the bundle, such as `components`, `schemas`, `Label`, `properties`,
 *   `id`.
 */
export function sourcePlace(source: Source, pointer: readonly string[]): SourcePlace {
  const [section, kind, name, ...rest] = pointer;
  if (section === "components") {
    const found = source.components.find((component) => component.kind === kind && component.name === name);
    // An operation's file has its own components below `components`.
    if (found)
      return { file: found.file, keys: [...(isOperation(found.file) ? pointer.slice(0, 2) : []), found.name, ...rest] };
  }
  if (section === "paths" && kind !== undefined) {
    const route = (method: string) => `${method.toUpperCase()} ${kind}`;
    const found =
      source.operations.find(({ value }) => value["x-route"] === route(name ?? "")) ??
      source.operations.find(({ value }) => String(value["x-route"]).endsWith(` ${kind}`));
    if (found) return { file: found.file, keys: operationKeys(found.value, rest) };
  }
  return { file: "openapi.yaml", keys: pointer };
}

function isOperation(file: string): boolean {
  return /^paths[\\/]/.test(file);
}

/** The success is written as `x-returns`. */
function operationKeys(operation: object, keys: readonly string[]): readonly string[] {
  const [section, status = ""] = keys;
  if (section !== "responses") return keys;
  const { responses, "x-returns": returns } = asObject(operation) ?? {};
  const isWritten = asObject(responses)?.[status] !== undefined;
  return !isWritten && String(asObject(returns)?.status ?? 200) === status ? ["x-returns"] : keys;
}
