import path from "node:path";
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { isJsonObject } from "./json.ts";

/** Most values that aliases can add to a file: far more than people write, far fewer than an attack needs. */
const maxCopiedValues = 1_000_000;

/** A YAML text as nodes that know their places. */
export interface YamlNodes {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Reads one file of an OpenAPI document: JSON by its extension, otherwise YAML 1.2 with merge keys. A Markdown or HTML
 * file, which a description may refer to, is read as a string.
 *
 * Every part of this package reads documents through this function, because YAML parsers disagree on merge keys, tags
 * and limits. Aliases and merge keys are written out, so that equal documents are equal values.
 *
 * @throws {Error} when the text isn't valid, with the reason and the line.
 */
export function readDocumentText(file: string, text: string): unknown {
  const extension = path.extname(file).toLowerCase();
  if (extension === ".json") return JSON.parse(text.replace(/^\uFEFF/, ""));
  if (/^\.(md|markdown|txt|html?)$/.test(extension)) return text;
  return new YamlReader(yamlNodes(text)).read();
}

/** Parses JSON or YAML without looking at errors, to find places in it. */
export function yamlNodes(text: string): YamlNodes {
  const lines = new LineCounter();
  // Named here, so that a `%YAML 1.1` directive changes nothing. The reader below finds repeated keys, and does so
  // faster.
  const options = { schema: "core", version: "1.2", resolveKnownTags: false, uniqueKeys: false } as const;
  return { document: parseDocument(text, { ...options, lineCounter: lines }), lines };
}

/** Turns the nodes of a YAML text into a JSON value. */
class YamlReader {
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  readonly #anchors = new Map<string, Node>();
  /** An anchor can be set again. A copied alias still means the node that it meant when it was first read. */
  readonly #targets = new Map<Node, Node>();
  readonly #open = new Set<Node>();
  #copyDepth = 0;
  #copiedValues = 0;

  constructor({ document, lines }: YamlNodes) {
    this.#document = document;
    this.#lines = lines;
  }

  read(): unknown {
    const { errors, warnings, contents } = this.#document;
    // The only warnings are about tags that JSON has no values for.
    const [problem] = [...errors, ...warnings];
    if (problem?.code === "MULTIPLE_DOCS") throw new Error("the file holds more than one YAML document");
    if (problem) throw new Error(problem.message.split("\n", 1)[0]?.replace(/:$/, ""));
    return this.#valueOf(contents);
  }

  #valueOf(node: unknown): unknown {
    if (isAlias(node)) return this.#copyOf(node);
    if (this.#copyDepth > 0) this.#countCopy(node);
    // An anchor inside a copy was set where it is written.
    else if (isNode(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalarOf(node.value, node);
    if (!isMap(node) && !isSeq(node)) return null;
    this.#open.add(node);
    const value = isMap(node) ? this.#objectOf(node) : node.items.map((item) => this.#valueOf(item));
    this.#open.delete(node);
    return value;
  }

  #objectOf(map: YAMLMap): unknown {
    const own = new Map<string, unknown>();
    const merged = new Map<string, unknown>();
    for (const { key, value } of map.items) {
      if (isScalar(key) && key.type === "PLAIN" && key.value === "<<") {
        // The first source of a merged key counts.
        for (const [name, inherited] of this.#mergedEntries(value)) {
          if (!merged.has(name)) merged.set(name, inherited);
        }
        continue;
      }
      const name = this.#valueOf(key);
      if (typeof name === "object" && name !== null) throw this.#error("a key can't be a map or a list", key);
      if (own.has(String(name))) throw this.#error(`the key ${String(name)} is there twice`, key);
      own.set(String(name), this.#valueOf(value));
    }
    // Assigning `__proto__` would lose it.
    return Object.fromEntries([...merged, ...own]);
  }

  #mergedEntries(node: unknown): [string, unknown][] {
    const value = this.#valueOf(node);
    return (Array.isArray(value) ? value : [value]).flatMap((source: unknown) => {
      if (!isJsonObject(source)) throw this.#error("a merge key (<<) needs a map or a list of maps", node);
      return Object.entries(source);
    });
  }

  #copyOf(alias: Alias): unknown {
    const target = this.#targets.get(alias) ?? this.#anchors.get(alias.source);
    if (!target) throw this.#error(`there is no anchor &${alias.source} before the alias`, alias);
    if (this.#open.has(target)) throw this.#error(`the alias *${alias.source} is inside its own anchor`, alias);
    this.#targets.set(alias, target);
    this.#copyDepth += 1;
    const value = this.#valueOf(target);
    this.#copyDepth -= 1;
    return value;
  }

  #countCopy(node: unknown): void {
    this.#copiedValues += 1;
    if (this.#copiedValues <= maxCopiedValues) return;
    throw this.#error(`the aliases stand for more than ${maxCopiedValues} values`, node);
  }

  #scalarOf(value: unknown, node: Node): unknown {
    if (typeof value !== "number" || Number.isFinite(value)) return value;
    throw this.#error(`${value} is not a number in JSON`, node);
  }

  #error(what: string, node: unknown): Error {
    const { line, col } = this.#lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    return new Error(`${what} at line ${line}, column ${col}`);
  }
}
