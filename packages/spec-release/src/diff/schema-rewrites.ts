import type { Usage } from "../spec/operation-usage.ts";
import type { ShapeComparison } from "../spec/schema-shape.ts";
import { isDocumentationKeyword, keyOf, typesOf } from "../spec/schema-variants.ts";
import { levelOfChange } from "./change-level.ts";
import { bothUsages, type Comparison } from "./comparison.ts";
import { type SchemaPair, schemasAround } from "./counterpart.ts";
import { schemaRelation } from "./keyword-relation.ts";
import { levelOfRelation, type Relation } from "./keyword-rules.ts";
import type { ReportedChange } from "./redocly-report.ts";
import { type ChangeLevel, mostSevere } from "./spec-diff.ts";

/** A schema that is now written in a different form, and the effect of that. */
export interface SchemaRewrite extends ShapeComparison {
  readonly schema: SchemaPair;
  readonly usage: Usage;
  /** Undefined when only the form has changed. */
  readonly level: ChangeLevel | undefined;
  /** How the limits of values changed, when nothing else did. */
  readonly limits?: Relation;
  /** The first reported change to the schema. */
  readonly reported: ReportedChange;
}

/** The rewritten schemas, and the changes that belong to none of them. */
export interface RewriteSearch {
  readonly rewrites: readonly SchemaRewrite[];
  readonly remaining: readonly ReportedChange[];
}

const combinatorTypes = new Set(["AllOf", "AnyOf", "OneOf"]);
const structuredTypes = new Set(["array", "object"]);
const combinatorMember = /\/(allOf|anyOf|oneOf)\/\d+$/;

/**
 * Finds schemas that are written in a different form: wrapped in `allOf`, `anyOf [X, null]` for a type list, `const`
 * for an `enum` of one. Redocly reports each of their keywords as removed and added, usually as breaking. A new form
 * alone is not a change; added or removed alternatives are one.
 */
export function findRewrites(comparison: Comparison, changes: readonly ReportedChange[]): RewriteSearch {
  const rewrites = new Map<string, SchemaRewrite>();
  const places = changesByPlace(changes);
  for (const reported of changes) {
    const rewrite = isStructural(reported) ? rewriteAround(comparison, reported, places) : undefined;
    if (rewrite && !rewrites.has(rewrite.schema.path)) rewrites.set(rewrite.schema.path, rewrite);
  }
  const around = (path: string): SchemaRewrite[] => placesAround(path).flatMap((place) => rewrites.get(place) ?? []);
  return {
    rewrites: [...rewrites.values()].filter(({ schema: { path } }) => !around(path).some(isAbove(path))),
    remaining: changes.filter((change) => !around(change.path).some((rewrite) => isPartOf(change, rewrite))),
  };
}

/** Groups changes by every place that they are at or below. */
function changesByPlace(changes: readonly ReportedChange[]): ReadonlyMap<string, readonly ReportedChange[]> {
  const places = new Map<string, ReportedChange[]>();
  for (const change of changes) {
    for (const place of placesAround(change.path)) {
      const known = places.get(place);
      if (known) known.push(change);
      else places.set(place, [change]);
    }
  }
  return places;
}

/** A path and all paths around it. */
function placesAround(path: string): string[] {
  return [...[...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)), path];
}

function rewriteAround(
  comparison: Comparison,
  reported: ReportedChange,
  places: ReadonlyMap<string, readonly ReportedChange[]>,
): SchemaRewrite | undefined {
  const schemas = schemasAround(comparison, reported);
  const usageOf = ({ before, after }: SchemaPair): Usage =>
    bothUsages([comparison.before.usage(before), comparison.after.usage(after)]);
  for (const schema of schemas) {
    const shape = comparison.shapes.compare(schema.before, schema.after);
    if (shape.relation !== "same") continue;
    const documented = comparison.documentedShapes.compare(schema.before, schema.after).relation === "same";
    const written = whereWritten(comparison, schema);
    return { ...shape, schema: written, usage: usageOf(written), reported, level: documented ? undefined : "repair" };
  }
  const [innermost] = schemas;
  if (!innermost || !(isAlternative(reported, innermost) || isStructuredAlternative(comparison, reported, innermost)))
    return undefined;
  const schema = whereWritten(comparison, innermost);
  const usage = usageOf(schema);
  // When alternatives were added or removed, the relation of the schema says more than a verdict on each part.
  const rewrite = { ...comparison.shapes.compare(schema.before, schema.after), schema, usage, reported };
  const parts = (places.get(schema.path) ?? []).filter((change) => isPartOf(change, rewrite));
  const limits = limitRelation(comparison, schema);
  if (rewrite.relation === "different" && limits) {
    return { ...rewrite, limits, level: levelOfRelation("limit", limits, usage.directions) ?? "repair" };
  }
  const level =
    rewrite.relation === "different" && usage.directions.size > 0
      ? mostSevere(parts.flatMap((change) => levelOfChange(change, usage) ?? []))
      : (levelOfRelation("type", rewrite.relation === "widened" ? "loosened" : "tightened", usage.directions) ??
        "repair");
  return { ...rewrite, level };
}

/** How the limits of a schema changed; undefined when something else changed too. */
function limitRelation(comparison: Comparison, { before, after }: SchemaPair): Relation | undefined {
  const isOfLimits = comparison.limitlessShapes.compare(before, after).relation === "same";
  return isOfLimits ? schemaRelation(comparison, before, after) : undefined;
}

/** A change behind two references to one component is a change to the component, wherever it is used. */
function whereWritten({ before, after }: Comparison, schema: SchemaPair): SchemaPair {
  const resolvedBefore = before.files.resolve(schema.before);
  const resolvedAfter = after.files.resolve(schema.after);
  const isOne = resolvedBefore.segments.length > 0 && keyOf(resolvedBefore) === keyOf(resolvedAfter);
  return isOne ? { path: schema.path, before: resolvedBefore, after: resolvedAfter } : schema;
}

/** Whether a change concerns the alternatives of a schema, or makes it another schema. */
function isAlternative(change: ReportedChange, schema: SchemaPair): boolean {
  if (change.schemas) return true;
  if (change.path === schema.path) return change.property === "const" || isOtherType(change);
  return (
    schema.path === parentPath(change.path).replace(/\/(allOf|anyOf|oneOf)$/, "") &&
    (combinatorTypes.has(change.typeName) || combinatorMember.test(change.path))
  );
}

/** Whether a list or an object was added to the types of a schema or removed. Its keywords came and went with it. */
function isStructuredAlternative(
  { shapes }: Comparison,
  { path, property, base, revision }: ReportedChange,
  schema: SchemaPair,
): boolean {
  if (path !== schema.path || property !== "type") return false;
  const { relation, extra } = shapes.compare(schema.before, schema.after);
  const isStructured = extra.some((type) => structuredTypes.has(type));
  const [before, after] = [base, revision].map((place) => typesOf({ type: place?.value }));
  return isStructured && relation !== "different" && before?.length !== 0 && after?.length !== 0;
}

/** A rewrite with a known relation covers all changes in the schema; any other covers only its own keywords. */
function isPartOf(change: ReportedChange, rewrite: Pick<SchemaRewrite, "schema" | "relation">): boolean {
  const { path } = rewrite.schema;
  if (rewrite.relation !== "different") return change.path === path || isAbove(change.path)(rewrite);
  if (change.path === path) return isStructural(change);
  return change.kind !== "modified" && parentPath(change.path).replace(/\/(allOf|anyOf|oneOf)$/, "") === path;
}

function isAbove(path: string): (rewrite: Pick<SchemaRewrite, "schema">) => boolean {
  return ({ schema }) => path.startsWith(`${schema.path}/`);
}

/** A string instead of an object, for example: the other reported changes to the schema only repeat it. */
function isOtherType({ property, base, revision }: ReportedChange): boolean {
  if (property !== "type") return false;
  const before = typesOf({ type: base?.value });
  const after = typesOf({ type: revision?.value });
  return before.length > 0 && after.length > 0 && !before.some((type) => after.includes(type));
}

function parentPath(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function isStructural({ property, typeName }: ReportedChange): boolean {
  // A discriminator is judged by itself.
  if (typeName === "SpecExtension" || property === "discriminator") return false;
  return property === undefined || !isDocumentationKeyword(property);
}
