import { basePath } from "../document/base-path.ts";
import { dereference, methods, type OpenApiDocument } from "../document.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import { bodyParts } from "./body-parts.ts";
import type { Part } from "./part.ts";
import { printable } from "./printable.ts";
import { UsageError } from "./usage-error.ts";
import { children, either, valuesOf } from "./values.ts";

/** The parts of an operation that are compared. */
export interface ComparedOperation {
  /** In capitals. */
  readonly method: string;
  /** As in the document, after the path of its server. */
  readonly path: string;
  /** By a key that does not depend on the names of path parameters. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** The methods that a path can have, including those that our document does not use. */
export const allMethods = [...methods, "options", "head", "trace"];

/**
 * Returns the operations of a document, by {@link operationKey}. Paths that differ only in a trailing slash or in the
 * names of their parameters are the same.
 *
 * @throws {UsageError} when the document has no operations.
 */
export function operationsOf(document: OpenApiDocument): ReadonlyMap<string, ComparedOperation> {
  const operations = new Map<string, ComparedOperation>();
  const base = basePath(document);
  for (const [written, node] of Object.entries(asObject(document.paths) ?? {})) {
    const item = resolved(document, node);
    for (const method of allMethods.filter((name) => item[name] !== undefined)) {
      const path = printable(base + written);
      const found = { method: method.toUpperCase(), path, parts: partsOf(document, item, item[method], path) };
      const key = operationKey(found.method, path);
      const known = operations.get(key);
      operations.set(key, known ? { ...known, parts: eitherParts(known.parts, found.parts) } : found);
    }
  }
  if (operations.size === 0) throw new UsageError("The document has no operation. Name the bundled document.");
  return operations;
}

/** Returns the key of an operation, which does not depend on the names of path parameters: `GET /contacts/{}`. */
export function operationKey(method: string, path: string): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, "{}").replace(/(?<=.)\/+$/, "")}`;
}

function partsOf(document: OpenApiDocument, item: JsonObject, node: unknown, path: string): ReadonlyMap<string, Part> {
  const operation = asObject(node) ?? {};
  const placeholders = Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name = ""]) => name);
  const parameters = [...children(item.parameters), ...children(operation.parameters)].map((parameter) =>
    resolved(document, parameter),
  );
  // A parameter of the operation replaces one of the path item: the last one counts.
  const parts = new Map<string, Part>();
  for (const parameter of parameters) {
    if (parameter.in === "body" || parameter.in === "formData") continue;
    const name = `${printable(parameter.in)} ${printable(parameter.name)}`;
    // In Swagger 2, the keywords of the schema are in the parameter.
    const values = valuesOf(document, parameter.schema ?? parameter);
    const required = parameter.required === true || parameter.in === "path";
    parts.set(keyOf(name, placeholders), { name, ...values, required });
  }
  for (const part of bodyParts(document, operation, parameters)) parts.set(part.name, part);
  return parts;
}

/** Returns the target of a reference, or the object itself. */
function resolved(document: OpenApiDocument, node: unknown): JsonObject {
  return { ...dereference(document, asObject(node) ?? {}).value };
}

/** Returns the key of a parameter. A path parameter is known by its position; the name of a header ignores case. */
function keyOf(name: string, placeholders: readonly string[]): string {
  const [place, word = ""] = name.split(" ");
  if (place === "path") return `path ${placeholders.includes(word) ? placeholders.indexOf(word) : word}`;
  return place === "header" ? name.toLowerCase() : name;
}

/** Merges the parts of two paths that are the same. A part that only one of them requires is optional. */
function eitherParts(a: ReadonlyMap<string, Part>, b: ReadonlyMap<string, Part>): ReadonlyMap<string, Part> {
  const merged = [...a, ...b].map(([key, part]) => {
    const [one, other] = [a.get(key), b.get(key)];
    const found = [one ?? [], other ?? []].flat();
    const required = found.length === 2 && found.every((each) => each.required);
    return [key, { name: part.name, ...either(found), required }] as const;
  });
  return new Map(merged);
}
