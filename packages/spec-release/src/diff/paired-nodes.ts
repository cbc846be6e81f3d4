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

  const walk = (old: SpecNode, fresh: SpecNode, way: readonly string[]): void => {
    const from = before.files.resolve(old);
    const to = after.files.resolve(fresh);
    if (typeof from.value !== "object" || typeof to.value !== "object") return;
    const partners = visited.get(from.value) ?? new Set();
    if (partners.has(to.value)) return;
    visited.set(from.value, partners.add(to.value));
    if (isJsonObject(to.value) && isJsonObject(from.value)) {
      pairs.push({ before: from, after: to, path: toPointer(way) });
    }
    for (const child of childrenOf(to)) {
      if (isDataAt(child.segments)) continue;
      const partner = counterpartOf(before.files, from, after.files, child);
      if (partner) walk(partner, child, [...way, keyOf(child)]);
    }
  };

  walk(before.files.root, after.files.root, []);
  return pairs;
}
