/** `pnpm build`: the command table, the bundled program, its licenses and the list of commands, into dist/. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import { type BuildOptions, build, type Metafile } from "esbuild";
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

const options = {
  absWorkingDir: new URL(".", import.meta.url).pathname,
  outdir: "dist",
  bundle: true,
  // Beside main.js, so that `../` means the same folder as in src/.
  chunkNames: "[name]",
  format: "esm",
  platform: "node",
  target: "node22",
  // Names stay as they are: errors show those of their classes.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
} as const satisfies BuildOptions;

// By itself, so that it shares no file with the program, which it loads when it must.
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
  // The sandbox and the ruler for any text are files by themselves: few commands need them.
  splitting: true,
  // Its package has no license to pass on.
  external: ["@stricli/core"],
  metafile: true,
});

writeFileSync(new URL("licenses.txt", dist), licensesOf(metafile));

// The program reads the table above.
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

/** The licenses of the packages of others that are in the bundle. */
function licensesOf({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0]);
  const texts = [...new Set(folders)].sort().flatMap((folder) => {
    if (folder === undefined) return [];
    const file = readdirSync(new URL(folder, import.meta.url)).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) throw new Error(`${folder} has no license to pass on with its code.`);
    const { name, version } = JSON.parse(readFileSync(new URL(`${folder}package.json`, import.meta.url), "utf8"));
    return [`${name} ${version}\n\n${readFileSync(new URL(folder + file, import.meta.url), "utf8").trim()}\n`];
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}
