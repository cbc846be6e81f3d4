import { referenceKeys } from "../document/dereference.ts";

/** The unescaped keys that lead to a node of a document. */
export type Pointer = readonly string[];

/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns the value as an object; undefined when it is not one. */
export function asObject(value: unknown): JsonObject | undefined {
  // The keys of every object in a JSON document are strings.
  return typeof value === "object" && value !== null ? (value as JsonObject) : undefined;
}

/** Returns the node at a pointer; undefined when it is missing. */
export function at(document: JsonObject, pointer: Pointer): unknown {
  return pointer.reduce<unknown>(
    (node, key) => (Object.hasOwn(Object(node), key) ? asObject(node)?.[key] : undefined),
    document,
  );
}

/** Returns the pointer of the target when there is a reference at a pointer, otherwise the pointer itself. */
export function deref(document: JsonObject, pointer: Pointer): Pointer {
  const reference = asObject(at(document, pointer))?.$ref;
  return typeof reference === "string" ? deref(document, referenceKeys(reference)) : pointer;
}

/** Returns a pointer as a URI fragment without `#`, such as `/paths/~1api/get`. */
export function pointerText(pointer: Pointer): string {
  return pointer.map((key) => `/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");
}
