import { isJsonObject, pointerSegments } from "../src/spec/json.ts";

/** An edit to a document: sets the value at a JSON pointer, or removes it if undefined. */
export type Edit = readonly [pointer: string, value: unknown];

/** Returns a copy of a document with some edits, applied in order. */
export function edited(document: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce((result, [pointer, value]) => withValue(result, pointerSegments(pointer), value), document);
}

function withValue(node: unknown, segments: readonly string[], value: unknown): unknown {
  const [key, ...rest] = segments;
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    const index = key === "-" ? node.length : Number(key);
    const changed = withValue(node[index], rest, value);
    return changed === undefined ? node.toSpliced(index, 1) : node.toSpliced(index, 1, changed);
  }
  const entries = isJsonObject(node) ? node : {};
  const { [key]: old, ...others } = entries;
  const changed = withValue(old, rest, value);
  // A changed key keeps its position, so that line numbers don't change.
  return changed === undefined ? others : { ...entries, [key]: changed };
}
