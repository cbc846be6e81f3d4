import type { OpenApiDocument, Reference, Schema } from "./open-api.ts";

/** A value without its reference, and the name of its component. */
export interface Dereferenced<T> {
  readonly value: T;
  /** Undefined if the value is not a component. */
  readonly name: string | undefined;
}

/** A reference without a target. */
export class BrokenReference extends Error {
  override readonly name = "BrokenReference";
}

/**
 * Returns the target of a local reference, or the value itself. Keywords next to `$ref` take precedence, as in OpenAPI
 * 3.1.
 *
 * @param within - The references that led here.
 * @throws {BrokenReference} when the reference points at nothing, at another file, or at itself.
 */
export function dereference<T extends object>(
  document: OpenApiDocument,
  node: T | Reference,
  within: readonly string[] = [],
): Dereferenced<T> {
  const reference = "$ref" in node ? node.$ref : undefined;
  // Without a reference it is the value. With one, OpenAPI says what kind of value the target is, and the linter
  // checked it.
  if (typeof reference !== "string") return { value: node as T, name: undefined };
  if (within.includes(reference)) throw new BrokenReference(`The reference ${reference} leads back to itself.`);
  const target = referenced(document, reference) as T | Reference;
  const { value } = dereference(document, target, [...within, reference]);
  const { $ref: _, ...beside } = node as Reference;
  return { value: { ...value, ...beside }, name: reference.split("/").at(-1) };
}

/**
 * Returns the schema at a dotted path of properties, such as `data.payload`; for an empty path the schema itself.
 *
 * @throws {Error} when a schema on the path lacks the property.
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

/**
 * Returns the object that a local reference points at, which can be another reference.
 *
 * @throws {BrokenReference} when it points at nothing or at another file.
 */
export function referenced(document: OpenApiDocument, reference: string): object {
  let node: unknown = document;
  for (const name of referenceKeys(reference)) {
    node = typeof node === "object" && node !== null && Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
  }
  if (typeof node === "object" && node !== null && node !== document) return node;
  throw new BrokenReference(`The reference ${reference} points at nothing.`);
}

/**
 * Returns the keys of a local reference: `#/paths/~1labels/get` → `paths`, `/labels`, `get`. Empty for any other
 * reference.
 */
export function referenceKeys(reference: string): readonly string[] {
  if (!reference.startsWith("#/")) return [];
  try {
    const keys = reference.slice("#/".length).split("/").map(decodeURIComponent);
    return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  } catch {
    // A bare % is not a percent-encoding.
    return [];
  }
}
