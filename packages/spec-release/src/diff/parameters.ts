import { canonicalJson, isJsonObject, pointerSegments } from "../spec/json.ts";
import type { Operation } from "../spec/operations.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
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

/** Whether parameters only moved between an operation and its path item: what the operation takes is as before. */
export function isMovedParameter({ before, after }: Comparison, change: ReportedChange): boolean {
  if (change.typeName !== "Parameter" && change.typeName !== "ParameterList") return false;
  if (change.kind === "modified") return false;
  const [section, key, third] = pointerSegments(change.path);
  if (section !== "paths") return false;
  const value = change.kind === "removed" ? change.base?.value : change.revision?.value;
  const side = change.kind === "removed" ? before : after;
  const file = (change.kind === "removed" ? change.base?.file : change.revision?.file) ?? "";
  const names = (Array.isArray(value) ? value : [value]).map((parameter) =>
    parameterKey(side.files.resolve({ value: parameter, file, segments: [] }).value),
  );
  const inScope = (operation: Operation): boolean =>
    !operation.isWebhook && operation.key === key && (third === "parameters" || operation.method === third);
  const scope = before.operations.filter(inScope);
  return (
    scope.length > 0 &&
    scope.length === after.operations.filter(inScope).length &&
    scope.every((operation) => {
      const counterpart = after.operations.find((candidate) => candidate.name === operation.name);
      if (!counterpart) return false;
      const old = effectiveParameters(before.files, operation);
      const fresh = effectiveParameters(after.files, counterpart);
      return names.every((name) => old.has(name) && old.get(name) === fresh.get(name));
    })
  );
}

/** Every parameter that an operation takes, its own and its path item's, as comparable text. */
function effectiveParameters(files: SpecFiles, operation: Operation): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const owner of [operation.pathItem, operation.node]) {
    const list = childOf(owner, "parameters");
    for (const parameter of list ? childrenOf(list) : []) {
      const { value } = files.resolve(parameter);
      parameters.set(parameterKey(value), canonicalJson(value));
    }
  }
  return parameters;
}

function parameterKey(parameter: unknown): string {
  return isJsonObject(parameter) ? `${String(parameter.in)} ${String(parameter.name)}` : "";
}

function templateNames(path: unknown): string[] {
  return typeof path === "string" ? [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "") : [];
}
