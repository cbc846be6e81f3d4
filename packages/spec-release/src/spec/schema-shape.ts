import { canonicalJson, isJsonObject } from "./json.ts";
import { isOfType, keyOf, keywordsOf, type Variant, variantsOf } from "./schema-variants.ts";
import { childrenOf, type SpecFiles, type SpecNode } from "./spec-files.ts";

/** How the set of values that a schema allows has changed, if the keywords show it with certainty. */
export type ShapeRelation = "same" | "widened" | "narrowed" | "different";

/** The result of comparing two schemas. */
export interface ShapeComparison {
  readonly relation: ShapeRelation;
  /** For `widened` and `narrowed`: the values or types that only one of them has. */
  readonly extra: readonly string[];
  /** Whether the other schema allows every value of their type. */
  readonly isLimit?: boolean;
}

/** Keywords whose value is a schema. */
export const subschemaKeywords: ReadonlySet<string> = new Set([
  "items",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "contentSchema",
]);
const schemaListKeywords = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
/** Keywords whose value is a map from names to schemas. */
export const schemaMapKeywords: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
]);
const setKeywords = new Set(["required", "enum", "type"]);

/**
 * Compares schemas of two documents by their meaning: `allOf` of one schema is that schema, `anyOf [X, null]` is X with
 * `null` among its types, `const` is an `enum` of one value, a `$ref` is its target, and order doesn't matter.
 */
export class ShapeComparer {
  readonly #before: SpecFiles;
  readonly #after: SpecFiles;
  readonly #ignores: (keyword: string) => boolean;
  readonly #known = new Map<unknown, Map<unknown, ShapeComparison>>();
  /** Pairs that are being compared: a schema that contains itself is the same unless something else differs. */
  readonly #pairs = new Map<unknown, Map<unknown, boolean>>();

  /** @param ignores - Whether a keyword is left out of the comparison. */
  constructor(before: SpecFiles, after: SpecFiles, ignores: (keyword: string) => boolean) {
    this.#before = before;
    this.#after = after;
    this.#ignores = ignores;
  }

  compare(before: SpecNode, after: SpecNode): ShapeComparison {
    const known = this.#known.get(before.value) ?? new Map<unknown, ShapeComparison>();
    this.#known.set(before.value, known);
    const comparison = known.get(after.value) ?? this.#compare(before, after);
    known.set(after.value, comparison);
    return comparison;
  }

  #compare(before: SpecNode, after: SpecNode): ShapeComparison {
    // Pairs that were assumed to be the same before a difference was found must be compared again.
    this.#pairs.clear();
    // If the schemas contain themselves, assume that the inner pair is the same: its difference must not count twice.
    this.#pairs.set(before.value, new Map([[after.value, true]]));
    return this.#relate(before, after);
  }

  #relate(before: SpecNode, after: SpecNode): ShapeComparison {
    const variantsBefore = variantsOf(this.#before, before);
    const variantsAfter = variantsOf(this.#after, after);
    if (!variantsBefore || !variantsAfter) {
      return { relation: this.#sameAsWritten(before, after) ? "same" : "different", extra: [] };
    }
    const gained = [...variantsAfter];
    const lost = variantsBefore.filter((variant) => {
      const match = gained.findIndex((candidate) => this.#sameVariant(variant, candidate));
      if (match >= 0) gained.splice(match, 1);
      return match < 0;
    });
    if (lost.length > 0 && gained.length > 0) {
      if (gained.every((value) => lost.some((type) => this.#covers(type, value)))) {
        return { relation: "narrowed", extra: gained.map(wordFor), isLimit: true };
      }
      if (lost.every((value) => gained.some((type) => this.#covers(type, value)))) {
        return { relation: "widened", extra: lost.map(wordFor), isLimit: true };
      }
      return { relation: "different", extra: [] };
    }
    if (gained.length > 0) return { relation: "widened", extra: gained.map(wordFor) };
    if (lost.length > 0) return { relation: "narrowed", extra: lost.map(wordFor) };
    return { relation: "same", extra: [] };
  }

  #same(before: SpecNode, after: SpecNode): boolean {
    if (!isJsonObject(before.value) || !isJsonObject(after.value)) {
      return canonicalJson(before.value) === canonicalJson(after.value);
    }
    const known = this.#pairs.get(before.value) ?? new Map<unknown, boolean>();
    this.#pairs.set(before.value, known);
    const whole = this.#known.get(before.value)?.get(after.value);
    const answer = known.get(after.value) ?? (whole && whole.relation === "same");
    if (answer !== undefined) return answer;
    known.set(after.value, true);
    const same = this.#relate(before, after).relation === "same";
    known.set(after.value, same);
    return same;
  }

  /** Schemas that have no variants are the same only if every keyword is written the same. */
  #sameAsWritten(before: SpecNode, after: SpecNode): boolean {
    return this.#sameKeywords(keywordsOf(this.#before.resolve(before)), keywordsOf(this.#after.resolve(after)));
  }

  #sameVariant(before: Variant, after: Variant): boolean {
    return (
      this.#sameKeywords(before.keywords, after.keywords) && this.#sameSchemas(before.properties, after.properties)
    );
  }

  /** Whether a variant is one value of a type that another variant allows completely. */
  #covers(type: Variant, value: Variant): boolean {
    const values = value.keywords.get("enum")?.value;
    const only: unknown = Array.isArray(values) ? values[0] : undefined;
    if (only === undefined || !isOfType(only, type.keywords.get("type")?.value)) return false;
    const without = ({ keywords }: Variant, keyword: string): ReadonlyMap<string, SpecNode> =>
      new Map([...keywords].filter(([key]) => key !== keyword));
    return this.#sameKeywords(without(type, "type"), without(value, "enum"));
  }

  #sameKeywords(before: ReadonlyMap<string, SpecNode>, after: ReadonlyMap<string, SpecNode>): boolean {
    return [...new Set([...before.keys(), ...after.keys()])].every((keyword) => {
      if (this.#ignores(keyword)) return true;
      const [value, other] = [before.get(keyword), after.get(keyword)];
      return value !== undefined && other !== undefined && this.#sameKeyword(keyword, value, other);
    });
  }

  #sameKeyword(keyword: string, before: SpecNode, after: SpecNode): boolean {
    if (subschemaKeywords.has(keyword)) return this.#same(before, after);
    if (schemaMapKeywords.has(keyword) || schemaListKeywords.has(keyword)) {
      return this.#sameSchemas(childrenByKey(before), childrenByKey(after));
    }
    return asComparable(keyword, before.value) === asComparable(keyword, after.value);
  }

  #sameSchemas(before: ReadonlyMap<string, SpecNode>, after: ReadonlyMap<string, SpecNode>): boolean {
    return (
      before.size === after.size &&
      [...before].every(([key, node]) => {
        const other = after.get(key);
        return other !== undefined && this.#same(node, other);
      })
    );
  }
}

function childrenByKey(node: SpecNode): Map<string, SpecNode> {
  return new Map(childrenOf(node).map((child) => [keyOf(child), child]));
}

function asComparable(keyword: string, value: unknown): string {
  return Array.isArray(value) && setKeywords.has(keyword)
    ? value.map(canonicalJson).sort().join(",")
    : canonicalJson(value);
}

/** One word for a variant: its name, its only value, or its type. */
function wordFor({ keywords, name }: Variant): string {
  if (name !== undefined) return name;
  const values = keywords.get("enum")?.value;
  if (Array.isArray(values))
    return values.map((value) => (typeof value === "string" ? value : canonicalJson(value))).join();
  const type = keywords.get("type")?.value;
  return typeof type === "string" ? type : "any value";
}
