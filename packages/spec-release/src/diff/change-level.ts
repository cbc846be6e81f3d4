import { canonicalJson, pointerSegments } from "../spec/json.ts";
import type { Usage } from "../spec/operation-usage.ts";
import { isDocumentationKeyword, typesOf } from "../spec/schema-variants.ts";
import { ruleOf } from "./judged-keywords.ts";
import { levelOfRelation } from "./keyword-rules.ts";
import type { ReportedChange } from "./redocly-report.ts";
import type { ChangeLevel } from "./spec-diff.ts";

/** Nodes that only people read. */
const documentationTypes = new Set([
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
/** Nodes whose keys decide which values a program sends and receives. */
const typedNodes = new Set(["Encoding", "Header", "MediaType", "Parameter", "RequestBody", "Schema"]);
/** Keywords of typed nodes that neither widen nor narrow a type. */
const untypedKeywords = new Set(["format", "name", "summary", "readOnly", "writeOnly"]);
const numberFormats = new Set(["int32", "int64", "float", "double"]);
/** Parts that count only when an operation uses them. */
const usedParts = /^#\/(components\/(schemas|securitySchemes)|paths\/[^/]+\/parameters)\//;
const componentEntry = /^#\/components(\/[^/]+){0,2}$/;
/** A definition, which counts only where something refers to it. */
const definition = /\/\$defs(?:\/[^/]+)?$/;
const securityScheme = /^#\/components\/securitySchemes\/./;

/**
 * Returns the level of a reported change for a typed consumer: by the tables in `keyword-rules.ts`, otherwise by
 * Redocly's verdict, corrected where it is known to be wrong. Undefined when the change has no effect.
 */
export function levelOfChange(change: ReportedChange, usage: Usage): ChangeLevel | undefined {
  if (isReordering(change)) return undefined;
  if (isOfDocument(change)) return undefined;
  if (isNumberFormat(change)) return "repair";
  if (isIntegerAsNumber(change)) return "addition";
  // A property that only responses contain is not part of the request that shares its schema, and vice versa.
  if (usedParts.test(change.path) && usage.operations.size === 0) return "repair";
  // A removed scheme has an effect only on the credentials of operations, and `security.ts` compares those.
  if (change.typeName === "SecurityScheme" && (change.kind !== "modified" || isSameWord(change))) return "repair";
  const rule = ruleOf(change);
  if (rule && change.relation && usage.directions.size > 0) {
    return levelOfRelation(rule.effect, change.relation, usage.directions);
  }
  if (change.verdicts.length > 0) {
    // The list of servers only informs: programs go on using the address that they have.
    const isServer = change.verdicts.every(({ rule }) => rule === "server-removed");
    if (isServer) return change.kind === "removed" ? "repair" : "addition";
    return "breaking";
  }
  // A component could also be an inline schema, and its name is never sent.
  if (componentEntry.test(change.path)) return securityScheme.test(change.path) ? "repair" : undefined;
  if (documentationTypes.has(change.typeName)) return "repair";
  if (isUnused(change, usage)) return "repair";
  if (change.kind === "modified") return levelOfModified(change);
  return levelOfWhole(change, usage);
}

/** The level of an added or removed node that Redocly has no verdict on. */
function levelOfWhole(change: ReportedChange, { directions }: Usage): ChangeLevel | undefined {
  const { typeName, kind, path, base, revision } = change;
  if (typeName === "ServerList") return kind === "removed" ? "repair" : "addition";
  if (definition.test(path)) return undefined;
  if (typeName.startsWith("Encoding")) return levelOfRelation("serialization", "changed", directions);
  const value = Object((revision ?? base)?.value);
  const headers = typeName === "Header" ? [value] : typeName === "HeadersMap" ? Object.values(value) : [];
  const isDemanded = directions.has("request") && headers.some((header) => Object(header).required === true);
  const isBroken = kind === "removed" ? isProperty(change) || headers.length > 0 : isDemanded;
  return isBroken ? "breaking" : "addition";
}

function levelOfModified(change: ReportedChange): ChangeLevel {
  const { property = "", typeName, base, revision } = change;
  if (property === "deprecated") return revision?.value === true ? "addition" : "repair";
  if (property === "key") return isProperty(change) ? "breaking" : "repair";
  // These affect no type, and header names are case-insensitive.
  const isDocumentation = isDocumentationKeyword(property) || untypedKeywords.has(property);
  if (isDocumentation || !typedNodes.has(typeName)) return "repair";
  if (typeName === "Header" && property === "required" && base?.value === true) return "breaking";
  return "addition";
}

/** Whether only the capitals of a security scheme's header or HTTP scheme have changed. */
function isSameWord({ property = "", base, revision }: ReportedChange): boolean {
  const isWord = property === "name" || property === "scheme";
  return isWord && String(base?.value).toLowerCase() === String(revision?.value).toLowerCase();
}

/** Whether a change is the format of a number, which affects no type. */
function isNumberFormat({ property, base, revision }: ReportedChange): boolean {
  const isNumeric = (value: unknown): boolean =>
    value === undefined || (typeof value === "string" && numberFormats.has(value));
  return property === "format" && isNumeric(base?.value) && isNumeric(revision?.value);
}

/** Whether an integer becomes a number. TypeScript has one type for both. */
function isIntegerAsNumber({ typeName, property, base, revision }: ReportedChange): boolean {
  if (typeName !== "Schema" || property !== "type") return false;
  const [before, after] = [base, revision].map((place) => typesOf({ type: place?.value }));
  if (!before?.includes("integer") || before.includes("number") || after?.includes("integer")) return false;
  const widened = before.map((type) => (type === "integer" ? "number" : type));
  return widened.toSorted().join() === after?.toSorted().join();
}

/** Whether a change concerns only the document itself: its version, its format, its extensions. */
function isOfDocument({ typeName, property, path }: ReportedChange): boolean {
  if (typeName === "Info") return property === "version";
  return path === "#/" ? property === "openapi" || property?.startsWith("x-") === true : /^#\/x-[^/]*$/.test(path);
}

function isReordering({ kind, base, revision }: ReportedChange): boolean {
  if (kind !== "modified" || !Array.isArray(base?.value) || !Array.isArray(revision?.value)) return false;
  const sorted = (list: readonly unknown[]): string => list.map(canonicalJson).sort().join(",");
  return sorted(base.value) === sorted(revision.value);
}

/** Whether a property, or all properties, changed. An object literal that sets a removed one no longer compiles. */
function isProperty(change: ReportedChange): boolean {
  return (
    change.typeName === "SchemaProperties" ||
    (change.typeName === "Schema" && pointerSegments(change.path).at(-2) === "properties")
  );
}

function isUnused(change: ReportedChange, usage: Usage): boolean {
  return change.path.startsWith("#/components/") && usage.operations.size === 0;
}
