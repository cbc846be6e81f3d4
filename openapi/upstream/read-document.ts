import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "yaml";
import type { OpenApiDocument } from "../document.ts";
import { asObject } from "../proof/schema-pointer.ts";
import { download } from "./download.ts";
import { UsageError } from "./usage-error.ts";

/**
 * An API description in OpenAPI 3 or Swagger 2, as JSON or YAML, from a file or an address.
 *
 * @param cwd - the folder that a file is named from.
 * @throws {UsageError} when it can't be read, or is something else.
 */
export async function readDocument(source: string, cwd: string): Promise<OpenApiDocument> {
  const text = await (/^[a-z][a-z\d+.-]+:\/\//i.test(source) ? download(source) : readText(source, cwd));
  const document = asObject(parsed(text, source));
  const version = document?.openapi ?? document?.swagger;
  if (!document || !/^(3\.|2\.0$)/.test(String(version))) {
    throw new UsageError(`${source} is no OpenAPI 3 or Swagger 2 document. Name the bundled description.`);
  }
  // It is not linted, so its readers check each node.
  return document as unknown as OpenApiDocument;
}

/**
 * The text of a file.
 *
 * @param cwd - the folder that the file is named from.
 * @throws {UsageError} when there is none.
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
    // YAML would read JSON as well, only much slower.
    return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text);
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new UsageError(`${source} is neither JSON nor YAML: ${reason.replace(/:$/, "")}.`);
  }
}
