import { canonicalJson, isJsonObject, toPointer } from "../spec/json.ts";
import { isDataAt } from "../spec/references.ts";
import { keyOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import { counterpartOf } from "./counterpart.ts";
import { type FoundChange, noDirections } from "./found-change.ts";
import { subjectOf } from "./subject.ts";

/** Maps whose keys are names: an entry called `example` is not an example. */
const NAMED_ENTRIES = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "paths", "schemas"]);

/** Finds examples that changed, each where the new description has it, or the old one had it: Redocly sees those that are a number or a string, but none that is an object. */
export function exampleChanges({ before, after }: Comparison): FoundChange[] {
  const changes: FoundChange[] = [];
  const visited = new Map<unknown, Set<unknown>>();

  const walk = (old: SpecNode, fresh: SpecNode, way: readonly string[]): void => {
    const from = before.files.resolve(old);
    const to = after.files.resolve(fresh);
    if (typeof from.value !== "object" || typeof to.value !== "object") return;
    const partners = visited.get(from.value) ?? new Set();
    if (partners.has(to.value)) return;
    visited.set(from.value, partners.add(to.value));
    const isComponents = to.segments.length === 1 && keyOf(to) === "components";
    const holdsNames = isComponents || NAMED_ENTRIES.has(keyOf(to));
    if (isJsonObject(to.value) && isJsonObject(from.value) && !holdsNames) {
      for (const key of ["example", "examples"]) {
        const [was, is] = [childOf(from, key), childOf(to, key)];
        const shown = is ?? was;
        const isEqual = exampleText(before.files, was) === exampleText(after.files, is);
        if (!shown || isEqual) continue;
        const { operations } = after.usage(to);
        const { file, segments } = shown;
        const place = { files: after.files, file, pointer: toPointer(segments.slice(0, -1)), path: toPointer(way) };
        const values = { before: was ? [key] : [], after: is ? [key] : [] };
        changes.push({
          level: "repair",
          operations: [...operations],
          directions: noDirections,
          place: { file, pointer: toPointer(segments) },
          kind: "documentation",
          subject: { ...subjectOf(place), keyword: "example" },
          values,
        });
      }
    }
    for (const child of childrenOf(to)) {
      const key = keyOf(child);
      if (isDataAt(child.segments)) continue;
      const partner = counterpartOf(before.files, from, after.files, child);
      if (partner) walk(partner, child, [...way, key]);
    }
  };

  walk(before.files.root, after.files.root, []);
  return changes;
}

/** Examples as comparable text; a named example that is a `$ref` is what it points to. */
function exampleText(files: SpecFiles, node: SpecNode | undefined): string {
  if (!node) return "";
  if (!isJsonObject(node.value) || keyOf(node) !== "examples") return canonicalJson(node.value);
  return canonicalJson(Object.fromEntries(childrenOf(node).map((entry) => [keyOf(entry), files.resolve(entry).value])));
}
