import { canonicalJson, isJsonObject, pointerSegments, toPointer } from "../spec/json.ts";
import { isName } from "../spec/references.ts";
import { childOf, type SpecNode } from "../spec/spec-files.ts";
import type { Comparison } from "./comparison.ts";
import { schemasAlong } from "./counterpart.ts";
import { keywordRelation } from "./keyword-relation.ts";
import {
  bodyKeywords,
  encodingKeywords,
  type KeywordRule,
  parameterKeywords,
  schemaKeywords,
} from "./keyword-rules.ts";
import { pairedNodes } from "./paired-nodes.ts";
import type { ReportedChange, ReportedPlace } from "./redocly-report.ts";

/** Keywords that are judged as a whole, however deep in their schemas Redocly sees a change. */
const wholeKeywords: ReadonlySet<string> = new Set([
  "prefixItems",
  "patternProperties",
  "contains",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "not",
  "if",
  "then",
  "else",
  "contentSchema",
  "unevaluatedProperties",
  "unevaluatedItems",
  "discriminator",
]);

/** Rules for the keys of nodes, by Redocly's name for the node. */
const rulesOfNodes: Readonly<Record<string, Readonly<Record<string, KeywordRule>>>> = {
  Schema: schemaKeywords,
  Parameter: parameterKeywords,
  Header: parameterKeywords,
  RequestBody: bodyKeywords,
  Encoding: encodingKeywords,
};

/**
 * Adds to each changed keyword how its value has changed, and leaves out those whose values mean the same. All changes
 * inside `not`, `contains` and similar keywords become one change to that keyword.
 */
export function judgeKeywords(changes: readonly ReportedChange[], comparison: Comparison): ReportedChange[] {
  const judged = new Set<string>();
  return changes.flatMap((change): ReportedChange[] => {
    const keyword = wholeKeywordOf(comparison, change);
    if (keyword === undefined) return judgedChange(comparison, change);
    const key = `${keyword.path} ${keyword.property}`;
    if (judged.has(key)) return [];
    judged.add(key);
    return judgedChange(comparison, keyword);
  });
}

/**
 * Finds keywords such as `not` that are written as before, but refer to a component whose change affects them. Redocly
 * reports only the component.
 */
export function withReferringKeywords(
  changes: readonly ReportedChange[],
  comparison: Comparison,
): readonly ReportedChange[] {
  if (!changes.some(({ typeName }) => typeName.startsWith("Schema"))) return changes;
  const found = pairedNodes(comparison).flatMap(({ before, after, path }) =>
    Object.keys(Object(after.value)).flatMap((property): ReportedChange[] => {
      if (!wholeKeywords.has(property) || isName([...after.segments, property])) return [];
      const [base, revision] = [placeOf(before, property), placeOf(after, property)];
      const text = canonicalJson(revision.value);
      if (!text.includes('"$ref"') || text !== canonicalJson(base.value)) return [];
      return [{ path, typeName: "Schema", kind: "modified", impact: "patch", property, verdicts: [], base, revision }];
    }),
  );
  return [...changes, ...found.filter((change) => ruleOf(change)?.effect !== "type")];
}

/** The rule for a change to a keyword; undefined for other changes. */
export function ruleOf({ kind, typeName, property = "", schemas }: ReportedChange): KeywordRule | undefined {
  const rules = rulesOfNodes[typeName];
  if (kind !== "modified" || schemas || !rules) return undefined;
  return Object.hasOwn(rules, property) ? rules[property] : undefined;
}

/** Returns the change with its relation. Empty when both values have the same meaning. */
function judgedChange(comparison: Comparison, change: ReportedChange): ReportedChange[] {
  const rule = ruleOf(change);
  if (!rule || change.relation) return [change];
  const nodeOf = (place: ReportedPlace | undefined): SpecNode | undefined =>
    place?.value === undefined
      ? undefined
      : { value: place.value, file: place.file, segments: pointerSegments(place.pointer) };
  const relation = keywordRelation(comparison, rule, nodeOf(change.base), nodeOf(change.revision));
  return relation ? [{ ...change, relation }] : [];
}

/** The outermost keyword around a change that is judged as a whole, as a change to that keyword. */
function wholeKeywordOf(comparison: Comparison, change: ReportedChange): ReportedChange | undefined {
  if (change.typeName === "Schema" && change.kind === "modified" && wholeKeywords.has(change.property ?? "")) {
    return change;
  }
  if (!pointerSegments(change.path).some((segment) => wholeKeywords.has(segment))) return undefined;
  for (const { path, before, after, next } of schemasAlong(comparison, change)) {
    if (next === undefined || !wholeKeywords.has(next) || isBehindMapping(change, next, path)) continue;
    const [placeBefore, placeAfter] = [before, after].map((node, side) => {
      const files = side === 0 ? comparison.before.files : comparison.after.files;
      return node && placeOf(files.resolve(node), next);
    });
    return {
      path,
      typeName: "Schema",
      kind: "modified",
      impact: change.impact,
      property: next,
      verdicts: [],
      base: placeBefore ?? placeAfter,
      revision: placeAfter ?? placeBefore,
    };
  }
  return undefined;
}

/** Whether a change is in a schema that a discriminator merely refers to. */
function isBehindMapping({ kind, typeName, path }: ReportedChange, keyword: string, owner: string): boolean {
  if (keyword !== "discriminator") return false;
  const [, , ...rest] = pointerSegments(path.slice(owner.length));
  return rest.length > 1 || (typeName === "Schema" && kind === "modified");
}

/** The place of a keyword, or of the schema that lacks it. */
function placeOf(schema: SpecNode, keyword: string): ReportedPlace {
  const child = isJsonObject(schema.value) ? childOf(schema, keyword) : undefined;
  const { file, segments } = child ?? schema;
  return { file, pointer: toPointer(segments), value: child?.value };
}
