import path from "node:path";
import { isJsonObject, pointerSegments } from "../spec/json.ts";
import { followPath, type SpecFiles } from "../spec/spec-files.ts";
import type { ChangeSubject } from "./found-change.ts";

/** The place of a change: file and pointer, and the logical path that leads there. */
export interface SubjectPlace {
  readonly files: SpecFiles;
  readonly file: string;
  readonly pointer: string;
  readonly path: string;
}

/** Keywords on the way through a schema that are left out of names. */
const silent = new Set(["properties", "patternProperties", "allOf", "anyOf", "oneOf", "$ref"]);
/** Keywords whose value is an object, which could look like a schema. */
const schemaObjects = new Set(["properties", "patternProperties", "additionalProperties", "items", "not", "$defs"]);
const combinators = new Set(["allOf", "anyOf", "oneOf"]);
const operationParts = new Set(["responses", "requestBody", "parameters", "content", "headers", "schema"]);

/**
 * Returns the subject at a place. Its name comes from its schema or the schema's file, otherwise from its part of the
 * operation.
 */
export function subjectOf({ files, file, pointer, path: logicalPath }: SubjectPlace): ChangeSubject {
  const physical = pointerSegments(pointer);
  if (physical[0] === "components" && physical[1] === "schemas" && physical.length > 2) {
    return schemaSubject(joinNames(physical[2] ?? "", physical.slice(3)));
  }
  const isSchemaFile = file !== files.root.file && !physical.some(isOutsideSchema);
  const logical = pointerSegments(logicalPath);
  const schema = logical.indexOf("schema", 3);
  if (isSchemaFile && schema >= 0) {
    const [first = "", ...rest] = physical;
    return holdsSchemas(files.fileRoot(file).value)
      ? schemaSubject(joinNames(first, rest))
      : schemaSubject(joinNames(path.parse(file).name, physical));
  }
  const part = schema < 0 ? logical : logical.slice(0, schema);
  return partOf(files, part, schema < 0 ? "" : joinNames("", logical.slice(schema + 1)));
}

/** Whether a file holds several schemas by name. */
function holdsSchemas(root: unknown): boolean {
  return (
    isJsonObject(root) && Object.entries(root).every(([key, value]) => isJsonObject(value) && !schemaObjects.has(key))
  );
}

/** Whether a key leads to a schema rather than into one. */
function isOutsideSchema(segment: string, index: number, segments: readonly string[]): boolean {
  return operationParts.has(segment) && segments[index - 1] !== "properties";
}

/** Returns a part of a subject: a property, an item of a list, a value of an additional key. */
export function within(subject: ChangeSubject, ...names: readonly string[]): ChangeSubject {
  const isNamed = subject.type === "schema" || subject.type === "property";
  const [start = ""] = isNamed ? subject.names : [];
  if (subject.type === "parameter") {
    const [own = ""] = subject.names;
    return { ...subject, names: names.map((name) => joinName(own, name)) };
  }
  const of = isNamed ? subject.of : isOutermost(subject) ? undefined : subject;
  return { type: "property", names: names.map((name) => joinName(start, name)), ...(of ? { of } : {}) };
}

function schemaSubject(names: string, of?: ChangeSubject): ChangeSubject {
  return { type: /[.[]/.test(names.slice(1)) ? "property" : "schema", names: [names], ...(of ? { of } : {}) };
}

function isOutermost({ type }: ChangeSubject): boolean {
  return type === "document" || type === "path" || type === "operation";
}

/** The part of an operation at a logical path, or the schema in it that `names` leads to. */
function partOf(files: SpecFiles, logical: readonly string[], names: string): ChangeSubject {
  const parameters = logical.indexOf("parameters");
  if (parameters >= 0) {
    const parameter = followPath(files, logical.slice(0, parameters + 2))?.value;
    if (!isJsonObject(parameter)) return { type: "parameter", names: [] };
    const own = String(parameter.name);
    const name = names === "" ? own : joinName(own, names);
    return { type: "parameter", in: String(parameter.in), names: [name] };
  }
  const part = outerPart(logical);
  if (names === "") return part;
  const of = isOutermost(part) ? undefined : part;
  return names === "[]"
    ? { type: "schema", names: [names], ...(of ? { of } : {}) }
    : { ...schemaSubject(names, of), type: "property" };
}

function outerPart(logical: readonly string[]): ChangeSubject {
  const encoding = logical.indexOf("encoding");
  const part = logical[encoding + 1];
  if (encoding >= 0 && part !== undefined) {
    const of = outerPart(logical.slice(0, encoding));
    const property: ChangeSubject = { type: "property", names: [part], of };
    const header = logical[logical.indexOf("headers", encoding) + 1];
    return logical.includes("headers", encoding) && header !== undefined
      ? { type: "header", names: [header], of: property }
      : property;
  }
  const responses = logical.indexOf("responses");
  const status = logical[responses + 1];
  if (responses >= 0 && status !== undefined) {
    const header = logical.indexOf("headers", responses);
    const name = header < 0 ? undefined : logical[header + 1];
    const response: ChangeSubject = { type: "response", names: [status] };
    return name === undefined ? response : { type: "header", names: [name], of: response };
  }
  if (logical.includes("requestBody")) return { type: "request body", names: [] };
  if (logical[0] === "components" && logical[1] === "securitySchemes" && logical[2] !== undefined) {
    return { type: "security scheme", names: [logical[2]] };
  }
  const isInPath = logical[0] === "paths" || logical[0] === "webhooks";
  if (isInPath && logical.length > 2) return { type: "operation", names: [] };
  return isInPath && logical.length === 2 ? { type: "path", names: [] } : { type: "document", names: [] };
}

function joinNames(start: string, segments: readonly string[]): string {
  let names = start;
  let isName = false;
  for (const [index, segment] of segments.entries()) {
    const isMember = /^\d+$/.test(segment) && combinators.has(segments[index - 1] ?? "");
    if (isName) names = joinName(names, segment);
    else if (segment === "items") names += "[]";
    else if (segment === "additionalProperties") names += "[key]";
    else if (!silent.has(segment) && !isMember) names = joinName(names, segment);
    isName = !isName && (segment === "properties" || segment === "patternProperties");
  }
  return names;
}

function joinName(names: string, name: string): string {
  return names === "" || name.startsWith("[") ? `${names}${name}` : `${names}.${name}`;
}
