import { canonicalJson, toPointer } from "../spec/json.ts";
import { isDocumentationKeyword, type Variant, variantsOf } from "../spec/schema-variants.ts";
import type { SpecNode } from "../spec/spec-files.ts";
import { type Comparison, usageOfChange } from "./comparison.ts";
import { schemasAlong } from "./counterpart.ts";
import { schemaEdits } from "./parameter-edits.ts";
import type { ReportedChange, ReportedPlace } from "./redocly-report.ts";
import { gainedKeysRule, lostKeysRule } from "./required-keys.ts";

/** A schema with `allOf` in one of the documents, and all its parts in both. */
interface JoinedSchema {
  readonly path: string;
  readonly before: Variant;
  readonly after: Variant;
  /** The schemas as they are written, without their members. */
  readonly written: { readonly before: SpecNode; readonly after: SpecNode };
  readonly isSent: boolean;
}

/**
 * Compares a schema that gained or lost `allOf` with all parts joined. Redocly reports a property that moved to a
 * member of `allOf` as removed, and doesn't look into the member.
 */
export function settleMovedProperties(
  changes: readonly ReportedChange[],
  comparison: Comparison,
): readonly ReportedChange[] {
  const joined = new Map<string, JoinedSchema>();
  for (const change of changes) {
    const schema = joinedSchema(comparison, change);
    if (schema) joined.set(schema.path, schema);
  }
  if (joined.size === 0) return changes;
  const rest = changes.filter((change) => !isOfJoined(change, joined));
  return [...rest, ...[...joined.values()].flatMap((schema) => editsOf(comparison, schema))];
}

function joinedSchema(comparison: Comparison, change: ReportedChange): JoinedSchema | undefined {
  if (change.typeName !== "AllOf" || change.kind === "modified") return undefined;
  const path = change.path.replace(/\/allOf$/, "");
  const step = schemasAlong(comparison, change).find((one) => one.path === path);
  if (!step?.before || !step.after) return undefined;
  // A new form alone is not a change.
  if (comparison.shapes.compare(step.before, step.after).relation === "same") return undefined;
  const [before, ...otherBefore] = variantsOf(comparison.before.files, step.before) ?? [];
  const [after, ...otherAfter] = variantsOf(comparison.after.files, step.after) ?? [];
  if (!before || !after || otherBefore.length + otherAfter.length > 0) return undefined;
  const isSent = usageOfChange(comparison, change).directions.has("request");
  return { path, before, after, written: writtenSchemas(comparison, step.before, step.after), isSent };
}

function writtenSchemas({ before, after }: Comparison, nodeBefore: SpecNode, nodeAfter: SpecNode) {
  return { before: before.files.resolve(nodeBefore), after: after.files.resolve(nodeAfter) };
}

/** Whether a change belongs to a joined schema itself. Both documents' own properties are compared by Redocly. */
function isOfJoined({ path, kind, property }: ReportedChange, joined: ReadonlyMap<string, JoinedSchema>): boolean {
  if (kind === "modified") return joined.has(path) && property !== undefined && !isDocumentationKeyword(property);
  return joined.has(path.replace(/\/(allOf|properties|properties\/[^/]+)$/, ""));
}

function editsOf(comparison: Comparison, schema: JoinedSchema): ReportedChange[] {
  const { before, after } = schema;
  const properties = namesIn(before.properties, after.properties).flatMap((name) =>
    propertyEdits(comparison, schema, name, before.properties.get(name), after.properties.get(name)),
  );
  const keywords = namesIn(before.keywords, after.keywords)
    .filter((keyword) => !isDocumentationKeyword(keyword))
    .flatMap((keyword) => keywordEdits(schema, keyword));
  return [...properties, ...keywords];
}

function propertyEdits(
  comparison: Comparison,
  { path, written }: JoinedSchema,
  name: string,
  before: SpecNode | undefined,
  after: SpecNode | undefined,
): ReportedChange[] {
  const own = `${path}/properties/${toPointer([name]).slice(2)}`;
  if (before && after) {
    const isWritten = isPropertyOf(written.before, name) && isPropertyOf(written.after, name);
    return isWritten ? [] : schemaEdits(comparison, { path: own, before, after });
  }
  const [base, revision] = [placeOf(before), placeOf(after)];
  const kind = before ? "removed" : "added";
  return [{ path: own, typeName: "Schema", kind, impact: "patch", property: undefined, verdicts: [], base, revision }];
}

function keywordEdits({ path, before, after, written, isSent }: JoinedSchema, keyword: string): ReportedChange[] {
  const [from, to] = [before.keywords.get(keyword), after.keywords.get(keyword)];
  if (canonicalJson(sorted(from?.value)) === canonicalJson(sorted(to?.value))) return [];
  const rules = keyword !== "required" ? [] : isSent ? [gainedKeysRule] : [lostKeysRule];
  return [
    {
      path,
      typeName: "Schema",
      kind: "modified",
      impact: "patch",
      property: keyword,
      verdicts: rules.map((rule) => ({ rule, message: "" })),
      base: placeIn(written.before, keyword, from),
      revision: placeIn(written.after, keyword, to),
    },
  ];
}

function namesIn(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])];
}

function isPropertyOf({ value }: SpecNode, name: string): boolean {
  return Object.hasOwn(Object(Object(value).properties), name);
}

function placeOf(node: SpecNode | undefined): ReportedPlace | undefined {
  return node && { file: node.file, pointer: toPointer(node.segments), value: node.value };
}

/** The joined value of a keyword, at the schema. */
function placeIn(schema: SpecNode, keyword: string, joined: SpecNode | undefined): ReportedPlace {
  const isOwn = Object.hasOwn(Object(schema.value), keyword);
  const pointer = toPointer(isOwn ? [...schema.segments, keyword] : schema.segments);
  return { file: schema.file, pointer, value: joined?.value };
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}
