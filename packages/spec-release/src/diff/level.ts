import { canonicalJson, pointerSegments } from "../spec/json.ts";
import type { Usage } from "../spec/operations.ts";
import { isDocumentationKeyword, typesOf } from "../spec/schema-variants.ts";
import type { ReportedChange } from "./redocly-report.ts";
import type { ChangeLevel } from "./spec-diff.ts";

/** Nodes that are read by people only. */
const DOCUMENTATION_TYPES = new Set([
  "Contact",
  "EnumDescriptions",
  "Example",
  "ExamplesMap",
  "ExternalDocs",
  "Info",
  "License",
  "Link",
  "LinksMap",
  "Logo",
  "ServerVariable",
  "ServerVariablesMap",
  "SpecExtension",
  "Tag",
  "TagGroup",
  "TagGroups",
  "TagList",
  "XCodeSample",
  "XCodeSampleList",
  "Xml",
]);
/** Nodes whose keys decide what a program may send and what it gets. */
const TYPED_NODES = new Set(["Encoding", "Header", "MediaType", "Parameter", "RequestBody", "Schema"]);
/** Keywords that limit values and leave their type as it is. */
export const valueLimits: ReadonlySet<string> = new Set([
  "maximum",
  "minimum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "maxItems",
  "minItems",
  "maxProperties",
  "minProperties",
  "multipleOf",
  "pattern",
  "uniqueItems",
  "contentEncoding",
  "contentMediaType",
]);
/** Keywords of typed nodes that neither widen nor narrow a type. */
const UNTYPED_KEYWORDS = new Set(["format", "name", "summary", "readOnly", "writeOnly"]);
const NUMBER_FORMATS = new Set(["int32", "int64", "float", "double"]);
const COMPONENT_ENTRY = /^#\/components(\/[^/]+){0,2}$/;
const SECURITY_SCHEME = /^#\/components\/securitySchemes\/./;

/**
 * What a change that Redocly reported means for a typed consumer: Redocly's verdict, corrected where it is known to be
 * wrong, and the level of what Redocly has no verdict on. Undefined when it means nothing.
 */
export function levelOfChange(change: ReportedChange, usage: Usage): ChangeLevel | undefined {
  if (isReordering(change)) return undefined;
  if (isOfDocument(change)) return undefined;
  if (isNumberFormat(change)) return "repair";
  if (isIntegerAsNumber(change)) return "addition";
  // What only answers carry is not sent with the request that shares its schema, nor the other way round.
  if (/^#\/components\/(schemas|securitySchemes)\//.test(change.path) && usage.operations.size === 0) return "repair";
  if (change.property !== undefined && valueLimits.has(change.property)) return levelOfLimit(change, usage);
  if (change.verdicts.length > 0) {
    // Whoever names a server by its address goes on doing so; the list only informs.
    const isServer = change.verdicts.every(({ rule }) => rule === "server-removed");
    if (isServer) return change.kind === "removed" ? "repair" : "addition";
    return "breaking";
  }
  // A component is as good written where it is used; what it is called is nothing to who sends and receives.
  if (COMPONENT_ENTRY.test(change.path)) return SECURITY_SCHEME.test(change.path) ? "repair" : undefined;
  if (DOCUMENTATION_TYPES.has(change.typeName)) return "repair";
  if (isUnused(change, usage)) return "repair";
  if (change.kind === "modified") return levelOfModified(change, usage);
  return change.kind === "removed" && isProperty(change) ? "breaking" : "addition";
}

/** In an answer a limit changes no type. In a request a looser one lets more through, a tighter one less. */
function levelOfLimit(change: ReportedChange, usage: Usage): ChangeLevel {
  if (!usage.directions.has("request")) return "repair";
  if (isLoosened(change.property ?? "", change.base?.value, change.revision?.value)) return "addition";
  return change.verdicts.length > 0 ? "breaking" : "repair";
}

/** Whether a limit lets more values through than before. */
export function isLoosened(keyword: string, before: unknown, after: unknown): boolean {
  if (after === undefined || after === false) return true;
  if (typeof before !== "number" || typeof after !== "number" || keyword === "multipleOf") return false;
  return /^(exclusiveM|m)ax/.test(keyword) ? after > before : after < before;
}

function levelOfModified(change: ReportedChange, usage: Usage): ChangeLevel {
  const { property = "", typeName, base, revision } = change;
  if (property === "deprecated") return revision?.value === true ? "addition" : "repair";
  if (property === "key") return isProperty(change) ? "breaking" : "repair";
  if (property === "format" && usage.directions.has("request") && revision?.value === undefined) return "addition";
  // A type is the same whatever the format; a header's name is the same in capitals.
  const isDocumentation = isDocumentationKeyword(property) || UNTYPED_KEYWORDS.has(property);
  if (isDocumentation || !TYPED_NODES.has(typeName)) return "repair";
  if (typeName === "Header" && property === "required" && base?.value === true) return "breaking";
  return "addition";
}

/** How many bits a number has is nothing to a type, and the server has not changed by its being written down. */
function isNumberFormat({ property, base, revision }: ReportedChange): boolean {
  const isNumeric = (value: unknown): boolean =>
    value === undefined || (typeof value === "string" && NUMBER_FORMATS.has(value));
  return property === "format" && isNumeric(base?.value) && isNumeric(revision?.value);
}

/** Both are a number to a type; a request may have more of them than before. */
function isIntegerAsNumber({ typeName, property, base, revision }: ReportedChange): boolean {
  if (typeName !== "Schema" || property !== "type") return false;
  const [before, after] = [base, revision].map((place) => typesOf({ type: place?.value }));
  if (!before?.includes("integer") || before.includes("number") || after?.includes("integer")) return false;
  const widened = before.map((type) => (type === "integer" ? "number" : type));
  return widened.toSorted().join() === after?.toSorted().join();
}

/** The document's own version and that of its format, and notes in it that tools leave to each other. */
function isOfDocument({ typeName, property, path }: ReportedChange): boolean {
  if (typeName === "Info") return property === "version";
  return path === "#/" ? property === "openapi" || property?.startsWith("x-") === true : /^#\/x-[^/]*$/.test(path);
}

function isReordering({ kind, base, revision }: ReportedChange): boolean {
  if (kind !== "modified" || !Array.isArray(base?.value) || !Array.isArray(revision?.value)) return false;
  const sorted = (list: readonly unknown[]): string => list.map(canonicalJson).sort().join(",");
  return sorted(base.value) === sorted(revision.value);
}

/** A property of an object, or all of them. Lost from a request, the literal that names it no longer compiles. */
function isProperty(change: ReportedChange): boolean {
  return (
    change.typeName === "SchemaProperties" ||
    (change.typeName === "Schema" && pointerSegments(change.path).at(-2) === "properties")
  );
}

function isUnused(change: ReportedChange, usage: Usage): boolean {
  return change.path.startsWith("#/components/") && usage.operations.size === 0;
}
