import type { SpecChange } from "../diff/spec-diff.ts";
import { isJsonObject, type JsonObject } from "../spec/json.ts";

/** The documents of both versions, each in one file, and how they differ. */
export interface ComparedVersions {
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** The name of the old document's file in changes. */
  readonly fileBefore: string;
  readonly changes: readonly SpecChange[];
}

/** The value at a path of keys in a document; undefined if it is missing. */
export function valueAt(part: unknown, segments: readonly string[]): unknown {
  let value = part;
  for (const segment of segments) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}
