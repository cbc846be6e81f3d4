import { canonicalJson, isJsonObject } from "../spec/json.ts";
import { keyOf, typesOf } from "../spec/schema-variants.ts";
import { childOf, childrenOf, type SpecFiles, type SpecNode } from "../spec/spec-files.ts";

const maxLength = 80;
const maxDepth = 3;

/** Returns a schema as a short type in TypeScript's syntax: `"open" | "resolved"`, `integer | null`, `Pet[]`. */
export function typeText(files: SpecFiles, schema: SpecNode): string {
  const text = textOf(files, schema, 0);
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

function textOf(files: SpecFiles, schema: SpecNode, depth: number): string {
  const { value } = schema;
  if (!isJsonObject(value)) return value === false ? "never" : "unknown";
  if (typeof value.$ref === "string")
    return nameOf(files.resolve(schema)) ?? textOf(files, files.resolve(schema), depth);
  if (isJsonObject(value.not) && Object.keys(value.not).length === 0) return "never";
  const parts = [
    ...(hasOwnShape(value) ? [ownText(files, schema, depth)] : []),
    ...members(schema, "allOf").map((member) => textOf(files, member, depth)),
    ...["anyOf", "oneOf"].flatMap((keyword) => {
      const alternatives = members(schema, keyword).map((member) => textOf(files, member, depth));
      return alternatives.length > 0 ? [union(alternatives)] : [];
    }),
  ];
  if (parts.length === 0) return "unknown";
  const [only = ""] = parts;
  const joined = parts.length === 1 ? only : parts.map((part) => inBrackets(part)).join(" & ");
  return value.nullable === true && !/\bnull$/.test(joined) ? `${inBrackets(joined, "&")} | null` : joined;
}

function hasOwnShape(value: Readonly<Record<string, unknown>>): boolean {
  const isCombined = ["allOf", "anyOf", "oneOf"].some((keyword) => keyword in value);
  return ["properties", "enum", "const"].some((keyword) => keyword in value) || (!isCombined && "type" in value);
}

function ownText(files: SpecFiles, schema: SpecNode, depth: number): string {
  const value = isJsonObject(schema.value) ? schema.value : {};
  if ("const" in value) return canonicalJson(value.const);
  if (Array.isArray(value.enum)) return union(value.enum.map(canonicalJson));
  const types = typesOf({ type: value.type });
  const listed = types.length > 0 ? types : ["object"];
  return union(
    listed.map((type) => {
      if (type === "array") return `${inBrackets(itemText(files, schema, depth))}[]`;
      return type === "object" ? objectText(files, schema, depth) : type;
    }),
  );
}

function itemText(files: SpecFiles, schema: SpecNode, depth: number): string {
  const items = childOf(schema, "items");
  return items ? textOf(files, items, depth + 1) : "unknown";
}

function objectText(files: SpecFiles, schema: SpecNode, depth: number): string {
  const properties = members(schema, "properties");
  const rest = childOf(schema, "additionalProperties");
  if (depth >= maxDepth || (properties.length === 0 && !rest)) return "object";
  const required = isJsonObject(schema.value) && Array.isArray(schema.value.required) ? schema.value.required : [];
  const keys = properties.map((property) => {
    const key = keyOf(property);
    return `${key}${required.includes(key) ? "" : "?"}: ${textOf(files, property, depth + 1)}`;
  });
  const others = rest && rest.value !== false ? [`[key: string]: ${textOf(files, rest, depth + 1)}`] : [];
  const all = [...keys, ...others];
  return all.length > 0 ? `{ ${all.join("; ")} }` : "{}";
}

/** The name of a component, or of the file that is the schema. */
function nameOf({ file, segments }: SpecNode): string | undefined {
  if (segments.length > 0) return segments.at(-2) === "schemas" || segments.length === 1 ? segments.at(-1) : undefined;
  return file
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.\w+$/, "");
}

function members(schema: SpecNode, keyword: string): SpecNode[] {
  const list = childOf(schema, keyword);
  return list ? childrenOf(list) : [];
}

function union(texts: readonly string[]): string {
  return [...new Set(texts)].join(" | ");
}

function inBrackets(text: string, operators = "|&"): string {
  const isCompound = [...operators].some((operator) => text.includes(` ${operator} `)) && !/^\{.*\}$/.test(text);
  return isCompound ? `(${text})` : text;
}
