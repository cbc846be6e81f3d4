import type { SpecChange } from "../diff/spec-diff.ts";
import { isJsonObject, type JsonObject } from "../spec/json.ts";

/** The documents of both versions, each in one file, and how they differ. */
export interface ComparedVersions {
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** What changes call the old document's file. */
  readonly oldFile: string;
  readonly changes: readonly SpecChange[];
}

/** What is at the end of a way through a document or a part of one; undefined when it leads nowhere. */
export function valueAt(part: unknown, segments: readonly string[]): unknown {
  let value = part;
  for (const segment of segments) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}
