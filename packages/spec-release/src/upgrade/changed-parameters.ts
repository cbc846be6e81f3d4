import type { SpecChange } from "../diff/spec-diff.ts";
import { isJsonObject, type JsonObject, pointerSegments, toPointer } from "../spec/json.ts";
import { type ComparedVersions, valueAt } from "./compared-versions.ts";

/** A parameter of some operations in both versions; undefined in a version without it. */
export interface ChangedParameter {
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
  /** Segments of the change's pointer within the parameter. */
  readonly rest: readonly string[];
}

/** The names of a parameter in generated types: `parameters`, `query`, `view`. */
export function namesOfParameter({ in: place, name }: JsonObject): string[] {
  return ["parameters", String(place), String(name)];
}

/** The parameters that a change affects, several for a list; undefined if the change isn't about parameters. */
export function changedParameters(
  change: SpecChange,
  operations: readonly string[],
  versions: ComparedVersions,
): ChangedParameter[] | undefined {
  const segments = pointerSegments(change.pointer);
  const index = segments.indexOf("parameters");
  if (index < 1 || index > 3) return undefined;
  const base = segments.slice(0, index + 2);
  const isBefore = change.file === versions.fileBefore;
  const list = valueAt(isBefore ? versions.before : versions.after, base);
  const places = Array.isArray(list) ? Object.keys(list).map((item) => [...base, item]) : [base];
  const parameters = places
    .flatMap((place) => inBoth(place, isBefore, operations, versions) ?? [])
    .filter(({ before, after }) => !Array.isArray(list) || !before || !after)
    .map((parameter) => ({ ...parameter, rest: segments.slice(base.length) }));
  return parameters.length > 0 ? parameters : undefined;
}

/** A parameter of one version and its counterpart in the other, which can have another index there. */
function inBoth(
  base: readonly string[],
  isBefore: boolean,
  operations: readonly string[],
  versions: ComparedVersions,
): Omit<ChangedParameter, "rest"> | undefined {
  const [here, there] = isBefore ? [versions.before, versions.after] : [versions.after, versions.before];
  const parameter = parameterAt(here, base);
  if (!parameter) return undefined;
  const [section] = base;
  const name = isBefore ? parameter : nameBefore(parameter, base, versions);
  const other = section === "components" ? parameterAt(there, base) : namedParameter(there, operations, name);
  return isBefore ? { before: parameter, after: other } : { before: other, after: parameter };
}

/** A parameter by the place and name that it had before it was moved or renamed. */
function nameBefore(
  parameter: JsonObject,
  base: readonly string[],
  { changes, fileBefore }: ComparedVersions,
): JsonObject {
  const valueBefore = (key: string): unknown => {
    const pointer = toPointer([...base, key]);
    return changes.find((change) => change.pointer === pointer && change.file !== fileBefore)?.before ?? parameter[key];
  };
  return { in: valueBefore("in"), name: valueBefore("name") };
}

/** The parameter with a name in the first of some operations that has one. */
function namedParameter(
  document: JsonObject,
  [operation = ""]: readonly string[],
  { in: place, name }: JsonObject,
): JsonObject | undefined {
  const [method = "", path = ""] = operation.split(" ", 2);
  const lists = [
    ["paths", path, method.toLowerCase(), "parameters"],
    ["paths", path, "parameters"],
  ];
  return lists
    .flatMap((list) =>
      Object.keys(valueAt(document, list) ?? {}).map((index) => parameterAt(document, [...list, index])),
    )
    .find((parameter) => parameter?.in === place && parameter?.name === name);
}

function parameterAt(document: JsonObject, segments: readonly string[]): JsonObject | undefined {
  const value = valueAt(document, segments);
  const isReference = isJsonObject(value) && typeof value.$ref === "string";
  const parameter = isReference ? valueAt(document, pointerSegments(String(value.$ref))) : value;
  return isJsonObject(parameter) && typeof parameter.name === "string" ? parameter : undefined;
}
