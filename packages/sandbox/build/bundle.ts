/** Bundles the package into dist/: one file for what every caller needs, as each further file costs time at the start. */
import { build } from "esbuild";

await build({
  absWorkingDir: new URL("..", import.meta.url).pathname,
  entryPoints: ["src/index.ts", "src/main.ts", "src/command.ts", "src/node-server.ts"],
  outdir: "dist",
  bundle: true,
  // Shared modules are loaded once, and the server for Node stays a file that a browser's bundler can leave out.
  splitting: true,
  format: "esm",
  platform: "neutral",
  external: ["node:*"],
  target: "es2024",
  minify: true,
});
