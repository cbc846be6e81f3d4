/** `pnpm generate`: updates the figures of the proof in the README at the top of the repository. */
import { readFileSync, writeFileSync } from "node:fs";
import { readmeWith } from "./readme-figures.ts";

const file = new URL("../../README.md", import.meta.url);
const [theirs, ours] = ["../upstream/chatwoot.json", "../dist/openapi.json"].map((name) =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")),
);
writeFileSync(file, readmeWith(readFileSync(file, "utf8"), theirs, ours));
