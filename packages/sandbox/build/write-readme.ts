/** `pnpm generate`: updates the table of operations in README.md, between its two markers. */
import { readFileSync, writeFileSync } from "node:fs";
import { readmeWith } from "./operations-table.ts";
import { document } from "./source.ts";

const file = new URL("../README.md", import.meta.url);
writeFileSync(file, readmeWith(readFileSync(file, "utf8"), document));
