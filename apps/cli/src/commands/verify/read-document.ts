import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@wootkit/openapi/document";

/** Reads the API document, which the client's package has. */
export function readDocument(): OpenApiDocument {
  const path = fileURLToPath(import.meta.resolve("@wootkit/client/openapi.json"));
  // The build of the client has checked it.
  return JSON.parse(readFileSync(path, "utf8")) as OpenApiDocument;
}
