import type { SpecChange } from "../diff/spec-diff.ts";
import { isJsonObject, type JsonObject, pointerSegments, toPointer } from "../spec/json.ts";
import { type ComparedVersions, valueAt } from "./compared-versions.ts";

/** A parameter of some operations in both versions; undefined in a version without it. */
export interface ChangedParameter {
  readonly old: JsonObject | undefined;
  readonly fresh: JsonObject | undefined;
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
  const isOld = change.file === versions.oldFile;
  const list = valueAt(isOld ? versions.before : versions.after, base);
  const places = Array.isArray(list) ? Object.keys(list).map((item) => [...base, item]) : [base];
  const parameters = places
    .flatMap((place) => inBoth(place, isOld, operations, versions) ?? [])
    .filter(({ old, fresh }) => !Array.isArray(list) || !old || !fresh)
    .map((parameter) => ({ ...parameter, rest: segments.slice(base.length) }));
  return parameters.length > 0 ? parameters : undefined;
}

/** A parameter of one version and its counterpart in the other, which can have another index there. */
function inBoth(
  base: readonly string[],
  isOld: boolean,
  operations: readonly string[],
  versions: ComparedVersions,
): Omit<ChangedParameter, "rest"> | undefined {
  const [here, there] = isOld ? [versions.before, versions.after] : [versions.after, versions.before];
  const parameter = parameterAt(here, base);
  if (!parameter) return undefined;
  const [section] = base;
  const name = isOld ? parameter : oldName(parameter, base, versions);
  const other = section === "components" ? parameterAt(there, base) : namedParameter(there, operations, name);
  return isOld ? { old: parameter, fresh: other } : { old: other, fresh: parameter };
}

/** A parameter by the place and name that it had before it was moved or renamed. */
function oldName(parameter: JsonObject, base: readonly string[], { changes, oldFile }: ComparedVersions): JsonObject {
  const before = (key: string): unknown => {
    const pointer = toPointer([...base, key]);
    return changes.find((change) => change.pointer === pointer && change.file !== oldFile)?.before ?? parameter[key];
  };
  return { in: before("in"), name: before("name") };
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
