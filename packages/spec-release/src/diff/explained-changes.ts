import { toPointer } from "../spec/json.ts";
import { childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import type { FoundChange } from "./found-change.ts";

/** Leaves out vague breaking changes to schemas that contain a clear breaking change. */
export function withoutExplained({ before, after }: Comparison, changes: readonly FoundChange[]): FoundChange[] {
  const clear = changes.filter(({ level, vague }) => level === "breaking" && !vague);
  const places = new Set(clear.map(({ place }) => `${place.file}${place.pointer}`));
  return changes.filter(({ level, vague }) => {
    if (!vague || level !== "breaking") return true;
    return !hasPlace(before.files, vague.before, places) && !hasPlace(after.files, vague.after, places);
  });
}

/** Whether a node or a part of it, through any `$ref`, is one of some places. */
function hasPlace(files: SpecFiles, node: SpecNode, places: ReadonlySet<string>): boolean {
  const visited = new Set<unknown>();
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (places.has(`${next.file}${toPointer(next.segments)}`)) return true;
    const target = files.resolve(next);
    if (typeof target.value !== "object" || visited.has(target.value)) continue;
    visited.add(target.value);
    open.push(target, ...childrenOf(target));
  }
  return false;
}
