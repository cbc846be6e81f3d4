import path from "node:path";
import { isJsonObject, pointerSegments } from "../spec/json.ts";
import { followPath, type SpecFiles } from "../spec/spec-files.ts";
import { code } from "./code-span.ts";

/** What a sentence about a change is about. */
export interface Subject {
  /** Dotted names: `Pet.owner.name`, `data[].id`; empty for the whole of `owner`. */
  readonly names: string;
  /** The part of the operation that holds an unnamed schema (in Markdown: "response `200`"); empty for a named schema. */
  readonly owner: string;
}

/** Where a change is: the file and pointer it is written at, and the logical path that leads there. */
export interface SubjectPlace {
  readonly files: SpecFiles;
  readonly file: string;
  readonly pointer: string;
  readonly path: string;
}

/** Keywords on the way through a schema that a reader needs no word for. */
const SILENT = new Set(["properties", "patternProperties", "allOf", "anyOf", "oneOf", "$ref"]);
/** Keywords whose value is an object, so that it could be taken for a schema. */
const SCHEMA_OBJECTS = new Set(["properties", "patternProperties", "additionalProperties", "items", "not", "$defs"]);
const COMBINATORS = new Set(["allOf", "anyOf", "oneOf"]);
const OPERATION_PARTS = new Set(["responses", "requestBody", "parameters", "content", "headers", "schema"]);

/** Names a place: by its schema's name where it has one (a schema in a file of its own goes by that), else by its part. */
export function subjectOf({ files, file, pointer, path: logicalPath }: SubjectPlace): Subject {
  const physical = pointerSegments(pointer);
  if (physical[0] === "components" && physical[1] === "schemas" && physical.length > 2) {
    return { names: joinNames(physical[2] ?? "", physical.slice(3)), owner: "" };
  }
  const isSchemaFile = file !== files.root.file && !physical.some(isOutsideSchema);
  const logical = pointerSegments(logicalPath);
  const schema = logical.indexOf("schema", 3);
  if (isSchemaFile && schema >= 0) {
    const [first = "", ...rest] = physical;
    return holdsSchemas(files.fileRoot(file).value)
      ? { names: joinNames(first, rest), owner: "" }
      : { names: joinNames(path.parse(file).name, physical), owner: "" };
  }
  const part = schema < 0 ? logical : logical.slice(0, schema);
  return partOf(files, part, schema < 0 ? "" : joinNames("", logical.slice(schema + 1)));
}

/** Whether a file is no schema but holds several, by their names. */
function holdsSchemas(root: unknown): boolean {
  return (
    isJsonObject(root) && Object.entries(root).every(([key, value]) => isJsonObject(value) && !SCHEMA_OBJECTS.has(key))
  );
}

/** Whether a key leads to a schema rather than into one. */
function isOutsideSchema(segment: string, index: number, segments: readonly string[]): boolean {
  return OPERATION_PARTS.has(segment) && segments[index - 1] !== "properties";
}

/** A subject in Markdown, or one of its properties. */
export function subjectText({ names, owner }: Subject, property?: string): string {
  const all = property === undefined ? names : joinName(names, property);
  if (all === "") return owner;
  if (owner === "") return code(all);
  return all === "[]" ? `an item of ${owner}` : `${code(all)} in ${owner}`;
}

function partOf(files: SpecFiles, logical: readonly string[], names: string): Subject {
  const parameters = logical.indexOf("parameters");
  if (parameters >= 0) {
    const parameter = followPath(files, logical.slice(0, parameters + 2))?.value;
    if (!isJsonObject(parameter)) return { names, owner: "the parameters" };
    const name = `${String(parameter.name)}${names.startsWith("[") || names === "" ? "" : "."}${names}`;
    return { names: "", owner: `${String(parameter.in)} parameter ${code(name)}` };
  }
  const responses = logical.indexOf("responses");
  const status = logical[responses + 1];
  if (responses >= 0 && status !== undefined) {
    const header = logical.indexOf("headers", responses);
    const name = header < 0 ? undefined : logical[header + 1];
    const response = `response ${code(status)}`;
    return { names, owner: name === undefined ? response : `header ${code(name)} of ${response}` };
  }
  if (logical.includes("requestBody")) return { names, owner: "the request body" };
  if (logical[0] === "components" && logical[1] === "securitySchemes" && logical[2] !== undefined) {
    return { names, owner: `security scheme ${code(logical[2])}` };
  }
  return { names, owner: "" };
}

function joinNames(start: string, segments: readonly string[]): string {
  let names = start;
  let isName = false;
  for (const [index, segment] of segments.entries()) {
    const isMember = /^\d+$/.test(segment) && COMBINATORS.has(segments[index - 1] ?? "");
    if (isName) names = joinName(names, segment);
    else if (segment === "items") names += "[]";
    else if (segment === "additionalProperties") names += "[key]";
    else if (!SILENT.has(segment) && !isMember) names = joinName(names, segment);
    isName = !isName && (segment === "properties" || segment === "patternProperties");
  }
  return names;
}

function joinName(names: string, name: string): string {
  return names === "" ? name : `${names}.${name}`;
}
