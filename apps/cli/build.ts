/** `pnpm build`: writes the command table, the bundled program, its licenses, and the list of commands to dist/. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import { createSandbox, serve } from "@wootkit/sandbox";
import { build, type InputOptions, type OutputOptions, type RolldownOutput, type RolldownPlugin } from "rolldown";
import { compileEarly } from "../../packages/sandbox/build/compile-early.ts";
import { importedBy } from "../../packages/sandbox/build/imported-by.ts";
import { builtTable } from "./src/built-table.ts";
import { allCommands } from "./src/commands/commands/all-commands.ts";
import { manPage } from "./src/commands/help/man-page.ts";
import { topics } from "./src/commands/help/topics.ts";
import { skillText } from "./src/commands/skill/skill-text.ts";
import { completionFiles } from "./src/completion/completion-files.ts";
import { firstWords } from "./src/operations/first-words.ts";
import { packageVersion } from "./src/package-version.ts";
import { makeTable } from "./table/make-table.ts";
import { withSandboxExamples } from "./table/sandbox-examples.ts";
import { makeTypes } from "./table/type-text.ts";

const apacheLicense = new URL("LICENSE", import.meta.resolve("typescript/package.json"));

/** Small modules that several commands draw their lists with. In the core, they need no file. */
const shared = /\/(?:contacts\/conversation-layout|output\/colors)\.ts$/;

const dist = new URL("dist/", import.meta.url);
rmSync(dist, { recursive: true, force: true });
for (const folder of ["commands/types/", "completion/"]) mkdirSync(new URL(folder, dist), { recursive: true });

const bundle = createRequire(import.meta.url).resolve("@wootkit/openapi/openapi.json");
// The bundler has checked it.
const document = JSON.parse(readFileSync(bundle, "utf8")) as OpenApiDocument;
const table = makeTable(document);
writeFileSync(new URL("commands/index.json", dist), JSON.stringify(table.resources));
// This reads the resources.
const { run } = await import("./src/app.ts");
const { commands } = await withSandboxExamples(document, table, run);
for (const [name, entries] of commands) {
  writeFileSync(new URL(`commands/${name}.json`, dist), JSON.stringify(entries));
}
for (const [name, types] of makeTypes(document)) {
  writeFileSync(new URL(`commands/types/${name}.json`, dist), JSON.stringify(types));
}

const cwd = new URL(".", import.meta.url).pathname;
const entry = `${cwd}src/program.ts`;
const options = {
  cwd,
  platform: "node",
  // The keyring is optional and has native code. jq reads its WebAssembly from a file beside it, and the sandbox its
  // data.
  external: ["@napi-rs/keyring", "jq-wasm", "@wootkit/sandbox/node"],
} as const satisfies InputOptions;
const output = {
  dir: "dist",
  // Beside main.js, so that relative paths are the same as in src/.
  chunkFileNames: "[name].js",
  comments: false,
  // Identifiers keep their names, which errors show.
  minify: { mangle: false, compress: true, codegen: true },
} as const satisfies OutputOptions;

// Separate builds, so that they share no file with the program: one file is enough for the version, and one more for
// completion.
await build({
  ...options,
  input: { main: "src/main.ts" },
  plugins: [importedAtRunTime({ "./program.ts": "./program.js", "./complete.ts": "./complete.js" })],
  output,
});
chmodSync(new URL("main.js", dist), 0o755);
await build({
  ...options,
  input: { complete: "src/complete.ts" },
  plugins: [importedAtRunTime({ "./completion/live-values.ts": "./live-values.js" })],
  output: { ...output, chunkFileNames: "complete-[name].js" },
});
const { output: files } = await build({
  ...options,
  input: { program: entry, "live-values": "src/completion/live-values.ts" },
  // What the program always loads is one file. A hand-made command is a file that is loaded when it is typed.
  output: {
    ...output,
    codeSplitting: { groups: [{ name: importedBy(entry, "core", (id) => shared.test(id)), debugName: "core" }] },
  },
});

writeFileSync(new URL("licenses.txt", dist), licensesOf(files));

const { welcome } = await import("./src/welcome.ts");
writeFileSync(new URL("welcome.txt", dist), welcome);
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

const { handMade } = await import("./src/commands/hand-made.ts");
const all = await allCommands(builtTable, handMade);
const topicBriefs = topics.map(({ name, brief }) => [name, brief] as const);
for (const [name, data] of completionFiles(all, firstWords(builtTable, handMade), topicBriefs)) {
  writeFileSync(new URL(`completion/${name}.json`, dist), JSON.stringify(data));
}
await compileUsualFunctions();
const { resources: known } = builtTable;
writeFileSync(new URL("skill.md", dist), skillText(all, known));
const facts = { version: packageVersion(), commands: all, resources: known, topics };
writeFileSync(new URL("wootkit.1", dist), manPage(facts));

/** Lets V8 compile early what usual commands run: help, a list from a server, and a list from the sandbox. */
async function compileUsualFunctions(): Promise<void> {
  const lines = [
    ["labels", "create", "--help"],
    ["labels", "list"],
    ["contacts", "conversations", "1"],
  ];
  const sandbox = createSandbox();
  const server = await serve(sandbox, { port: 0 });
  const env = {
    ...process.env,
    CHATWOOT_BASE_URL: server.url,
    CHATWOOT_ACCOUNT_ID: String(sandbox.accountId),
    CHATWOOT_API_TOKEN: sandbox.tokens.admin,
  };
  const main = fileURLToPath(new URL("main.js", dist));
  const runs = [...lines, [...lines.slice(-1).flat(), "--sandbox"]].map((line) => [main, ...line]);
  await compileEarly(dist, runs, env);
  await server.close();
}

/** Leaves imports of these modules as they are, under the names of the files that another build writes. */
function importedAtRunTime(names: Readonly<Record<string, string>>): RolldownPlugin {
  return {
    name: "imported-at-run-time",
    resolveId: (id) => (names[id] === undefined ? undefined : { id: names[id], external: true }),
  };
}

/** Returns the licenses of the third-party packages in the bundle. */
function licensesOf(files: RolldownOutput["output"]): string {
  const modules = files.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  const folders = modules.map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0]);
  const texts = [...new Set(folders)].sort().flatMap((folder) => {
    if (folder === undefined) return [];
    const { name, version, license, author } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file !== undefined) return [`${name} ${version}\n\n${readFileSync(folder + file, "utf8").trim()}\n`];
    // Stricli's package has only the name of its license. TypeScript's has the text of the same one.
    if (license !== "Apache-2.0") throw new Error(`${folder} has no license file to copy.`);
    return [`${name} ${version}\n\nBy ${author}\n\n${readFileSync(apacheLicense, "utf8").trim()}\n`];
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}
