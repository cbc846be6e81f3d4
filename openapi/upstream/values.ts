import { asObject, at, type JsonObject, type Pointer } from "../proof/schema-pointer.ts";
import { printable } from "./printable.ts";
import { resolve } from "./resolve.ts";

/** Which values a schema lets through, as far as two documents are compared. */
export interface Values {
  /** Such as `integer`, `null`, `array of string`; sorted. `any` where the schema doesn't say. */
  readonly types: readonly string[];
  /** The values of its enumeration, or of that of its items; undefined where any value of the type will do. */
  readonly listed: readonly string[] | undefined;
}

/** What a schema lets through. A schema that contains itself is `any` there. */
export function valuesOf(document: JsonObject, schema: Pointer, within: readonly Pointer[] = []): Values {
  const pointer = resolve(document, schema);
  if (within.some((outer) => outer.join("/") === pointer.join("/"))) return unlimited;
  const node = asObject(at(document, pointer)) ?? {};
  const inside = (child: Pointer) => valuesOf(document, child, [...within, pointer]);
  const alternatives = [...children(node, pointer, "oneOf"), ...children(node, pointer, "anyOf")].map(inside);
  const joined = children(node, pointer, "allOf").map(inside);
  const items = node.items === undefined ? undefined : inside([...pointer, "items"]);
  const own = ownValues(node, items);
  const parts = [own, ...(alternatives.length > 0 ? [either(alternatives)] : []), ...joined];
  const types = parts.find((part) => !part.types.includes("any"))?.types ?? ["any"];
  return {
    types: sorted(node.nullable === true ? [...types, "null"] : types),
    listed: parts.find((part) => part.listed)?.listed,
  };
}

/** The values that any of several schemas lets through. */
export function either(alternatives: readonly Values[]): Values {
  const limited = alternatives.every(({ listed }) => listed);
  return {
    types: sorted(alternatives.flatMap(({ types }) => types)),
    listed: limited ? sorted(alternatives.flatMap(({ listed = [] }) => listed)) : undefined,
  };
}

/** The pointers of the schemas in a list, such as `anyOf`. */
export function children(node: JsonObject, pointer: Pointer, keyword: string): Pointer[] {
  const list = node[keyword];
  return Array.isArray(list) ? list.map((_, index) => [...pointer, keyword, String(index)]) : [];
}

const unlimited: Values = { types: ["any"], listed: undefined };

function ownValues(node: JsonObject, items: Values | undefined): Values {
  const enumeration = Array.isArray(node.enum) ? node.enum : node.const === undefined ? undefined : [node.const];
  const named = node.type === undefined ? impliedTypes(node, enumeration) : [node.type].flat();
  const types = named.map((type) =>
    type === "array" && items ? `array of ${items.types.join(" or ")}` : printable(type),
  );
  const listed = enumeration?.filter((value) => value !== null).map(printable) ?? items?.listed;
  return { types: types.length > 0 ? types : ["any"], listed };
}

function impliedTypes(node: JsonObject, enumeration: readonly unknown[] | undefined): string[] {
  if (asObject(node.properties)) return ["object"];
  if (node.items !== undefined) return ["array"];
  return (enumeration ?? []).map((value) => (value === null ? "null" : typeof value));
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
