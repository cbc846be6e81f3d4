/** `pnpm generate`: the table of operations in README.md, between its two marks. */
import { readFileSync, writeFileSync } from "node:fs";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import bundle from "@wootkit/openapi/openapi.json" with { type: "json" };
import { readmeWith } from "./operations-table.ts";

const file = new URL("../README.md", import.meta.url);
// The linter asks for what the type says.
const document = bundle as unknown as OpenApiDocument;
writeFileSync(file, readmeWith(readFileSync(file, "utf8"), document));
