import { canonicalJson, isJsonObject, toPointer } from "../spec/json.ts";
import { isDocumentationKeyword, keywordsOf } from "../spec/schema-variants.ts";
import { childOf, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import type { SchemaPair } from "./counterpart.ts";
import { schemaKeywords } from "./keyword-rules.ts";
import type { ReportedChange, ReportedPlace } from "./redocly-report.ts";

/** The same parameter in both documents. */
export interface ParameterPair {
  readonly before: SpecNode;
  readonly after: SpecNode;
  /** Logical path of the new one. */
  readonly path: string;
}

/** Keys that are equal in both, or compared elsewhere. */
const passed = new Set(["in", "name", "schema", "example", "examples"]);
/** Keys whose every change breaks a program. */
const serialization = new Set(["style", "explode", "content"]);
const verdict = [{ rule: "parameter-changed", message: "" }];

/** The changes to a parameter that Redocly would report if it had recognized the parameter as the same. */
export function parameterEdits(comparison: Comparison, { before, after, path }: ParameterPair): ReportedChange[] {
  const isPath = isJsonObject(after.value) && after.value.in === "path";
  const edits = keysThatDiffer(entriesOf(before), entriesOf(after))
    .filter((key) => !passed.has(key) && !(isPath && key === "required"))
    .map((key): ReportedChange => {
      const [base, revision] = [placeOf(before, key), placeOf(after, key)];
      const isAllowed = key.startsWith("allow") && revision.value !== true;
      const isBreaking = serialization.has(key) || isAllowed || (key === "required" && revision.value === true);
      return edit("Parameter", path, key, base, revision, isBreaking);
    });
  return [...edits, ...parameterSchemaEdits(comparison, { before, after, path })];
}

function parameterSchemaEdits(comparison: Comparison, parameter: ParameterPair): ReportedChange[] {
  const [before, after] = [childOf(parameter.before, "schema"), childOf(parameter.after, "schema")];
  if (!before && !after) return [];
  if (before && after) return schemaEdits(comparison, { path: `${parameter.path}/schema`, before, after });
  const places = [placeOf(parameter.before, "schema"), placeOf(parameter.after, "schema")] as const;
  return [edit("Parameter", parameter.path, "schema", ...places, true)];
}

/** The changes to a schema that Redocly would report if it had recognized the schema as the same. */
export function schemaEdits(comparison: Comparison, { path, before, after }: SchemaPair): ReportedChange[] {
  if (comparison.documentedShapes.compare(before, after).relation === "same") return [];
  const [schemaBefore, schemaAfter] = [comparison.before.files.resolve(before), comparison.after.files.resolve(after)];
  const differing = keysThatDiffer(keywordValues(schemaBefore), keywordValues(schemaAfter));
  const isPlain = (key: string): boolean => {
    const { effect } = schemaKeywords[key] ?? {};
    return effect === "limit" || effect === "format" || effect === "closing" || isDocumentationKeyword(key);
  };
  if (differing.length > 0 && differing.every(isPlain)) {
    return differing.map((key) => {
      const [base, revision] = [placeOf(schemaBefore, key), placeOf(schemaAfter, key)];
      const isOpened = isDocumentationKeyword(key) || (key === "format" && revision.value === undefined);
      return edit("Schema", path, key, base, revision, !isOpened);
    });
  }
  const whole = edit("Schema", path, "type", placeOf(schemaBefore, "type"), placeOf(schemaAfter, "type"), true);
  return [{ ...whole, schemas: { path, before, after } }];
}

function edit(
  typeName: string,
  path: string,
  property: string,
  base: ReportedPlace,
  revision: ReportedPlace,
  isBreaking: boolean,
): ReportedChange {
  const verdicts = isBreaking ? verdict : [];
  return { path, typeName, kind: "modified", impact: "patch", property, verdicts, base, revision };
}

/** The place of a key, or of the node that lacks it. */
function placeOf({ value, file, segments }: SpecNode, key: string): ReportedPlace {
  const own: unknown = isJsonObject(value) ? value[key] : undefined;
  return { file, pointer: toPointer(own === undefined ? segments : [...segments, key]), value: own };
}

function entriesOf({ value }: SpecNode): ReadonlyMap<string, unknown> {
  return new Map(isJsonObject(value) ? Object.entries(value) : []);
}

function keywordValues(schema: SpecNode): ReadonlyMap<string, unknown> {
  return new Map([...keywordsOf(schema)].map(([keyword, { value }]) => [keyword, value]));
}

function keysThatDiffer(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => canonicalJson(before.get(key)) !== canonicalJson(after.get(key)),
  );
}
