/** Bundles the package into dist/. Callers load few files, because each one costs start-up time. */
import { build } from "esbuild";

await build({
  absWorkingDir: new URL("..", import.meta.url).pathname,
  entryPoints: ["src/index.ts", "src/main.ts", "src/command.ts", "src/start-server.ts", "src/node-server.ts"],
  outdir: "dist",
  bundle: true,
  // The HTTP server for Node stays a separate file, which bundlers for browsers leave out.
  splitting: true,
  format: "esm",
  platform: "neutral",
  external: ["node:*"],
  target: "es2024",
  minify: true,
});
