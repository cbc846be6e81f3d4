/** `pnpm build`: writes the command table, the bundled program, its licenses, and the list of commands to dist/. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { makeTable } from "./table/make-table.ts";

const dist = new URL("dist/", import.meta.url);
rmSync(dist, { recursive: true, force: true });
mkdirSync(new URL("commands/", dist), { recursive: true });

const bundle = createRequire(import.meta.url).resolve("@wootkit/openapi/openapi.json");
// The bundler has checked it.
const document = JSON.parse(readFileSync(bundle, "utf8")) as OpenApiDocument;
const { resources, commands } = makeTable(document);
for (const [name, entries] of [["index", resources] as const, ...commands]) {
  writeFileSync(new URL(`commands/${name}.json`, dist), JSON.stringify(entries));
}

const options = {
  absWorkingDir: new URL(".", import.meta.url).pathname,
  outdir: "dist",
  bundle: true,
  // Beside main.js, so that relative paths are the same as in src/.
  chunkNames: "[name]",
  format: "esm",
  platform: "node",
  target: "node22",
  // Identifiers keep their names, which errors show.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
} as const satisfies BuildOptions;

// A separate build, so that it shares no file with the program: one file is enough for the version and the list of
// commands.
await build({
  ...options,
  entryPoints: ["src/main.ts"],
  plugins: [
    {
      name: "program",
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\.\/program\.ts$/ }, () => ({ path: "./program.js", external: true })),
    },
  ],
});
const { metafile } = await build({
  ...options,
  entryPoints: ["src/program.ts"],
  // Few commands need the sandbox and the ruler for Unicode text, so these are separate files.
  splitting: true,
  // The sandbox marks all its files as free of side effects, so an unused import in it is dropped.
  logOverride: { "ignored-bare-import": "silent" },
  // Its package has no license file that could be copied.
  external: ["@stricli/core"],
  metafile: true,
});

writeFileSync(new URL("licenses.txt", dist), licensesOf(metafile));

// This reads the command table.
const { run } = await import("./src/app.ts");
let help = "";
const stdout = { write: (text: string | Uint8Array) => (help += String(text)) };
await run(["--help"], {
  process: { stdout, stderr: process.stderr },
  env: {},
  now: Date.now,
  columns: 80,
  isTTY: false,
});
writeFileSync(new URL("help.txt", dist), help);

/** Returns the licenses of the third-party packages in the bundle. */
function licensesOf({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0]);
  const texts = [...new Set(folders)].sort().flatMap((folder) => {
    if (folder === undefined) return [];
    const file = readdirSync(new URL(folder, import.meta.url)).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) throw new Error(`${folder} has no license file to copy.`);
    const { name, version } = JSON.parse(readFileSync(new URL(`${folder}package.json`, import.meta.url), "utf8"));
    return [`${name} ${version}\n\n${readFileSync(new URL(folder + file, import.meta.url), "utf8").trim()}\n`];
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}
