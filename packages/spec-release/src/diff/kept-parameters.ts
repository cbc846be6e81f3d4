import { canonicalJson, isJsonObject, pointerSegments, toPointer } from "../spec/json.ts";
import { type Operation, parameterKey } from "../spec/operation-usage.ts";
import { keyOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import { pathTemplate } from "../types/typed-parts.ts";
import type { Comparison } from "./comparison.ts";
import { type ParameterPair, parameterEdits } from "./parameter-edits.ts";
import type { ReportedChange, ReportedPlace } from "./redocly-report.ts";

/** A parameter that an operation takes: its own, or its path item's. */
interface TakenParameter {
  readonly node: SpecNode;
  readonly path: string;
  readonly isOwn: boolean;
}

type Taken = ReadonlyMap<string, TakenParameter>;

/**
 * If a removed and an added parameter are the same one, replaces both with the changes to it. Redocly reports a
 * parameter that way when it moved between an operation and its path, or when its schema became a union.
 */
export function settleKeptParameters(reported: readonly ReportedChange[], comparison: Comparison): ReportedChange[] {
  const operations = operationsByPath(comparison);
  const pairs = new Map<string, ParameterPair>();
  const rest = reported
    .flatMap((change) => (change.typeName === "ParameterList" ? entriesOf(comparison, change) : [change]))
    .filter((change) => {
      const scope = scopeOf(comparison, operations, change);
      if (scope.length === 0) return true;
      const key = parameterKey(parameterOf(comparison, change));
      if (!scope.every(([takenBefore, takenAfter]) => takenBefore.has(key) && takenAfter.has(key))) return true;
      const isOwn = pointerSegments(change.path)[2] !== "parameters";
      for (const [takenBefore, takenAfter] of scope) {
        const [before, after] = [takenBefore.get(key), takenAfter.get(key)];
        // An operation that has its own parameter doesn't take the one of its path.
        if (!before || !after || (change.kind === "removed" ? before : after).isOwn !== isOwn) continue;
        pairs.set(`${before.path} ${after.path}`, { before: before.node, after: after.node, path: after.path });
      }
      return false;
    });
  const edits = [...pairs.values()].flatMap((pair) => parameterEdits(comparison, pair));
  const distinct = new Map(edits.map((edit) => [editKey(edit), edit]));
  return [...rest, ...distinct.values()];
}

/** The operations of both documents by path, without the names of parameters. */
function operationsByPath({ before, after }: Comparison): ReadonlyMap<string, readonly [Operation, Operation][]> {
  const operationsAfter = new Map(after.operations.map((operation) => [pathTemplate(operation.name), operation]));
  const paths = new Map<string, [Operation, Operation][]>();
  for (const operation of before.operations) {
    const counterpart = operationsAfter.get(pathTemplate(operation.name));
    if (operation.isWebhook || !counterpart) continue;
    const path = pathTemplate(operation.key);
    paths.set(path, [...(paths.get(path) ?? []), [operation, counterpart]]);
  }
  return paths;
}

/** The parameters, before and after, of the operations that a removed or added parameter belongs to. */
function scopeOf(
  { before, after }: Comparison,
  operations: ReturnType<typeof operationsByPath>,
  { typeName, kind, path }: ReportedChange,
): [Taken, Taken][] {
  const [section, key = "", third] = pointerSegments(path);
  if (typeName !== "Parameter" || kind === "modified" || section !== "paths") return [];
  return (operations.get(pathTemplate(key)) ?? [])
    .filter(([{ method }]) => third === "parameters" || third === method)
    .map(([operationBefore, operationAfter]) => [
      takenBy(before.files, operationBefore),
      takenBy(after.files, operationAfter),
    ]);
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

/** Splits a whole list of added or removed parameters. */
function entriesOf(comparison: Comparison, change: ReportedChange): ReportedChange[] {
  const { path, kind, base, revision, verdicts } = change;
  const { value } = (kind === "removed" ? base : revision) ?? {};
  return childrenOf({ value, file: "", segments: [] }).map((child) => {
    const at = (place: ReportedPlace | undefined): ReportedPlace | undefined =>
      place && { ...place, pointer: `${place.pointer}/${keyOf(child)}`, value: child.value };
    const entry = {
      ...change,
      typeName: "Parameter",
      path: `${path}/${keyOf(child)}`,
      base: at(base),
      revision: at(revision),
    };
    const parameter = parameterOf(comparison, entry);
    const isBreaking = kind === "removed" || (isJsonObject(parameter) && parameter.required === true);
    return { ...entry, verdicts: isBreaking ? verdicts : [] };
  });
}

/** The added or removed parameter, through a `$ref`. */
function parameterOf({ before, after }: Comparison, { kind, base, revision }: ReportedChange): unknown {
  const [place, files] = kind === "removed" ? [base, before.files] : [revision, after.files];
  const segments = pointerSegments(place?.pointer ?? "");
  return files.resolve({ value: place?.value, file: place?.file ?? "", segments }).value;
}

function editKey({ path, property, base, revision }: ReportedChange): string {
  return canonicalJson([path, property, base?.value, revision?.value]);
}
