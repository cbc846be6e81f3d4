import { isJsonObject, toPointer } from "../spec/json.ts";
import { isDataAt } from "../spec/references.ts";
import { keyOf } from "../spec/schema-variants.ts";
import { childrenOf, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import { counterpartOf } from "./counterpart.ts";

/** An object that both documents have. */
export interface PairedNode {
  readonly before: SpecNode;
  readonly after: SpecNode;
  /** Logical path. */
  readonly path: string;
}

/** All objects that two documents have in common, each pair once. Examples, extensions and other data are left out. */
export function pairedNodes({ before, after }: Comparison): PairedNode[] {
  const pairs: PairedNode[] = [];
  const visited = new Map<unknown, Set<unknown>>();

  const walk = (entryBefore: SpecNode, entryAfter: SpecNode, way: readonly string[]): void => {
    const nodeBefore = before.files.resolve(entryBefore);
    const nodeAfter = after.files.resolve(entryAfter);
    if (typeof nodeBefore.value !== "object" || typeof nodeAfter.value !== "object") return;
    const partners = visited.get(nodeBefore.value) ?? new Set();
    if (partners.has(nodeAfter.value)) return;
    visited.set(nodeBefore.value, partners.add(nodeAfter.value));
    if (isJsonObject(nodeAfter.value) && isJsonObject(nodeBefore.value)) {
      pairs.push({ before: nodeBefore, after: nodeAfter, path: toPointer(way) });
    }
    for (const child of childrenOf(nodeAfter)) {
      if (isDataAt(child.segments)) continue;
      const partner = counterpartOf(before.files, nodeBefore, after.files, child);
      if (partner) walk(partner, child, [...way, keyOf(child)]);
    }
  };

  walk(before.files.root, after.files.root, []);
  return pairs;
}
