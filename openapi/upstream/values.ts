import { dereference, type OpenApiDocument, type Schema } from "../document.ts";
import { printable } from "./printable.ts";

/** The values that a schema accepts, reduced to the facts that are compared. */
export interface Values {
  /** Such as `integer`, `null`, `array of string`; sorted. `any` when the schema has no type. */
  readonly types: readonly string[];
  /** The values of its `enum` or of its items' `enum`; undefined when any value of the type is accepted. */
  readonly listed: readonly string[] | undefined;
}

/** A schema of an unlinted document, and the references that led to it. */
export interface SchemaNode {
  readonly schema: UncheckedSchema;
  readonly within: readonly string[];
}

/** A schema with keywords that only Swagger 2 and OpenAPI 3.0 have. */
export type UncheckedSchema = Schema & { readonly nullable?: unknown };

/** Returns the values that a schema accepts. A schema inside itself accepts `any`. */
export function valuesOf(document: OpenApiDocument, node: unknown, within: readonly string[] = []): Values {
  const found = schemaNode(document, node, within);
  if (!found) return unlimited;
  const { schema } = found;
  const inside = (child: unknown) => valuesOf(document, child, found.within);
  const alternatives = [...children(schema.oneOf), ...children(schema.anyOf)].map(inside);
  const items = schema.items === undefined ? undefined : inside(schema.items);
  const joined = children(schema.allOf).map(inside);
  const parts = [ownValues(schema, items), ...(alternatives.length > 0 ? [either(alternatives)] : []), ...joined];
  const types = parts.find((part) => !part.types.includes("any"))?.types ?? ["any"];
  return {
    types: sorted(schema.nullable === true ? [...types, "null"] : types),
    listed: parts.find((part) => part.listed)?.listed,
  };
}

/** Returns the target of a schema's reference, or the schema itself; undefined for a schema that contains itself. */
export function schemaNode(
  document: OpenApiDocument,
  node: unknown,
  within: readonly string[],
): SchemaNode | undefined {
  // The document is not linted, so each keyword is checked when it is read.
  const schema = Object(node) as UncheckedSchema;
  const { $ref } = schema;
  if ($ref !== undefined && within.includes($ref)) return undefined;
  return {
    schema: dereference(document, schema).value,
    within: $ref === undefined ? within : [...within, $ref],
  };
}

/** Returns the values that at least one of several schemas accepts. */
export function either(alternatives: readonly Values[]): Values {
  const limited = alternatives.every(({ listed }) => listed);
  return {
    types: sorted(alternatives.flatMap(({ types }) => types)),
    listed: limited ? sorted(alternatives.flatMap(({ listed = [] }) => listed)) : undefined,
  };
}

/** Returns the schemas in a list such as `anyOf`. */
export function children(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

const unlimited: Values = { types: ["any"], listed: undefined };

function ownValues(schema: UncheckedSchema, items: Values | undefined): Values {
  const enumeration = Array.isArray(schema.enum)
    ? schema.enum
    : schema.const === undefined
      ? undefined
      : [schema.const];
  const named = schema.type === undefined ? impliedTypes(schema, enumeration) : [schema.type].flat();
  const types = named.map((type) =>
    type === "array" && items ? `array of ${items.types.join(" or ")}` : printable(type),
  );
  const listed = enumeration?.filter((value) => value !== null).map(printable) ?? items?.listed;
  return { types: types.length > 0 ? types : ["any"], listed };
}

function impliedTypes(schema: UncheckedSchema, enumeration: readonly unknown[] | undefined): string[] {
  if (typeof schema.properties === "object") return ["object"];
  if (schema.items !== undefined) return ["array"];
  return (enumeration ?? []).map((value) => (value === null ? "null" : typeof value));
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
