import { readFileSync } from "node:fs";
import { isCollection, isMap, isNode, isSeq } from "yaml";
import { type YamlNodes, yamlNodes } from "./document-text.ts";

/** Finds the lines of places in JSON and YAML files. A file is read when it is first needed. */
export class SourceLines {
  readonly #sources = new Map<string, YamlNodes>();

  /** The line of a key or an item, counted from 1. If it doesn't exist, the line of its nearest existing ancestor. */
  lineOf(file: string, segments: readonly string[]): number {
    const { document, lines } = this.#open(file);
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const segment of segments) {
      const next = entryOf(node, segment);
      if (!next) break;
      offset = next.offset ?? offset;
      node = next.value;
    }
    return lines.linePos(offset).line;
  }

  #open(file: string): YamlNodes {
    const known = this.#sources.get(file);
    if (known) return known;
    const source = yamlNodes(readFileSync(file, "utf8"));
    this.#sources.set(file, source);
    return source;
  }
}

/** The node at a key or index, and the offset at which it begins. */
function entryOf(
  node: unknown,
  segment: string,
): { readonly value: unknown; readonly offset: number | undefined } | undefined {
  if (!isCollection(node)) return undefined;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(isNode(key) ? key.toJSON() : key) === segment);
    return pair && { value: pair.value, offset: isNode(pair.key) ? pair.key.range?.[0] : undefined };
  }
  const item = isSeq(node) ? node.items[Number(segment)] : undefined;
  return isNode(item) ? { value: item, offset: item.range?.[0] } : undefined;
}
