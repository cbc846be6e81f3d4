/** Finishes the package: copies the OpenAPI document that it was made from into it, and makes its types smaller. */
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { indentByTabs } from "./smaller-types.ts";

const from = new URL("../../openapi/dist/openapi.json", import.meta.url);
await copyFile(fileURLToPath(from), fileURLToPath(new URL("dist/openapi.json", import.meta.url)));
await indentByTabs(fileURLToPath(new URL("dist/", import.meta.url)));
