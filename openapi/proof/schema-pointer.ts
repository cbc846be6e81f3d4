import { referenceKeys } from "../document/dereference.ts";

/** The way to a node of a document, as unescaped keys. */
export type Pointer = readonly string[];

/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, where it is one. */
export function asObject(value: unknown): JsonObject | undefined {
  // Any object of a JSON document has texts as keys.
  return typeof value === "object" && value !== null ? (value as JsonObject) : undefined;
}

/** The node at a pointer, where there is one. */
export function at(document: JsonObject, pointer: Pointer): unknown {
  return pointer.reduce<unknown>(
    (node, key) => (Object.hasOwn(Object(node), key) ? asObject(node)?.[key] : undefined),
    document,
  );
}

/** The pointer of what a reference at a pointer stands for, or the pointer itself. */
export function deref(document: JsonObject, pointer: Pointer): Pointer {
  const reference = asObject(at(document, pointer))?.$ref;
  return typeof reference === "string" ? deref(document, referenceKeys(reference)) : pointer;
}

/** A pointer as a URI fragment without `#`, such as `/paths/~1api/get`. */
export function pointerText(pointer: Pointer): string {
  return pointer.map((key) => `/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");
}
