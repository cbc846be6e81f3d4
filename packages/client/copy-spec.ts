/** Copies the OpenAPI document that the package was made from into the package. */
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const from = new URL("../../openapi/dist/openapi.json", import.meta.url);
await copyFile(fileURLToPath(from), fileURLToPath(new URL("dist/openapi.json", import.meta.url)));
