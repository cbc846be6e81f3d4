import { isJsonObject, pointerSegments } from "../spec/json.ts";
import { childOf, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** `/pets/{id}` and `/pets/{pet_id}` are one path to HTTP, but not to a program that passes parameters by their names. */
export function renamedPathParameters(change: ReportedChange): [from: string, to: string][] {
  if (change.typeName !== "PathItem" || change.property !== "key" || change.verdicts.length > 0) return [];
  const before = templateNames(change.base?.value);
  const after = templateNames(change.revision?.value);
  return before.flatMap((from, index): [string, string][] => {
    const to = after[index];
    return to === undefined || to === from ? [] : [[from, to]];
  });
}

/** Whether a change is the renaming of a path parameter's own entry, which the path's change of name tells already. */
export function isPathParameterName(comparison: Comparison, change: ReportedChange): boolean {
  if (change.typeName !== "Parameter" || change.property !== "name" || !change.revision) return false;
  let node: SpecNode | undefined = comparison.after.files.fileRoot(change.revision.file);
  for (const segment of pointerSegments(change.revision.pointer).slice(0, -1)) node = node && childOf(node, segment);
  return isJsonObject(node?.value) && node.value.in === "path";
}

function templateNames(path: unknown): string[] {
  return typeof path === "string" ? [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "") : [];
}
