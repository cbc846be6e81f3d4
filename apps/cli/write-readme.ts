/** `pnpm generate`: writes the table of commands in README.md, between its two marks. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import { readmeWith } from "./table/readme-table.ts";

const bundle = createRequire(import.meta.url).resolve("@wootkit/openapi/openapi.json");
const file = new URL("README.md", import.meta.url);
// The bundler has checked it.
const document = JSON.parse(readFileSync(bundle, "utf8")) as OpenApiDocument;
writeFileSync(file, readmeWith(readFileSync(file, "utf8"), document));
