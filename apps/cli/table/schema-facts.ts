import { dereference, type OpenApiDocument, type Schema } from "@wootkit/openapi/document";
import type { ValueType } from "../src/operations/command-table.ts";

/** A schema's alternatives, without references and without null. */
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

/** The properties of an object, or of all objects that it can be. A property is required where all of them require it. */
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

/** The JSON types of a schema, without null; none where it has no type. */
export function typesOf({ type, enum: values, const: constant }: Schema): readonly string[] {
  if (type !== undefined) return [type].flat().filter((one) => one !== "null");
  return [...new Set([...(values ?? []), constant].flatMap((value) => (value == null ? [] : [typeof value])))];
}

/** How a person gives a value of a schema on a command line. */
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

/** The values that a schema of text lists; undefined where it lists none. */
export function enumValues(document: OpenApiDocument, schema: Schema): readonly string[] | undefined {
  const values = alternatives(document, schema).flatMap(
    (one) => one.enum ?? (one.const === undefined ? [] : [one.const]),
  );
  const texts = values.filter((value) => value !== null).map(String);
  return texts.length > 0 ? texts : undefined;
}

/** The schema of the items, where a schema is a list and nothing else. */
export function itemsOf(document: OpenApiDocument, schema: Schema): Schema | undefined {
  const all = alternatives(document, schema);
  return all.length > 0 && all.every((one) => typesOf(one).includes("array")) ? all[0]?.items : undefined;
}
