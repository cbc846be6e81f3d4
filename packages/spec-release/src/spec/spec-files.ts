import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { isJsonObject, type JsonObject, pointerSegments } from "./json.ts";
import { SpecError } from "./spec-error.ts";

/** A value of a description and the place it is written at. */
export interface SpecNode {
  readonly value: unknown;
  /** Absolute path of the file. */
  readonly file: string;
  /** Unescaped path of keys from the root of that file. */
  readonly segments: readonly string[];
}

/** An OpenAPI description, in one file or in several. */
export interface SpecFiles {
  readonly root: SpecNode & { readonly value: JsonObject };
  /** Follows `$ref` until something else is there. */
  resolve(node: SpecNode): SpecNode;
  /** The whole of one of the files. */
  fileRoot(file: string): SpecNode;
}

/** Says how an error names a file. */
type ShownPath = (file: string) => string;

/** The value under a key or index of a node, without following `$ref`; undefined where there is none. */
export function childOf(node: SpecNode, key: string): SpecNode | undefined {
  const value = node.value;
  if (Array.isArray(value) ? !/^\d+$/.test(key) || Number(key) >= value.length : !isJsonObject(value)) return undefined;
  if (isJsonObject(value) && !Object.hasOwn(value, key)) return undefined;
  const child: unknown = Array.isArray(value) ? value[Number(key)] : isJsonObject(value) ? value[key] : undefined;
  return { value: child, file: node.file, segments: [...node.segments, key] };
}

/** All values directly under a node, in the order they are written. */
export function childrenOf(node: SpecNode): SpecNode[] {
  if (typeof node.value !== "object" || node.value === null) return [];
  return Object.keys(node.value).flatMap((key) => childOf(node, key) ?? []);
}

/** The node at the end of a way of keys from the root, through every `$ref` on it. */
export function followPath(files: SpecFiles, segments: readonly string[]): SpecNode | undefined {
  let node: SpecNode | undefined = files.root;
  for (const segment of segments) {
    if (segment !== "$ref") node = node && childOf(files.resolve(node), segment);
  }
  return node && files.resolve(node);
}

/**
 * Opens an OpenAPI 3 description, JSON or YAML. Files that it refers to are read when they are first needed.
 *
 * @param cwd - Working directory: errors name files relative to it.
 * @throws {SpecError} when the file is missing, can't be parsed, or isn't an OpenAPI 3 document.
 */
export function openSpec(specPath: string, cwd: string): SpecFiles {
  const rootFile = path.resolve(cwd, specPath);
  const shown: ShownPath = (file) => shownPath(file, cwd);
  const files = new Map<string, SpecNode>();

  const load = (file: string, neededBy?: string): SpecNode => {
    const known = files.get(file);
    if (known) return known;
    const node: SpecNode = { value: readSpecFile(file, neededBy, shown), file, segments: [] };
    files.set(file, node);
    return node;
  };

  const resolve = (node: SpecNode): SpecNode => {
    let current = node;
    const visited = new Set<string>();
    while (isJsonObject(current.value) && typeof current.value.$ref === "string") {
      const reference = current.value.$ref;
      const [target = "", fragment = ""] = reference.split("#", 2);
      if (/^[a-z][a-z\d+.-]+:/i.test(target)) {
        throw new SpecError(`${shown(current.file)} refers to ${reference}. Bundle it into a file first.`);
      }
      const file = target === "" ? current.file : path.resolve(path.dirname(current.file), target);
      const key = `${file}#${fragment}`;
      if (visited.has(key)) throw new SpecError(`$ref ${reference} in ${shown(current.file)} leads back to itself.`);
      visited.add(key);
      const next = descend(load(file, current.file), pointerSegments(fragment));
      if (!next) throw new SpecError(`$ref ${reference} in ${shown(current.file)} points to nothing.`);
      current = next;
    }
    return current;
  };

  const root = load(rootFile);
  return { root: { ...root, value: openApiDocument(root, shown) }, resolve, fileRoot: (file) => load(file) };
}

function descend(from: SpecNode, segments: readonly string[]): SpecNode | undefined {
  let node: SpecNode | undefined = from;
  for (const segment of segments) node = node && childOf(node, segment);
  return node;
}

function readSpecFile(file: string, neededBy: string | undefined, shown: ShownPath): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const isDirectory = error instanceof Error && "code" in error && error.code === "EISDIR";
    const need = neededBy === undefined ? "" : ` (a $ref in ${shown(neededBy)} needs it)`;
    throw new SpecError(`${shown(file)}: ${isDirectory ? "is a directory, not a file" : "no such file"}${need}.`);
  }
  try {
    return file.endsWith(".json") ? JSON.parse(text) : parse(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
    const format = file.endsWith(".json") ? "JSON" : "YAML";
    throw new SpecError(`${shown(file)}: not valid ${format}: ${reason.replace(/:$/, "")}.`);
  }
}

function openApiDocument({ value, file }: SpecNode, shown: ShownPath): JsonObject {
  if (isJsonObject(value) && typeof value.openapi === "string" && value.openapi.startsWith("3.")) return value;
  const found = isJsonObject(value) ? (value.openapi ?? value.swagger) : undefined;
  const what = found === undefined ? "has no `openapi` key" : `is version ${String(found)}`;
  throw new SpecError(`${shown(file)}: not an OpenAPI 3 document (it ${what}).`);
}

function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative.startsWith("..") ? file : relative;
}
