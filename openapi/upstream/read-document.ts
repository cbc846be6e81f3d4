import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "yaml";
import type { OpenApiDocument } from "../document.ts";
import { asObject } from "../proof/schema-pointer.ts";
import { download } from "./download.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads an API document in OpenAPI 3 or Swagger 2, as JSON or YAML, from a file or a URL.
 *
 * @param cwd - The folder that the file is relative to.
 * @throws {UsageError} when it can't be read, or is not such a document.
 */
export async function readDocument(source: string, cwd: string): Promise<OpenApiDocument> {
  const text = await (/^[a-z][a-z\d+.-]+:\/\//i.test(source) ? download(source) : readText(source, cwd));
  const document = asObject(parsed(text, source));
  const version = document?.openapi ?? document?.swagger;
  if (!document || !/^(3\.|2\.0$)/.test(String(version))) {
    throw new UsageError(`${source} is not an OpenAPI 3 or Swagger 2 document. Name the bundled document.`);
  }
  // It is not linted, so its readers check each node.
  return document as unknown as OpenApiDocument;
}

/**
 * Reads a file.
 *
 * @param cwd - The folder that the file is relative to.
 * @throws {UsageError} when it can't be read.
 */
export async function readText(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new UsageError(`There is no file ${file}.`);
    if (code === "EISDIR") throw new UsageError(`${file} is a folder. Name a file in it.`);
    throw new UsageError(`${file} can't be read: ${error instanceof Error ? error.message : error}.`);
  }
}

function parsed(text: string, source: string): unknown {
  try {
    // The YAML parser reads JSON too, but much more slowly.
    return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text);
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new UsageError(`${source} is neither JSON nor YAML: ${reason.replace(/:$/, "")}.`);
  }
}
