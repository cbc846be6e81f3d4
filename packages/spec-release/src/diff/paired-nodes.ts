import { isJsonObject, toPointer } from "../spec/json.ts";
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
  /** Whether its keys are names that the author chose. */
  readonly holdsNames: boolean;
}

/** Maps whose keys are names: an entry called `example` is not an example, nor is the header `x-rate` an extension. */
const nameMaps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "dependentRequired",
  "$defs",
  "paths",
  "headers",
  "content",
  "encoding",
  "links",
  "mapping",
  "variables",
  "scopes",
]);

/** All objects that two documents have in common, each once. Examples, extensions and other data are left out. */
export function pairedNodes({ before, after }: Comparison): PairedNode[] {
  const pairs: PairedNode[] = [];
  const visited = new Map<unknown, Set<unknown>>();

  const walk = (old: SpecNode, fresh: SpecNode, way: readonly string[], isName: boolean): void => {
    const from = before.files.resolve(old);
    const to = after.files.resolve(fresh);
    if (typeof from.value !== "object" || typeof to.value !== "object") return;
    const partners = visited.get(from.value) ?? new Set();
    if (partners.has(to.value)) return;
    visited.set(from.value, partners.add(to.value));
    const isComponents = way.length === 1 && way[0] === "components";
    const isKind = way.length === 2 && way[0] === "components";
    const holdsNames = isComponents || isKind || (!isName && nameMaps.has(way.at(-1) ?? ""));
    if (isJsonObject(to.value) && isJsonObject(from.value)) {
      pairs.push({ before: from, after: to, path: toPointer(way), holdsNames });
    }
    for (const child of childrenOf(to)) {
      const key = keyOf(child);
      if ((!holdsNames || isComponents) && isData(key)) continue;
      const partner = counterpartOf(before.files, from, after.files, child);
      if (partner) walk(partner, child, [...way, key], holdsNames && !isComponents);
    }
  };

  walk(before.files.root, after.files.root, [], false);
  return pairs;
}

function isData(key: string): boolean {
  return key === "example" || key === "examples" || key.startsWith("x-");
}
