import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Document } from "./document.ts";

/** The bundled specification of this repository. */
export async function readDocument(): Promise<Document> {
  const file = fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json"));
  return JSON.parse(await readFile(file, "utf8"));
}
