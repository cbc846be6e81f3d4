import type { OpenApiDocument, Reference, Schema } from "./open-api.ts";

/** A value without its reference, and the name of the component that it came from. */
export interface Dereferenced<T> {
  readonly value: T;
  /** Undefined for a value that is written in place. */
  readonly name: string | undefined;
}

/**
 * The value that a local reference points at, or the value itself. Keywords beside `$ref` win, as in OpenAPI 3.1.
 *
 * @throws {Error} when the reference points at nothing.
 */
export function dereference<T extends object>(document: OpenApiDocument, node: T | Reference): Dereferenced<T> {
  const reference = "$ref" in node ? node.$ref : undefined;
  // Without a reference it is the value, and what a reference in its place points at follows from OpenAPI, which the linter checked.
  if (typeof reference !== "string") return { value: node as T, name: undefined };
  const target = at(document, reference) as T | Reference;
  const { value } = dereference(document, target);
  const { $ref: _, ...beside } = node as Reference;
  return { value: { ...value, ...beside }, name: reference.split("/").at(-1) };
}

/**
 * The schema at a dotted path of properties within a schema, such as `data.payload`; the schema itself for an empty path.
 *
 * @throws {Error} when a schema on the way lacks the property.
 */
export function schemaAt(document: OpenApiDocument, schema: Schema, path: string): Dereferenced<Schema> {
  const keys = path === "" ? [] : path.split(".");
  const end = keys.reduce<Schema>((node, key) => {
    const found = property(document, node, key);
    if (!found) throw new Error(`The document names ${path}, but the schema has no property ${key}.`);
    return found;
  }, schema);
  return dereference(document, end);
}

function property(document: OpenApiDocument, schema: Schema, key: string): Schema | undefined {
  const { value } = dereference(document, schema);
  if (value.properties && Object.hasOwn(value.properties, key)) return value.properties[key];
  for (const part of value.allOf ?? []) {
    const found = property(document, part, key);
    if (found) return found;
  }
  return undefined;
}

function at(document: OpenApiDocument, reference: string): object {
  let node: unknown = document;
  for (const key of reference.slice("#/".length).split("/")) {
    const name = decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
    node = typeof node === "object" && node !== null && Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
  }
  if (typeof node === "object" && node !== null) return node;
  throw new Error(
    `The reference ${reference} points at nothing. Look for it under openapi/ and run \`pnpm generate\`.`,
  );
}
