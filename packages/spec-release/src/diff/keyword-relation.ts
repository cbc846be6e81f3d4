import { canonicalJson, isJsonObject } from "../spec/json.ts";
import type { ShapeComparer } from "../spec/schema-shape.ts";
import { isDocumentationKeyword, keyOf, keywordsOf } from "../spec/schema-variants.ts";
import { childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";
import { type KeywordRule, type Order, type Relation, schemaKeywords } from "./keyword-rules.ts";

/** The parts of a comparison that are needed to compare schemas. */
export interface ComparedSchemas {
  readonly before: { readonly files: SpecFiles };
  readonly after: { readonly files: SpecFiles };
  readonly shapes: ShapeComparer;
}

type Value = SpecNode | undefined;

/** Below this depth a difference between schemas counts as `changed`. */
const maxDepth = 8;
const opposite: Readonly<Record<Relation, Relation>> = {
  tightened: "loosened",
  loosened: "tightened",
  changed: "changed",
};

/** Returns how a keyword's value has changed; undefined when both mean the same. */
export function keywordRelation(
  schemas: ComparedSchemas,
  { order, absent }: Pick<KeywordRule, "order" | "absent">,
  before: Value,
  after: Value,
  depth = 0,
): Relation | undefined {
  const [from, to] = [valueOr(before, absent), valueOr(after, absent)];
  if (canonicalJson(from) === canonicalJson(to) && !(isSchemaOrder(order) && before && after)) return undefined;
  switch (order) {
    case "schema":
      return schemaRelation(schemas, before, after, depth);
    case "refused schema": {
      const relation = schemaRelation(schemas, before ?? nothing, after ?? nothing, depth);
      return relation && opposite[relation];
    }
    case "demanded schema":
      if (!before || !after) return before ? "loosened" : "tightened";
      return schemaRelation(schemas, before, after, depth);
    case "schemas":
      return combined(entriesOf(before, after).map((pair) => schemaRelation(schemas, ...pair, depth)));
    default:
      return valueRelation(order, from, to);
  }
}

/** Returns how the values that a schema allows have changed. An absent schema allows everything. */
export function schemaRelation(schemas: ComparedSchemas, before: Value, after: Value, depth = 0): Relation | undefined {
  const [schemaBefore, schemaAfter] = [
    before && schemas.before.files.resolve(before),
    after && schemas.after.files.resolve(after),
  ];
  if (isAnything(schemaBefore) || isAnything(schemaAfter)) {
    if (isAnything(schemaBefore) && isAnything(schemaAfter)) return undefined;
    return isAnything(schemaBefore) ? "tightened" : "loosened";
  }
  // For the compiler: an absent schema was handled above.
  if (!schemaBefore || !schemaAfter) return "changed";
  if (schemaBefore.value === false || schemaAfter.value === false) {
    if (schemaBefore.value === schemaAfter.value) return undefined;
    return schemaAfter.value === false ? "tightened" : "loosened";
  }
  const { relation } = schemas.shapes.compare(schemaBefore, schemaAfter);
  if (relation === "same") return undefined;
  if (relation === "widened") return "loosened";
  if (relation === "narrowed") return "tightened";
  return depth >= maxDepth ? "changed" : byKeywords(schemas, schemaBefore, schemaAfter, depth + 1);
}

/** Compares schemas keyword by keyword. */
function byKeywords(schemas: ComparedSchemas, before: SpecNode, after: SpecNode, depth: number): Relation | undefined {
  const [keywordsBefore, keywordsAfter] = [keywordsOf(before), keywordsOf(after)];
  const keywords = [...new Set([...keywordsBefore.keys(), ...keywordsAfter.keys()])].filter(
    (keyword) => !isDocumentationKeyword(keyword),
  );
  return combined(
    keywords.map((keyword): Relation | undefined => {
      const [from, to] = [keywordsBefore.get(keyword), keywordsAfter.get(keyword)];
      const isMap = keyword === "properties";
      const rule = isMap ? ({ order: "schemas" } as const) : (schemaKeywords[keyword] ?? openKeywords[keyword]);
      if (rule) return keywordRelation(schemas, rule, from, to, depth);
      return canonicalJson(from?.value) === canonicalJson(to?.value) ? undefined : "changed";
    }),
  );
}

const openKeywords: Readonly<Record<string, Pick<KeywordRule, "order">>> = {
  additionalProperties: { order: "schema" },
};
const nothing: SpecNode = { value: false, file: "", segments: [] };

function valueRelation(order: Order, from: unknown, to: unknown): Relation | undefined {
  switch (order) {
    case "most":
    case "least":
      return numberRelation(order, from, to);
    case "divisor":
      return divisorRelation(from, to);
    case "forbids":
    case "allows":
      return (to === true) === (order === "forbids") ? "tightened" : "loosened";
    case "values":
      return setRelation(listOf(from), listOf(to), from === undefined, to === undefined);
    case "types":
      return setRelation(typeList(from), typeList(to), from === undefined, to === undefined);
    case "names": {
      const relation = setRelation(listOf(from ?? []), listOf(to ?? []), false, false);
      return relation && opposite[relation];
    }
    case "names by name":
      return combined(
        Object.keys({ ...Object(from), ...Object(to) }).map((key) =>
          valueRelation("names", Object(from)[key], Object(to)[key]),
        ),
      );
    case "discriminator":
      return discriminatorRelation(from, to);
    case "text":
      if (from !== undefined && from !== "" && to !== undefined && to !== "") return "changed";
      return from === undefined || from === "" ? "tightened" : "loosened";
    default:
      return "changed";
  }
}

/** An added or removed discriminator has no relation: the types of the schemas decide. */
function discriminatorRelation(from: unknown, to: unknown): Relation | undefined {
  if (!isJsonObject(from) || !isJsonObject(to)) return undefined;
  if (from.propertyName !== to.propertyName) return "changed";
  const [before, after] = [Object(from.mapping), Object(to.mapping)];
  if (Object.keys(before).some((key) => Object.hasOwn(after, key) && before[key] !== after[key])) return "changed";
  return setRelation(Object.keys(before), Object.keys(after), false, false);
}

function numberRelation(order: "most" | "least", from: unknown, to: unknown): Relation {
  // In OpenAPI 3.0, `true` makes the bound next to it exclusive.
  if (to === true) return "tightened";
  if (typeof to !== "number") return "loosened";
  if (typeof from !== "number") return "tightened";
  return to > from === (order === "most") ? "loosened" : "tightened";
}

function divisorRelation(from: unknown, to: unknown): Relation {
  if (typeof from !== "number" || typeof to !== "number") return to === undefined ? "loosened" : "tightened";
  if (isMultiple(from, to)) return "loosened";
  return isMultiple(to, from) ? "tightened" : "changed";
}

/** Within the precision of a floating-point number: 0.3 is a multiple of 0.1. */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

/** The relation of two sets. An absent set is unlimited. */
function setRelation(
  from: readonly string[],
  to: readonly string[],
  isAllBefore: boolean,
  isAllAfter: boolean,
): Relation | undefined {
  if (isAllBefore || isAllAfter) return isAllAfter ? "loosened" : "tightened";
  const isLonger = to.some((value) => !from.includes(value));
  const isShorter = from.some((value) => !to.includes(value));
  if (!isLonger && !isShorter) return undefined;
  if (isLonger && isShorter) return "changed";
  return isLonger ? "loosened" : "tightened";
}

/** Integers are numbers, so `number` includes both. */
function typeList(type: unknown): string[] {
  const types = (Array.isArray(type) ? type : [type]).map(String);
  return types.includes("number") ? [...new Set([...types, "integer"])] : types;
}

/** The values of an `enum`, or the value of a `const` in a list. */
function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(canonicalJson);
}

function entriesOf(before: Value, after: Value): [Value, Value][] {
  const [entriesBefore, entriesAfter] = [before, after].map(
    (node) => new Map((node ? childrenOf(node) : []).map((it) => [keyOf(it), it])),
  );
  const keys = new Set([...(entriesBefore?.keys() ?? []), ...(entriesAfter?.keys() ?? [])]);
  return [...keys].map((key) => [entriesBefore?.get(key), entriesAfter?.get(key)]);
}

/** One relation for several: `changed` unless they agree. */
function combined(relations: readonly (Relation | undefined)[]): Relation | undefined {
  const found = [...new Set(relations.filter((relation) => relation !== undefined))];
  return found.length > 1 ? "changed" : found[0];
}

function isSchemaOrder(order: Order): boolean {
  return order === "schema" || order === "schemas" || order === "refused schema" || order === "demanded schema";
}

function isAnything(node: Value): boolean {
  if (node === undefined || node.value === true) return true;
  return isJsonObject(node.value) && Object.keys(node.value).every(isDocumentationKeyword);
}

function valueOr(node: Value, absent: unknown): unknown {
  return node === undefined ? absent : node.value;
}
