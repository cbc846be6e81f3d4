import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { readDocumentText } from "./document-text.ts";
import { isJsonObject, type JsonObject, pointerSegments, toPointer } from "./json.ts";
import { isInside, type Reference, referencesIn, referredFile } from "./references.ts";
import { SpecError } from "./spec-error.ts";

/** A value of a document and the place where it is written. */
export interface SpecNode {
  readonly value: unknown;
  /** Absolute path of the file. */
  readonly file: string;
  /** Unescaped path of keys from the root of that file. */
  readonly segments: readonly string[];
}

/** Where a document is. */
export interface SpecLocation {
  /** Path of its first file. */
  readonly file: string;
  /** For a document from git or a package: the folder that holds all of it. No file outside is opened. */
  readonly origin?: { readonly folder: string };
}

/** One file as it was read. */
export interface ReadFile {
  readonly text: string;
  readonly value: unknown;
}

/** An OpenAPI document, in one file or in several. */
export interface SpecFiles {
  readonly root: SpecNode & { readonly value: JsonObject };
  /** All files of the document by their absolute paths. */
  readonly files: ReadonlyMap<string, ReadFile>;
  /**
   * Follows `$ref` to its final target.
   *
   * @throws {SpecError} when the target is missing, or isn't an object or a boolean.
   */
  resolve(node: SpecNode): SpecNode;
  /** The root of one of the files. */
  fileRoot(file: string): SpecNode;
}

/** Returns the path that an error shows for a file. */
type ShownPath = (file: string) => string;

type Place = Omit<SpecNode, "value">;

const bundleFirst = " Bundle it into a file first.";

/** The value at a key or index of a node, without following `$ref`; undefined if it is missing. */
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

/** The node at a path of keys from the root, through every `$ref` on the path. */
export function followPath(files: SpecFiles, segments: readonly string[]): SpecNode | undefined {
  let node: SpecNode | undefined = files.root;
  for (const segment of segments) {
    if (segment !== "$ref") node = node && childOf(files.resolve(node), segment);
  }
  return node && files.resolve(node);
}

/**
 * Opens an OpenAPI 3 document, JSON or YAML, and reads all files that it refers to. Addresses are never opened.
 *
 * @param location - Its file, and the folder that it must stay in.
 * @param cwd - Working directory: errors name files relative to it.
 * @throws {SpecError} when a file is missing, can't be parsed or is outside the folder, or the document isn't OpenAPI
 *   3.
 */
export function openSpec(location: SpecLocation, cwd: string): SpecFiles {
  const files = new DocumentFiles(location, cwd);
  const root = files.fileRoot(path.resolve(cwd, location.file));
  return {
    root: { ...root, value: openApiDocument(root, (file) => shownPath(file, cwd)) },
    files: files.files,
    resolve: (node) => files.resolve(node),
    fileRoot: (file) => files.fileRoot(file),
  };
}

/** The files of a document, read with all that they refer to. */
class DocumentFiles {
  readonly files = new Map<string, ReadFile>();
  readonly #folder: string | undefined;
  readonly #cwd: string;
  /** Files that are being read: their data is not complete yet. */
  readonly #open = new Set<string>();

  constructor({ origin }: SpecLocation, cwd: string) {
    this.#folder = origin?.folder;
    this.#cwd = cwd;
  }

  fileRoot(file: string, neededBy?: string): SpecNode {
    const read = this.files.get(file) ?? this.#read(file, neededBy);
    return { value: read.value, file, segments: [] };
  }

  resolve(node: SpecNode): SpecNode {
    let current = node;
    const visited = new Set<string>();
    while (isJsonObject(current.value) && typeof current.value.$ref === "string") {
      const reference = current.value.$ref;
      const [, fragment = ""] = reference.split("#", 2);
      const file = this.#targetOf(reference, current);
      const key = `${file}#${fragment}`;
      if (visited.has(key)) throw this.#wrong(reference, current, "leads back to itself");
      visited.add(key);
      const next = descend(this.fileRoot(file, current.file), pointerSegments(fragment));
      if (!next) throw this.#wrong(reference, current, "points to nothing");
      if (!isJsonObject(next.value) && typeof next.value !== "boolean") {
        throw this.#wrong(reference, current, `points to ${kindOf(next.value)}, not to an object`);
      }
      current = next;
    }
    return current;
  }

  #read(file: string, neededBy: string | undefined): ReadFile {
    const need = neededBy === undefined ? "" : ` (a $ref in ${this.#shown(neededBy)} needs it)`;
    const text = this.#textOf(file, need);
    let read: ReadFile & { readonly references: readonly Reference[] };
    try {
      const value = readDocumentText(file, text);
      read = { text, value, references: referencesIn(value) };
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
      const format = file.endsWith(".json") ? "JSON" : "YAML";
      throw new SpecError(`${this.#shown(file)}: not valid ${format}: ${reason}.`);
    }
    this.files.set(file, read);
    this.#open.add(file);
    for (const reference of read.references) {
      if (reference.isData) this.#insertData(reference, read.value, file);
      else this.fileRoot(this.#targetOf(reference.text, { file, segments: reference.segments }), file);
    }
    this.#open.delete(file);
    return read;
  }

  /**
   * Puts prose or an example from another file in place of its `$ref`, as `redocly bundle` does. Without such a file,
   * the `$ref` is data that only looks like a reference, and stays.
   */
  #insertData({ text, segments }: Reference, value: unknown, from: string): void {
    const [key = "", owner] = [segments.at(-2), valueAt(value, segments.slice(0, -2))];
    const written = valueAt(owner, [key]);
    if (typeof owner !== "object" || owner === null || !isJsonObject(written)) return;
    if (segments.at(-1) !== "$ref" || Object.keys(written).length !== 1) return;
    try {
      const target = this.#targetOf(text, { file: from, segments });
      const root = this.#open.has(target) ? undefined : this.fileRoot(target, from);
      const found = root && descend(root, pointerSegments(text.split("#", 2)[1] ?? ""));
      if (found) Reflect.set(owner, key, structuredClone(found.value));
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
    }
  }

  #textOf(file: string, need: string): string {
    try {
      // A link in a package can lead anywhere.
      if (this.#folder !== undefined && !isInside(realpathSync(file), realpathSync(this.#folder))) {
        throw new SpecError(`${this.#shown(file)}: is a link that leads out of the document's source${need}.`);
      }
      return readFileSync(file, "utf8");
    } catch (error) {
      if (error instanceof SpecError) throw error;
      const isDirectory = error instanceof Error && "code" in error && error.code === "EISDIR";
      throw new SpecError(
        `${this.#shown(file)}: ${isDirectory ? "is a directory, not a file" : "no such file"}${need}.`,
      );
    }
  }

  /** The file that a reference leads to, where it can be opened. */
  #targetOf(reference: string, place: Place): string {
    const file = referredFile(reference, place.file);
    if (file === undefined) {
      throw this.#wrong(reference, place, "is an address, and those are not opened", bundleFirst);
    }
    if (this.#folder !== undefined && !isInside(file, this.#folder)) {
      throw this.#wrong(reference, place, "leads out of the document's source, where nothing is opened", bundleFirst);
    }
    return file;
  }

  #wrong(reference: string, { file, segments }: Place, what: string, hint = ""): SpecError {
    return new SpecError(`$ref ${reference} in ${this.#shown(file)} ${what}.${hint} See ${toPointer(segments)}.`);
  }

  #shown(file: string): string {
    return shownPath(file, this.#cwd);
  }
}

function descend(from: SpecNode, segments: readonly string[]): SpecNode | undefined {
  let node: SpecNode | undefined = from;
  for (const segment of segments) node = node && childOf(node, segment);
  return node;
}

function valueAt(root: unknown, segments: readonly string[]): unknown {
  return segments.reduce<unknown>(
    (value, key) => (Object(value) === value ? Reflect.get(Object(value), key) : undefined),
    root,
  );
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return value === null ? "null" : `the ${typeof value} ${JSON.stringify(value).slice(0, 100)}`;
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
