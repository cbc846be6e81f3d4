import type { Document, Reference, Schema } from "./document.ts";

/** What a reference points at, or the value itself. */
export function dereference<T extends object>(document: Document, value: T | Reference): T {
  if (!("$ref" in value)) return value;
  // What a reference may point at in a place follows from OpenAPI, which the linter checked.
  return target(document, value.$ref) as T;
}

/** A schema without its reference; keywords beside the reference win. `name` is the component that was referred to. */
export function dereferenceSchema(document: Document, schema: Schema): { name: string | undefined; schema: Schema } {
  if (schema.$ref === undefined) return { name: undefined, schema };
  const { $ref, ...beside } = schema;
  // A reference in the place of a schema points at a schema, which the linter checked.
  const { name, schema: found } = dereferenceSchema(document, target(document, $ref) as Schema);
  return { name: name ?? $ref.split("/").at(-1), schema: { ...found, ...beside } };
}

function target(document: Document, pointer: string): object {
  let node: unknown = document;
  for (const key of pointer.slice("#/".length).split("/")) {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    node = typeof node === "object" && node !== null ? Reflect.get(node, name) : undefined;
  }
  if (typeof node === "object" && node !== null) return node;
  throw new Error(`The reference ${pointer} points at nothing. Look for it under openapi/ and run \`pnpm generate\`.`);
}
