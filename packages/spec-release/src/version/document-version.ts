import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { isScalar, parseDocument } from "yaml";
import { isJsonObject } from "../spec/json.ts";
import { childOf, openSpec, type SpecNode } from "../spec/spec-files.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Returns the `info.version` of a document.
 *
 * @param document - Path, relative to `cwd` or absolute.
 * @throws {SpecError} when the document can't be read.
 * @throws {UsageError} when it has no version.
 */
export function documentVersion(document: string, cwd: string): string {
  const { value } = infoOf(document, cwd);
  if (isJsonObject(value) && typeof value.version === "string") return value.version;
  throw new UsageError(
    `${path.relative(cwd, path.resolve(cwd, document))} has no info.version, or one that is not a string.`,
  );
}

/**
 * Changes only the `info.version` of a document: comments, order and quotes stay. When `info` is a `$ref` to another
 * file, that file is written.
 *
 * @throws {UsageError} when the document has no version.
 */
export async function setDocumentVersion(document: string, version: string, cwd: string): Promise<void> {
  if (documentVersion(document, cwd) === version) return;
  const { file, segments } = infoOf(document, cwd);
  const text = await readFile(file, "utf8");
  const scalar = parseDocument(text).getIn([...segments, "version"], true);
  const range = isScalar(scalar) ? scalar.range : undefined;
  if (!isScalar(scalar) || !range) throw new UsageError(`${file} has an info.version that can't be edited in place.`);
  const quote = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" }[String(scalar.type)] ?? "";
  await writeFile(file, `${text.slice(0, range[0])}${quote}${version}${quote}${text.slice(range[1])}`);
}

function infoOf(document: string, cwd: string): SpecNode {
  const files = openSpec({ file: document }, cwd);
  const info = childOf(files.root, "info");
  return files.resolve(info ?? files.root);
}
