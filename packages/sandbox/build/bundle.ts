/** Bundles the package into dist/. Callers load few files, because each one costs start-up time. */
import { build } from "esbuild";
import { build as bundle, type RolldownPlugin } from "rolldown";
import { compileEarly } from "./compile-early.ts";
import { importedBy } from "./imported-by.ts";
import { textsInFile } from "./texts-in-file.ts";

const cwd = new URL("..", import.meta.url).pathname;

// For every runtime: one file, and the HTTP server for Node, which bundlers for browsers leave out.
await build({
  absWorkingDir: cwd,
  outdir: "dist",
  entryPoints: ["src/index.ts", "src/node-server.ts"],
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "neutral",
  external: ["node:*"],
  target: "es2024",
  minify: true,
});

// For the command lines, which start in Node: what they always need is one file, as each file costs time. What most of
// their requests don't need is in other files. Only Rolldown can be told so.
await bundle({
  cwd,
  input: { main: "src/main.ts", command: "src/command.ts", node: "src/node.ts" },
  platform: "neutral",
  external: /^node:/,
  plugins: [textsInFile(), handlersOnDemand()],
  output: {
    dir: "dist",
    // The other build has files of the same names.
    chunkFileNames: "[name]-[hash].js",
    minify: true,
    comments: false,
    codeSplitting: { groups: [{ name: importedBy(`${cwd}src/node.ts`, "core"), debugName: "core" }] },
  },
});

const dist = new URL("../dist/", import.meta.url);
const requests = `
  const { createSandbox } = await import(${JSON.stringify(new URL("node.js", dist).href)});
  const { fetch, tokens } = createSandbox();
  for (const path of ["contacts/1/conversations", "conversations", "contacts", "conversations/1/messages"]) {
    const url = "https://chatwoot.test/api/v1/accounts/1/" + path;
    await (await fetch(url, { headers: { "api-access-token": tokens.admin } })).json();
  }
`;
await compileEarly(dist, [["--input-type=module", "--eval", requests]]);

/** Finds the handlers of most operations in files that are loaded on demand. */
function handlersOnDemand(): RolldownPlugin {
  return {
    name: "handlers on demand",
    resolveId(id, importer) {
      return id.endsWith("/find-handler.ts") ? this.resolve("./find-handler-on-demand.ts", importer) : undefined;
    },
  };
}
