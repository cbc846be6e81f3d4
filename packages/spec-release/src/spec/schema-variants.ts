import { schemaKeywords } from "../diff/keyword-rules.ts";
import { canonicalJson, isJsonObject } from "./json.ts";
import { childrenOf, type SpecFiles, type SpecNode } from "./spec-files.ts";

/** One alternative of a schema, with `$ref`, `allOf`, `anyOf`, `oneOf` and lists of types resolved. */
export interface Variant {
  /** The name of the component, if the schema has several alternatives and this one is a component. */
  readonly name?: string | undefined;
  readonly keywords: ReadonlyMap<string, SpecNode>;
  readonly properties: ReadonlyMap<string, SpecNode>;
}

const documentationKeywords = new Set([
  "title",
  "description",
  "example",
  "examples",
  "default",
  "deprecated",
  "externalDocs",
  "xml",
  "$comment",
]);
/** Keywords that apply to values of one type only. They don't affect the other types in a list of types. */
const typeOfKeyword: ReadonlyMap<string, string> = new Map([
  ...["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"].map((it) => [it, "array"] as const),
  ...["properties", "patternProperties", "additionalProperties", "propertyNames", "required"].map(
    (it) => [it, "object"] as const,
  ),
  ...["minProperties", "maxProperties", "dependentSchemas"].map((it) => [it, "object"] as const),
  ...["minLength", "maxLength", "pattern"].map((it) => [it, "string"] as const),
]);
const boundPairs = [
  ["minimum", "exclusiveMinimum"],
  ["maximum", "exclusiveMaximum"],
] as const;
/** Schemas with more alternatives are not resolved: the product of several unions in one `allOf` grows fast. */
const maxVariants = 64;
/** A schema that refers to itself only through `allOf` or `$ref` would never end. */
const maxDepth = 20;

/** Whether a keyword is for readers only and has no effect on a type. */
export function isDocumentationKeyword(keyword: string): boolean {
  return documentationKeywords.has(keyword) || keyword.startsWith("x-");
}

/** The last key on the path to a node: a keyword, or a name that the document's author chose. */
export function keyOf(node: SpecNode): string {
  return node.segments.at(-1) ?? "";
}

/** The alternatives that a schema allows; undefined if they can't be determined with certainty. */
export function variantsOf(spec: SpecFiles, schema: SpecNode, depth = 0): Variant[] | undefined {
  if (depth > maxDepth || !isJsonObject(schema.value)) return undefined;
  const own = keywordsOf(schema);
  const parts: SpecNode[][] = [];
  if (own.delete("$ref")) parts.push([spec.resolve(schema)]);
  for (const member of takeList(own, "allOf")) parts.push([member]);
  for (const keyword of ["anyOf", "oneOf"]) {
    const members = takeList(own, keyword);
    if (members.length > 0) parts.push(members);
  }

  let merged = ownVariants(own, schema);
  for (const part of parts) {
    const alternatives: Variant[] = [];
    for (const member of part) {
      const variants = variantsOf(spec, member, depth + 1);
      if (!variants) return undefined;
      const name = part.length > 1 ? componentName(spec, member) : undefined;
      alternatives.push(
        ...(variants.length === 1 ? variants.map((variant) => ({ ...variant, name: variant.name ?? name })) : variants),
      );
    }
    const product = merged.flatMap((left) => alternatives.map((right) => mergeVariants(left, right)));
    const joined = product.filter((variant) => variant !== undefined);
    if (joined.length !== product.length || joined.length > maxVariants) return undefined;
    merged = joined;
  }
  return merged;
}

/** The keywords of a schema in one notation: `const` as `enum`, no empty `required`, the bounds of OpenAPI 3.1. */
export function keywordsOf(schema: SpecNode): Map<string, SpecNode> {
  const keywords = new Map<string, SpecNode>();
  for (const child of childrenOf(schema)) {
    const keyword = keyOf(child);
    if (keyword === "const") keywords.set("enum", { ...child, value: [child.value] });
    else if (keyword === "required" && Array.isArray(child.value) && child.value.length === 0) continue;
    else if (keyword === "deprecated" && child.value === false) continue;
    else keywords.set(keyword, child);
  }
  for (const [plain, exclusive] of boundPairs) {
    // In OpenAPI 3.0 the exclusive keyword is a boolean next to the bound; in 3.1 it is the bound itself.
    const bound = keywords.get(plain);
    const isExclusive = keywords.get(exclusive)?.value;
    if (typeof isExclusive !== "boolean") continue;
    keywords.delete(exclusive);
    if (!isExclusive || !bound) continue;
    keywords.delete(plain);
    keywords.set(exclusive, bound);
  }
  return keywords;
}

/** The types that a schema lists. `nullable` of OpenAPI 3.0 counts as the type `null`. */
export function typesOf(schema: unknown): string[] {
  if (!isJsonObject(schema)) return [];
  const { type, nullable } = schema;
  const listed = Array.isArray(type) ? type.map(String) : typeof type === "string" ? [type] : [];
  return listed.length > 0 && nullable === true ? [...new Set([...listed, "null"])] : listed;
}

function componentName(spec: SpecFiles, member: SpecNode): string | undefined {
  if (!isJsonObject(member.value) || member.value.$ref === undefined) return undefined;
  const { segments } = spec.resolve(member);
  return segments[0] === "components" ? segments.at(-1) : undefined;
}

function takeList(keywords: Map<string, SpecNode>, keyword: string): SpecNode[] {
  const list = keywords.get(keyword);
  keywords.delete(keyword);
  return list ? childrenOf(list) : [];
}

/** One variant per type: `type: [string, "null"]` is a string or null. */
function ownVariants(own: Map<string, SpecNode>, schema: SpecNode): Variant[] {
  const types = typesOf(schema.value);
  const propertyList = takeList(own, "properties");
  const properties = new Map(propertyList.map((property) => [keyOf(property), property]));
  if (types.length === 0) return splitEnum({ keywords: own, properties });
  own.delete("nullable");
  const isNullable = types.length > 1 && types.includes("null");
  return types.flatMap((type): Variant[] => {
    const isNull = isNullable && type === "null";
    const isOf = (keyword: string): boolean => {
      if (isNull) return keyword === "enum" || isDocumentationKeyword(keyword);
      return types.length === 1 || (typeOfKeyword.get(keyword) ?? type) === type;
    };
    const keywords = new Map([...own].filter(([keyword]) => isOf(keyword)));
    keywords.set("type", { ...schema, value: type });
    return splitEnum({ keywords, properties: isOf("properties") ? properties : new Map() });
  });
}

/** One variant per value of an `enum`, without a type that the value implies and without values of other types. */
function splitEnum(variant: Variant): Variant[] {
  const values = variant.keywords.get("enum");
  const type = variant.keywords.get("type")?.value;
  if (!values || !Array.isArray(values.value)) return [variant];
  return values.value
    .filter((value) => type === undefined || isOfType(value, type))
    .map((value): Variant => {
      const keywords = new Map(variant.keywords);
      keywords.delete("type");
      if (value !== null) return { ...variant, keywords: keywords.set("enum", { ...values, value: [value] }) };
      keywords.delete("enum");
      return { ...variant, keywords: keywords.set("type", { ...values, value: "null" }) };
    });
}

/** Whether a value is of a type that a schema names. */
export function isOfType(value: unknown, type: unknown): boolean {
  if (value === null) return type === "null";
  if (Array.isArray(value)) return type === "array";
  if (typeof value === "number") return type === "number" || (type === "integer" && Number.isInteger(value));
  return typeof value === type;
}

/** Two variants that must both match, as one; undefined if merging their keywords doesn't express that. */
function mergeVariants(left: Variant, right: Variant): Variant | undefined {
  if (closesOver(left, right) || closesOver(right, left)) return undefined;
  const keywords = mergeNodes(left.keywords, right.keywords);
  const properties = mergeNodes(left.properties, right.properties);
  return keywords && properties && { keywords, properties, name: right.name ?? left.name };
}

/** Keywords that close an object refer only to properties in the same schema. In a merged schema there are more. */
function closesOver(closed: Variant, other: Variant): boolean {
  const isOpen = ["additionalProperties", "unevaluatedProperties"].every(
    (keyword) => (closed.keywords.get(keyword)?.value ?? true) === true,
  );
  return !isOpen && (other.properties.size > 0 || other.keywords.has("patternProperties"));
}

function mergeNodes(
  left: ReadonlyMap<string, SpecNode>,
  right: ReadonlyMap<string, SpecNode>,
): Map<string, SpecNode> | undefined {
  const merged = new Map(right);
  for (const [key, node] of left) {
    const other = merged.get(key);
    if (other === undefined || isDocumentationKeyword(key)) merged.set(key, node);
    else if (key === "required" && Array.isArray(node.value) && Array.isArray(other.value)) {
      merged.set(key, { ...node, value: [...new Set([...node.value, ...other.value])] });
    } else if (!sameText(node, other)) {
      const tighter = tighterBound(key, node, other);
      if (!tighter) return undefined;
      merged.set(key, tighter);
    }
  }
  return merged;
}

/** The stricter of two bounds that must both hold; undefined for what isn't a bound. */
function tighterBound(keyword: string, left: SpecNode, right: SpecNode): SpecNode | undefined {
  const { order } = schemaKeywords[keyword] ?? {};
  if (typeof left.value !== "number" || typeof right.value !== "number") return undefined;
  if (order === "most") return left.value < right.value ? left : right;
  return order === "least" ? (left.value > right.value ? left : right) : undefined;
}

/** Equal as written; a relative `$ref` means the same only in the same file. */
function sameText(left: SpecNode, right: SpecNode): boolean {
  const text = canonicalJson(left.value);
  return text === canonicalJson(right.value) && (left.file === right.file || !text.includes('"$ref"'));
}
