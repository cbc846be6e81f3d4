import path from "node:path";
import { isJsonObject, type JsonObject } from "./json.ts";

/** A `$ref`, or a file or address in a discriminator's mapping. */
export interface Reference {
  /** As it is written. */
  readonly text: string;
  /** Unescaped path of keys from the root of its file. */
  readonly segments: readonly string[];
  /** Whether it is in an example, a default, an extension or a description: OpenAPI has no references there. */
  readonly isData: boolean;
}

const dataKeys = new Set([
  ...["example", "examples", "default", "enum", "const", "value"],
  ...["description", "summary", "title"],
]);
/** The author chose the keys of these maps. A response `default` or a property `example` is therefore not data. */
const nameMaps = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "responses", "headers", "content", "callbacks"],
  ...["schemas", "parameters", "requestBodies", "securitySchemes", "links", "pathItems", "examples"],
]);
/** Documents are traversed recursively: a deeper one would exceed the stack. */
const maxDepth = 1000;

/**
 * Returns everything in a file's value that refers to another place.
 *
 * @throws {Error} when the value is nested too deeply to be read.
 */
export function referencesIn(value: unknown): Reference[] {
  const found: Reference[] = [];
  const visit = (current: unknown, segments: readonly string[], isData: boolean): void => {
    if (typeof current !== "object" || current === null) return;
    if (segments.length > maxDepth) throw new Error(`nested more than ${maxDepth} levels deep`);
    if (isJsonObject(current)) {
      for (const [key, text] of writtenReferences(current))
        found.push({ text, segments: [...segments, ...key], isData });
    }
    for (const [key, child] of Object.entries(current)) {
      const place = [...segments, key];
      const isMapOfExamples = key === "examples" && isJsonObject(child);
      visit(child, place, isData || (isDataAt(place) && !isMapOfExamples));
    }
  };
  visit(value, [], false);
  return found;
}

/** Whether OpenAPI has data or text at a place, such as an example. A `$ref` there is not a reference. */
export function isDataAt(segments: readonly string[]): boolean {
  const key = segments.at(-1) ?? "";
  return (dataKeys.has(key) || key.startsWith("x-")) && !isName(segments);
}

/** Whether the last key is one that the author chose. A property can be called `properties`: count from the root. */
export function isName(segments: readonly string[]): boolean {
  let isInMap = false;
  for (const segment of segments.slice(0, -1)) isInMap = !isInMap && nameMaps.has(segment);
  return isInMap;
}

/** The references directly in an object, by the keys that lead to them. */
function writtenReferences({ $ref, propertyName, mapping }: JsonObject): [string[], string][] {
  const found: [string[], string][] = typeof $ref === "string" ? [[["$ref"], $ref]] : [];
  if (typeof propertyName !== "string" || !isJsonObject(mapping)) return found;
  for (const [name, text] of Object.entries(mapping)) {
    if (typeof text === "string" && isFileOrAddress(text)) found.push([["mapping", name], text]);
  }
  return found;
}

/** A mapping's value can also be the name of a component. */
function isFileOrAddress(text: string): boolean {
  return text.includes("/") || /\.(json|ya?ml)(#|$)/i.test(text);
}

/**
 * The file that a reference leads to; undefined when it is an address. Percent signs are not decoded, as Redocly, which
 * bundles documents, doesn't either.
 *
 * @param from - Absolute path of the file that the reference is in.
 */
export function referredFile(text: string, from: string): string | undefined {
  const [target = ""] = text.split("#", 1);
  if (/^[a-z][a-z\d+.-]+:/i.test(target)) return undefined;
  return target === "" ? from : path.resolve(path.dirname(from), target);
}

/** Whether a path is inside a folder by its name. Both are absolute. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
