import { dereference, type OpenApiDocument, type Schema } from "@wootkit/openapi/document";
import type { ValueType } from "../src/operations/command-table.ts";

/** Returns the alternatives of a schema, dereferenced and without null. */
export function alternatives(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  const { value } = dereference(document, schema);
  const inner = [...(value.oneOf ?? []), ...(value.anyOf ?? [])];
  if (inner.length > 0) return inner.flatMap((one) => alternatives(document, one));
  if (value.allOf) return [merged(value.allOf.flatMap((one) => alternatives(document, one)))];
  return typesOf(value).length === 0 && value.type !== undefined ? [] : [value];
}

function merged(parts: readonly Schema[]): Schema {
  return {
    type: "object",
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  };
}

/** Returns the properties of all objects that a schema allows. A property is required if all of them require it. */
export function propertiesOf(
  document: OpenApiDocument,
  schema: Schema,
): { readonly properties: Readonly<Record<string, Schema>>; readonly required: readonly string[] } {
  const objects = alternatives(document, schema).filter(({ properties }) => properties !== undefined);
  const [first, ...others] = objects;
  return {
    properties: Object.assign({}, ...objects.map(({ properties }) => properties)),
    required: (first?.required ?? []).filter((name) => others.every(({ required = [] }) => required.includes(name))),
  };
}

/** Returns the JSON types of a schema, without null. */
export function typesOf({ type, enum: values, const: constant }: Schema): readonly string[] {
  if (type !== undefined) return [type].flat().filter((one) => one !== "null");
  return [...new Set([...(values ?? []), constant].flatMap((value) => (value == null ? [] : [typeof value])))];
}

/** Returns the type that a value has on the command line. */
export function valueType(document: OpenApiDocument, schema: Schema): ValueType {
  const all = alternatives(document, schema);
  const types = [...new Set(all.flatMap(typesOf))];
  if (all.some((one) => one.format === "binary" || Object.hasOwn(one, "contentMediaType"))) return "file";
  const [only, ...more] = types;
  if (more.length === 0 && all.every((one) => typesOf(one).length > 0)) {
    if (only === "string") return "text";
    if (only === "integer" || only === "number" || only === "boolean" || only === "object") return only;
  }
  return types.includes("string") ? "json-or-text" : "json";
}

/** Returns the values that a schema lists, or undefined. */
export function enumValues(document: OpenApiDocument, schema: Schema): readonly string[] | undefined {
  const values = alternatives(document, schema).flatMap(
    (one) => one.enum ?? (one.const === undefined ? [] : [one.const]),
  );
  const texts = values.filter((value) => value !== null).map(String);
  return texts.length > 0 ? texts : undefined;
}

/** Returns the schema of the items if a schema only allows lists. */
export function itemsOf(document: OpenApiDocument, schema: Schema): Schema | undefined {
  const all = alternatives(document, schema);
  return all.length > 0 && all.every((one) => typesOf(one).includes("array")) ? all[0]?.items : undefined;
}
