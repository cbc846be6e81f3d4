import type { SpecChange } from "../diff/spec-diff.ts";
import { isJsonObject, type JsonObject, pointerSegments } from "../spec/json.ts";
import { type SubjectKey, subjectKey } from "./subject-key.ts";

/** The documents of both versions, each in one file. */
export interface Documents {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** The keys of what a change is about: code that uses one of them is touched. */
export function changedSubjects(change: SpecChange, documents: Documents): SubjectKey[] {
  if (change.symbol !== undefined) return [subjectKey(change.symbol.split("."))];
  const place = placeOf(pointerSegments(change.pointer), change, documents);
  const properties = changedProperties(place, documents);
  if (properties.length === 0) return change.operations.map((operation) => subjectKey([operation]));
  const known = properties.filter((property) => isKnown(property, place, documents.before));
  const keys = keysAt(place, known);
  // What the old version didn't have yet no code can use: the caller has to learn of it.
  const isNews = known.length < properties.length && change.level === "breaking";
  return isNews ? [...keys, ...senders(change, documents).map((operation) => subjectKey([operation]))] : keys;
}

/** The keys of what a change is about, whether code can use it already or not. */
export function namedSubjects(change: SpecChange, documents: Documents): SubjectKey[] {
  const place = placeOf(pointerSegments(change.pointer), change, documents);
  return keysAt(place, changedProperties(place, documents));
}

function keysAt({ starts }: Place, properties: readonly Property[]): SubjectKey[] {
  return properties.flatMap(({ names }) => starts.map((start) => subjectKey([...start, ...names])));
}

/** A pointer, taken apart where the names of its schema begin. */
interface Place {
  /** Names of what holds the schema, as types have them: behind an operation, or more than one, or a component. */
  readonly starts: readonly (readonly string[])[];
  /** Segments of the pointer up to and with the schema. */
  readonly base: readonly string[];
  /** Segments of the pointer within the schema. */
  readonly rest: readonly string[];
  /** Whether the whole of it is something that code names: a component schema, a parameter. */
  readonly isNamed: boolean;
  /** Whether the old version has what holds the schema. */
  readonly wasThere: boolean;
}

interface Property {
  readonly names: readonly string[];
  /** Segments within the schema that lead to it. */
  readonly segments: readonly string[];
}

function placeOf(segments: readonly string[], change: SpecChange, documents: Documents): Place {
  const [section = "", kind = "", name = ""] = segments;
  const isOperation = section === "paths" && kind !== "" && name !== "parameters";
  const operations = isOperation ? [`${name.toUpperCase()} ${kind}`] : change.operations;
  const parameter = parameterAt(segments, operations, documents);
  if (parameter) return parameter;
  const schema = section === "components" && kind === "schemas" ? 2 : segments.indexOf("schema", 3);
  const end = schema < 0 ? segments.length : schema + 1;
  const base = segments.slice(0, end);
  const holder = isOperation ? [...operations, ...segments.slice(3, end)] : base;
  return {
    starts: [schema > 2 ? holder.slice(0, -1) : holder],
    base,
    rest: segments.slice(end),
    isNamed: schema === 2,
    wasThere: valueAt(documents.before, base) !== undefined,
  };
}

/** The place of a pointer to or into a parameter; undefined for any other. */
function parameterAt(
  segments: readonly string[],
  operations: readonly string[],
  { before, after }: Documents,
): Place | undefined {
  const index = segments.indexOf("parameters");
  if (index < 1 || index > 3) return undefined;
  const base = segments.slice(0, index + 2);
  for (const document of [after, before]) {
    const names = parameterNames(document, valueAt(document, base));
    if (!names) continue;
    const starts = operations.map((operation) => [operation, ...names]);
    const [, path = ""] = operations[0]?.split(" ", 2) ?? [];
    const [method = ""] = operations[0]?.toLowerCase().split(" ", 1) ?? [];
    const wasThere = [
      ["paths", path, "parameters"],
      ["paths", path, method, "parameters"],
    ]
      .flatMap((list) => Object.values(asObject(valueAt(before, list))))
      .some((parameter) => parameterNames(before, parameter)?.join() === names.join());
    return { starts, base, rest: segments.slice(index + 2), isNamed: true, wasThere };
  }
  return undefined;
}

/** What types call a parameter: `parameters`, `query`, `view`. */
function parameterNames(document: JsonObject, value: unknown): string[] | undefined {
  const isReference = isJsonObject(value) && typeof value.$ref === "string";
  const parameter = isReference ? valueAt(document, pointerSegments(String(value.$ref))) : value;
  if (!isJsonObject(parameter) || typeof parameter.name !== "string") return undefined;
  return ["parameters", String(parameter.in), parameter.name];
}

/** The properties that a place is about: the one it leads into, or those whose lists differ. */
function changedProperties({ base, rest, isNamed }: Place, documents: Documents): Property[] {
  const at = namesOf(rest);
  const last = rest.at(-1);
  const isKeyword = rest.length === 0 || rest.at(-2) !== "properties";
  if (isKeyword && (last === "required" || last === "properties")) {
    const [old, fresh] = [documents.before, documents.after].map((document) => namesAt(document, [...base, ...rest]));
    const differing = [...symmetricDifference(old ?? [], fresh ?? [])];
    const owner = rest.slice(0, -1);
    return differing.map((name) => ({ names: [...at, name], segments: [...owner, "properties", name] }));
  }
  if (at.length === 0 && !isNamed) return [];
  const end = rest.findLastIndex((_, index) => rest[index - 1] === "properties") + 1;
  return [{ names: at, segments: rest.slice(0, end) }];
}

/** The names of the properties on the way, without the keywords between them. */
function namesOf(segments: readonly string[]): string[] {
  const names: string[] = [];
  for (let index = 0; index + 1 < segments.length; index += 1) {
    if (segments[index] === "properties") names.push(segments[++index] ?? "");
  }
  return names;
}

function namesAt(document: JsonObject, segments: readonly string[]): string[] {
  const value = valueAt(document, segments);
  return Array.isArray(value) ? value.map(String) : isJsonObject(value) ? Object.keys(value) : [];
}

function symmetricDifference(one: readonly string[], other: readonly string[]): Set<string> {
  return new Set([...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))]);
}

function isKnown({ segments }: Property, { base, wasThere }: Place, before: JsonObject): boolean {
  return wasThere && (segments.length === 0 || valueAt(before, [...base, ...segments]) !== undefined);
}

/** The operations of a change that send something in a body or as parameters, where that can be told; else all. */
function senders({ operations, pointer }: SpecChange, { after }: Documents): readonly string[] {
  if (!pointer.startsWith("#/components/schemas/")) return operations;
  const sending = operations.filter((operation) => {
    const [method = "", path = ""] = operation.split(" ", 2);
    return valueAt(after, ["paths", path, method.toLowerCase(), "requestBody"]) !== undefined;
  });
  return sending.length > 0 ? sending : operations;
}

function valueAt(document: JsonObject, segments: readonly string[]): unknown {
  let value: unknown = document;
  for (const segment of segments) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
