import { canonicalJson, toPointer } from "../spec/json.ts";
import { typesOf, variantsOf } from "../spec/schema-variants.ts";
import { typeText } from "../types/schema-as-type.ts";
import type { Comparison } from "./comparison.ts";
import type { SchemaPair } from "./counterpart.ts";
import { kindOfRelation, typeChange } from "./described-change.ts";
import { type Change, type ChangeSubject, type FoundChange, foundChange } from "./found-change.ts";
import { type Relation, schemaKeywords } from "./keyword-rules.ts";
import type { SchemaRewrite } from "./schema-rewrites.ts";
import { subjectOf } from "./subject.ts";

/** Returns a rewritten schema as a change; undefined when only its form has changed. */
export function rewriteChange(comparison: Comparison, rewrite: SchemaRewrite): FoundChange | undefined {
  const { level, schema, usage, reported } = rewrite;
  if (!level) return undefined;
  const { file, segments } = schema.after;
  const pointer = toPointer(segments);
  // The line from Redocly is right only when the reported keyword is in the schema itself, not behind a $ref.
  const isInside = reported.revision?.file === file && reported.revision.pointer.startsWith(pointer);
  const { line: shownLine } = reported.revision ?? {};
  const line = isInside && shownLine !== undefined ? { line: shownLine } : {};
  const subject = subjectOf({ files: comparison.after.files, file, pointer, path: schema.path });
  const described = describedRewrite(comparison, rewrite, subject);
  const change = foundChange(level, usage, { file, pointer, ...line }, described);
  if (described.kind === "documentation") return change;
  const before = typeText(comparison.before.files, schema.before);
  const after = typeText(comparison.after.files, schema.after);
  const isVague = rewrite.relation === "different" && !rewrite.limits && described.subject.keyword === undefined;
  return { ...change, before, after, ...(isVague && { vague: schema }) };
}

/** Describes the changed limits of a rewritten schema: by keyword, or together when several changed. */
function limitsChange(
  { before, after }: Comparison,
  schema: SchemaPair,
  relation: Relation,
  owner: ChangeSubject,
): Change {
  const [[variantBefore], [variantAfter]] = [
    variantsOf(before.files, schema.before) ?? [],
    variantsOf(after.files, schema.after) ?? [],
  ];
  const values = [variantBefore, variantAfter].map(
    (variant) => new Map([...(variant?.keywords ?? [])].map(([key, { value }]) => [key, canonicalJson(value)])),
  );
  const keywords = [...new Set(values.flatMap((texts) => [...texts.keys()]))].filter(
    (key) => schemaKeywords[key]?.effect === "limit" && values[0]?.get(key) !== values[1]?.get(key),
  );
  const [keyword, ...more] = keywords;
  const kind = kindOfRelation(relation);
  if (keyword === undefined || more.length > 0) return { kind, subject: owner };
  const [from = [], to = []] = values.map((texts) => texts.get(keyword) ?? []).map((text) => [text].flat());
  return { kind, subject: { ...owner, keyword }, values: { before: from, after: to } };
}

function describedRewrite(
  comparison: Comparison,
  { relation, extra, isLimit, schema, limits }: SchemaRewrite,
  subject: ChangeSubject,
): Change {
  const { before, after } = comparison;
  if (relation === "same") return { kind: "documentation", subject };
  if (limits) return limitsChange(comparison, schema, limits, subject);
  if (relation === "different") {
    const [oldTypes, newTypes] = [
      typesOf(before.files.resolve(schema.before).value),
      typesOf(after.files.resolve(schema.after).value),
    ];
    const isOtherType = oldTypes.length > 0 && newTypes.length > 0 && oldTypes.join() !== newTypes.join();
    return isOtherType ? typeChange(subject, oldTypes, newTypes) : { kind: "changed", subject };
  }
  const values = [...new Set(extra)];
  if (values.join() === "null" && !isLimit) return { kind: relation === "widened" ? "nullable" : "not-null", subject };
  // With `isLimit`, `values` are the only allowed values. A wider schema lost this limit, so they belong to `before`.
  const isAfter = (relation === "widened") !== (isLimit === true);
  return {
    kind: relation,
    subject: { ...subject, keyword: isLimit ? "enum" : "anyOf" },
    values: isAfter ? { before: [], after: values } : { before: values, after: [] },
  };
}
