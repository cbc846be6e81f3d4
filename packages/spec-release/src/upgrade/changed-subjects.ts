import type { SpecChange } from "../diff/spec-diff.ts";
import { isJsonObject, type JsonObject, pointerSegments } from "../spec/json.ts";
import { type ChangedParameter, changedParameters, namesOfParameter } from "./changed-parameters.ts";
import { type ComparedVersions, valueAt } from "./compared-versions.ts";
import { type SubjectKey, subjectKey } from "./subject-key.ts";

/** The keys of everything that a change affects: it touches code that uses one of them. */
export function changedSubjects(change: SpecChange, versions: ComparedVersions): SubjectKey[] {
  if (change.symbol !== undefined) return [subjectKey(change.symbol.split("."))];
  return [...new Set(placesOf(change, versions).flatMap((place) => touchedKeys(place, change, versions)))];
}

/** The keys of everything that a change affects, including things that the installed version doesn't have yet. */
export function namedSubjects(change: SpecChange, versions: ComparedVersions): SubjectKey[] {
  return placesOf(change, versions).flatMap((place) => keysAt(place, changedProperties(place)));
}

function touchedKeys(place: Place, change: SpecChange, { after }: ComparedVersions): SubjectKey[] {
  const properties = changedProperties(place);
  if (properties.length === 0) return change.operations.map((operation) => subjectKey([operation]));
  const known = properties.filter((property) => isKnown(property, place));
  const keys = keysAt(place, known);
  // Code doesn't name something that is new or was optional, so the calls of the operation are listed.
  const isNews = (known.length < properties.length || place.isNowRequired) && change.level === "breaking";
  return isNews ? [...keys, ...senders(change, after).map((operation) => subjectKey([operation]))] : keys;
}

function keysAt({ starts }: Place, properties: readonly Property[]): SubjectKey[] {
  return properties.flatMap(({ names }) => starts.map((start) => subjectKey([...start, ...names])));
}

/** A pointer, split where the names of its schema begin. */
interface Place {
  /** Names that lead to the schema in generated types: of one or several operations, or of a component. */
  readonly starts: readonly (readonly string[])[];
  /** The schema in both versions. */
  readonly before: unknown;
  readonly after: unknown;
  /** Segments of the pointer within the schema. */
  readonly rest: readonly string[];
  /** Whether code can name the schema itself: a component schema, a parameter. */
  readonly isNamed: boolean;
  /** Whether it is a parameter that was optional before. */
  readonly isNowRequired: boolean;
}

interface Property {
  readonly names: readonly string[];
  /** Segments within the schema that lead to it. */
  readonly segments: readonly string[];
}

function placesOf(change: SpecChange, versions: ComparedVersions): Place[] {
  const segments = pointerSegments(change.pointer);
  const [section = "", kind = "", name = ""] = segments;
  const isOperation = section === "paths" && kind !== "" && name !== "parameters";
  const operations = isOperation ? [`${name.toUpperCase()} ${kind}`] : change.operations;
  const parameters = changedParameters(change, operations, versions);
  if (parameters) return parameters.map((parameter) => parameterPlace(parameter, operations));
  const schema = section === "components" && kind === "schemas" ? 2 : segments.indexOf("schema", 3);
  const end = schema < 0 ? segments.length : schema + 1;
  const base = segments.slice(0, end);
  const holder = isOperation ? [...operations, ...segments.slice(3, end)] : base;
  return [
    {
      starts: [schema > 2 ? holder.slice(0, -1) : holder],
      before: valueAt(versions.before, base),
      after: valueAt(versions.after, base),
      rest: segments.slice(end),
      isNamed: schema === 2,
      isNowRequired: false,
    },
  ];
}

function parameterPlace({ before, after, rest }: ChangedParameter, operations: readonly string[]): Place {
  const names = [before, after].flatMap((parameter) => (parameter ? [namesOfParameter(parameter)] : []));
  return {
    starts: operations.flatMap((operation) => names.map((ofOne) => [operation, ...ofOne])),
    before,
    after,
    rest,
    isNamed: true,
    isNowRequired: rest.join() === "required",
  };
}

/** The innermost property on the path of a place. For a list of properties: those that only one version lists. */
function changedProperties({ before, after, rest, isNamed, isNowRequired }: Place): Property[] {
  const at = namesOf(rest);
  const last = rest.at(-1);
  const isKeyword = (rest.length === 0 || rest.at(-2) !== "properties") && !isNowRequired;
  if (isKeyword && (last === "required" || last === "properties")) {
    const differing = [...symmetricDifference(namesAt(before, rest), namesAt(after, rest))];
    const owner = rest.slice(0, -1);
    return differing.map((name) => ({ names: [...at, name], segments: [...owner, "properties", name] }));
  }
  if (at.length === 0 && !isNamed) return [];
  const end = rest.findLastIndex((_, index) => rest[index - 1] === "properties") + 1;
  return [{ names: at, segments: rest.slice(0, end) }];
}

/** The names of the properties on the path, without the keywords between them. */
function namesOf(segments: readonly string[]): string[] {
  const names: string[] = [];
  for (let index = 0; index + 1 < segments.length; index += 1) {
    if (segments[index] === "properties") names.push(segments[++index] ?? "");
  }
  return names;
}

function namesAt(schema: unknown, segments: readonly string[]): string[] {
  const value = valueAt(schema, segments);
  return Array.isArray(value) ? value.map(String) : isJsonObject(value) ? Object.keys(value) : [];
}

function symmetricDifference(one: readonly string[], other: readonly string[]): Set<string> {
  return new Set([...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))]);
}

function isKnown({ segments }: Property, { before }: Place): boolean {
  return valueAt(before, segments) !== undefined;
}

/** The operations of a change that have a request body. All its operations if none of them has one. */
function senders({ operations, pointer }: SpecChange, after: JsonObject): readonly string[] {
  if (!pointer.startsWith("#/components/schemas/")) return operations;
  const sending = operations.filter((operation) => {
    const [method = "", path = ""] = operation.split(" ", 2);
    return valueAt(after, ["paths", path, method.toLowerCase(), "requestBody"]) !== undefined;
  });
  return sending.length > 0 ? sending : operations;
}
