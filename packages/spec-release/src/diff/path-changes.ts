import { isJsonObject, pointerSegments } from "../spec/json.ts";
import type { Operation } from "../spec/operation-usage.ts";
import { childOf, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** The operations that a change added or removed: one operation, or all operations of a path. */
export function wholeOperations({ before, after }: Comparison, change: ReportedChange): Operation[] {
  if (change.kind === "modified" || !["Operation", "PathItem"].includes(change.typeName)) return [];
  const [section, key, method] = pointerSegments(change.path);
  const side = change.kind === "added" ? after : before;
  return side.operations.filter(
    (operation) =>
      section === (operation.isWebhook ? "webhooks" : "paths") &&
      operation.key === key &&
      (change.typeName === "PathItem" || operation.method === method),
  );
}

/** `/pets/{id}` and `/pets/{pet_id}` are one path to HTTP, but not to a program that passes parameters by name. */
export function renamedPathParameters(change: ReportedChange): [before: string, after: string][] {
  if (change.typeName !== "PathItem" || change.property !== "key" || change.verdicts.length > 0) return [];
  const names = templateNames(change.revision?.value);
  return templateNames(change.base?.value).flatMap((before, index): [string, string][] => {
    const after = names[index];
    return after === undefined || after === before ? [] : [[before, after]];
  });
}

/** Whether a change is the new name of a path parameter in its own entry. The change to the path already reports it. */
export function isPathParameterName(comparison: Comparison, change: ReportedChange): boolean {
  if (change.typeName !== "Parameter" || change.property !== "name" || !change.revision) return false;
  let node: SpecNode | undefined = comparison.after.files.fileRoot(change.revision.file);
  for (const segment of pointerSegments(change.revision.pointer).slice(0, -1)) node = node && childOf(node, segment);
  return isJsonObject(node?.value) && node.value.in === "path";
}

function templateNames(path: unknown): string[] {
  return typeof path === "string" ? [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "") : [];
}
