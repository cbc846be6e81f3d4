/** Bundles the package into dist/. Callers load few files, because each one costs start-up time. */
import { type BuildOptions, build } from "esbuild";
import { compileEarly } from "./compile-early.ts";
import { textsInFile } from "./texts-in-file.ts";

const options = {
  absWorkingDir: new URL("..", import.meta.url).pathname,
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "neutral",
  external: ["node:*"],
  target: "es2024",
  minify: true,
} satisfies BuildOptions;

// For every runtime: one file, and the HTTP server for Node, which bundlers for browsers leave out.
await build({ ...options, entryPoints: ["src/index.ts", "src/node-server.ts"] });

// For the command lines, which start in Node: what most of their requests don't need is in other files.
await build({
  ...options,
  entryPoints: ["src/main.ts", "src/command.ts", "src/node.ts"],
  plugins: [
    textsInFile,
    {
      name: "handlers on demand",
      setup({ onResolve, resolve }) {
        onResolve({ filter: /\/find-handler\.ts$/ }, ({ resolveDir, kind }) =>
          resolve("./find-handler-on-demand.ts", { resolveDir, kind }),
        );
      },
    },
  ],
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
