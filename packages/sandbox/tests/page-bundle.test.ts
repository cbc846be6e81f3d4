import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** The maximum size of the sandbox with its seed in a page, in bytes after gzip. */
const budget = 120_000;

test("a page that bundles the sandbox with its seed loads at most 120 kB", async () => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
    stdin: { contents: `export { createSandbox } from "@wootkit/sandbox";`, resolveDir: "." },
    ...{ bundle: true, minify: true, write: false, metafile: true },
    ...{ format: "esm", platform: "browser", target: "es2024" },
  });
  const gzippedBytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  console.log(`The sandbox in a page: ${gzippedBytes} bytes gz.`);
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((file) => /^dist\/(node-server|command)/.test(file))).toEqual([]);
  expect(gzippedBytes).toBeLessThanOrEqual(budget);
});
