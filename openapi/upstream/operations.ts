import { asObject, at, type JsonObject, type Pointer } from "../proof/schema-pointer.ts";
import { bodyParts } from "./body-parts.ts";
import type { Part } from "./part.ts";
import { printable } from "./printable.ts";
import { resolve } from "./resolve.ts";
import { UsageError } from "./usage-error.ts";
import { either, valuesOf } from "./values.ts";

/** What a document says of an operation, as far as it is compared. */
export interface Operation {
  /** In capitals. */
  readonly method: string;
  /** As the document writes it, behind the path of its server. */
  readonly path: string;
  /** By what stays the same when a parameter in the path is renamed. */
  readonly parts: ReadonlyMap<string, Part>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * The operations of a document, by {@link operationKey}. Paths that differ only in a slash at the end or in the names of their
 * parameters are one.
 *
 * @throws {UsageError} when it has none, or a `$ref` leads to nothing.
 */
export function operationsOf(document: JsonObject): ReadonlyMap<string, Operation> {
  const operations = new Map<string, Operation>();
  const base = basePath(document);
  for (const written of Object.keys(asObject(document.paths) ?? {})) {
    const item = resolve(document, ["paths", written]);
    for (const method of methods.filter((name) => at(document, [...item, name]) !== undefined)) {
      const path = printable(base + written);
      const operation = { method: method.toUpperCase(), path, parts: partsOf(document, item, method, path) };
      const key = operationKey(operation.method, path);
      const known = operations.get(key);
      operations.set(key, known ? { ...known, parts: eitherParts(known.parts, operation.parts) } : operation);
    }
  }
  if (operations.size === 0) throw new UsageError("The document has no operation. Name the bundled description.");
  return operations;
}

/** What an operation is known by, whatever the parameters in its path are called: `GET /contacts/{}`. */
export function operationKey(method: string, path: string): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, "{}").replace(/(?<=.)\/+$/, "")}`;
}

function basePath(document: JsonObject): string {
  const url = at(document, ["servers", "0", "url"]);
  const written = document.basePath ?? (typeof url === "string" ? url.replace(/^([a-z]+:\/\/)?[^/]*/i, "") : "");
  return String(written).replace(/\/+$/, "");
}

function partsOf(document: JsonObject, item: Pointer, method: string, path: string): ReadonlyMap<string, Part> {
  const operation = [...item, method];
  const placeholders = Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name = ""]) => name);
  const parameters = [...listed(document, item), ...listed(document, operation)];
  // One of the operation stands in for one of its path: the last one counts.
  const parts = new Map<string, Part>();
  for (const pointer of parameters) {
    const parameter = asObject(at(document, pointer)) ?? {};
    if (parameter.in === "body" || parameter.in === "formData") continue;
    const name = `${printable(parameter.in)} ${printable(parameter.name)}`;
    // Swagger 2 has what is in a schema beside the name.
    const values = valuesOf(document, parameter.schema === undefined ? pointer : [...pointer, "schema"]);
    const required = parameter.required === true || parameter.in === "path";
    parts.set(keyOf(name, placeholders), { name, ...values, required });
  }
  for (const part of bodyParts(document, operation, parameters)) parts.set(part.name, part);
  return parts;
}

function listed(document: JsonObject, owner: Pointer): Pointer[] {
  const parameters = at(document, [...owner, "parameters"]);
  if (!Array.isArray(parameters)) return [];
  return parameters.map((_, index) => resolve(document, [...owner, "parameters", String(index)]));
}

/** A parameter in the path is known by its place, a header by its name in any case. */
function keyOf(name: string, placeholders: readonly string[]): string {
  const [place, word = ""] = name.split(" ");
  if (place === "path") return `path ${placeholders.includes(word) ? placeholders.indexOf(word) : word}`;
  return place === "header" ? name.toLowerCase() : name;
}

/** Two paths that are one: what only one of them needs is not required. */
function eitherParts(a: ReadonlyMap<string, Part>, b: ReadonlyMap<string, Part>): ReadonlyMap<string, Part> {
  const merged = [...a, ...b].map(([key, part]) => {
    const [one, other] = [a.get(key), b.get(key)];
    const found = [one ?? [], other ?? []].flat();
    const required = found.length === 2 && found.every((each) => each.required);
    return [key, { name: part.name, ...either(found), required }] as const;
  });
  return new Map(merged);
}
