/** `pnpm build`: the command table and the bundled program, into dist/. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import { build } from "esbuild";
import packageJson from "./package.json" with { type: "json" };
import { makeTable } from "./table/make-table.ts";

const dist = new URL("dist/", import.meta.url);
rmSync(dist, { recursive: true, force: true });
mkdirSync(new URL("commands/", dist), { recursive: true });

const bundle = createRequire(import.meta.url).resolve("@wootkit/openapi/openapi.json");
// The linter has checked it.
const document = JSON.parse(readFileSync(bundle, "utf8")) as OpenApiDocument;
const { resources, commands } = makeTable(document);
for (const [name, entries] of [["index", resources] as const, ...commands]) {
  writeFileSync(new URL(`commands/${name}.json`, dist), JSON.stringify(entries));
}

await build({
  absWorkingDir: new URL(".", import.meta.url).pathname,
  entryPoints: ["src/main.ts"],
  outdir: "dist",
  bundle: true,
  // One file for each part that is loaded by itself.
  splitting: true,
  // Beside main.js, so that `../` means the same folder as in src/.
  chunkNames: "[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node22",
  // Packages are installed, with their licenses, and not copied; only the private reader of the document is.
  external: Object.keys(packageJson.dependencies).flatMap((name) => [name, `${name}/*`]),
  minify: true,
  // Errors name their classes.
  keepNames: true,
  legalComments: "none",
});
