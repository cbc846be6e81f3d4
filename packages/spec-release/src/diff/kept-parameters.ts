import { canonicalJson, isJsonObject, pointerSegments, toPointer } from "../spec/json.ts";
import type { Operation } from "../spec/operations.ts";
import { keyOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import { pathTemplate } from "../types/typed-parts.ts";
import type { Comparison } from "./comparison.ts";
import { type ParameterPair, parameterEdits } from "./parameter-edits.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** A parameter that an operation takes: its own, or its path item's. */
interface TakenParameter {
  readonly node: SpecNode;
  readonly path: string;
  readonly isOwn: boolean;
}

type Taken = ReadonlyMap<string, TakenParameter>;

/**
 * Tells of a parameter that Redocly reports as lost and found what has changed in it: one that moved between an operation
 * and its path item, or whose schema became a union. What the operation takes is the same parameter.
 */
export function settleKeptParameters(comparison: Comparison, reported: readonly ReportedChange[]): ReportedChange[] {
  const operations = operationsByPath(comparison);
  const pairs = new Map<string, ParameterPair>();
  const rest = reported.flatMap((change): ReportedChange[] => {
    const scope = scopeOf(comparison, operations, change);
    if (scope.length === 0) return [change];
    const { entries, files } = parametersOf(comparison, change);
    const isOwn = pointerSegments(change.path)[2] !== "parameters";
    const lost = entries.filter((entry) => {
      const key = parameterKey(files.resolve(entry).value);
      if (!scope.every(([old, fresh]) => old.has(key) && fresh.has(key))) return true;
      for (const [old, fresh] of scope) {
        const [before, after] = [old.get(key), fresh.get(key)];
        // Where the operation's own one stays, its path item's was none that it took.
        if (!before || !after || (change.kind === "removed" ? before : after).isOwn !== isOwn) continue;
        pairs.set(`${before.path} ${after.path}`, { before: before.node, after: after.node, path: after.path });
      }
      return false;
    });
    return lost.length === entries.length ? [change] : withEntries(change, lost, files);
  });
  const edits = [...pairs.values()].flatMap((pair) => parameterEdits(comparison, pair));
  const told = new Map(edits.map((edit) => [editKey(edit), edit]));
  return [...rest, ...told.values()];
}

/** The operations of both descriptions by their paths, names of parameters left out. */
function operationsByPath({ before, after }: Comparison): ReadonlyMap<string, readonly [Operation, Operation][]> {
  const fresh = new Map(after.operations.map((operation) => [pathTemplate(operation.name), operation]));
  const paths = new Map<string, [Operation, Operation][]>();
  for (const operation of before.operations) {
    const counterpart = fresh.get(pathTemplate(operation.name));
    if (operation.isWebhook || !counterpart) continue;
    const path = pathTemplate(operation.key);
    paths.set(path, [...(paths.get(path) ?? []), [operation, counterpart]]);
  }
  return paths;
}

/** What the operations that a lost or found parameter is of take, before and after. */
function scopeOf(
  { before, after }: Comparison,
  operations: ReturnType<typeof operationsByPath>,
  { typeName, kind, path }: ReportedChange,
): [Taken, Taken][] {
  const [section, key = "", third] = pointerSegments(path);
  const isParameter = typeName === "Parameter" || typeName === "ParameterList";
  if (!isParameter || kind === "modified" || section !== "paths") return [];
  return (operations.get(pathTemplate(key)) ?? [])
    .filter(([{ method }]) => third === "parameters" || third === method)
    .map(([old, fresh]) => [takenBy(before.files, old), takenBy(after.files, fresh)]);
}

function takenBy(files: SpecFiles, operation: Operation): Taken {
  const taken = new Map<string, TakenParameter>();
  for (const owner of [operation.pathItem, operation.node]) {
    const isOwn = owner === operation.node;
    const way = ["paths", operation.key, ...(isOwn ? [operation.method] : []), "parameters"];
    const list = childOf(owner, "parameters");
    for (const entry of list ? childrenOf(list) : []) {
      const node = files.resolve(entry);
      taken.set(parameterKey(node.value), { node, path: toPointer([...way, keyOf(entry)]), isOwn });
    }
  }
  return taken;
}

/** The parameters that an entry of the report is about. */
function parametersOf(
  { before, after }: Comparison,
  { kind, typeName, base, revision }: ReportedChange,
): { readonly entries: readonly SpecNode[]; readonly files: SpecFiles } {
  const [place, files] = kind === "removed" ? [base, before.files] : [revision, after.files];
  const node = { value: place?.value, file: place?.file ?? "", segments: pointerSegments(place?.pointer ?? "") };
  return { entries: typeName === "ParameterList" ? childrenOf(node) : [node], files };
}

/** The same entry of the report about some of its parameters only. */
function withEntries(change: ReportedChange, entries: readonly SpecNode[], files: SpecFiles): ReportedChange[] {
  if (entries.length === 0) return [];
  const isRequired = (entry: SpecNode): boolean => {
    const { value } = files.resolve(entry);
    return isJsonObject(value) && value.required === true;
  };
  const value = entries.map((entry) => entry.value);
  const isBreaking = change.kind === "removed" || entries.some(isRequired);
  const { base, revision } = change;
  return [
    {
      ...change,
      verdicts: isBreaking ? change.verdicts : [],
      base: base && { ...base, value },
      revision: revision && { ...revision, value },
    },
  ];
}

function editKey({ path, property, base, revision }: ReportedChange): string {
  return canonicalJson([path, property, base?.value, revision?.value]);
}

function parameterKey(parameter: unknown): string {
  if (!isJsonObject(parameter)) return "";
  const name = String(parameter.name);
  return `${String(parameter.in)} ${parameter.in === "header" ? name.toLowerCase() : name}`;
}
