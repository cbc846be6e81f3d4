import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@wootkit/openapi/document";

/** The bundled document of this repository. */
export const documentFile: string = fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json"));

/** Reads the bundled document. */
export async function readDocument(): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(documentFile, "utf8"));
}
