import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { createSandbox, serve } from "../src/index.ts";

const run = promisify(execFile);
const example = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));

const hasChromium = existsSync(process.env.CHROMIUM_PATH ?? "/usr/bin/chromium");
const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe("the examples, with the built package", () => {
  test.each(["node-test.mjs", "msw.mjs"])("%s works", async (name) => {
    await run(process.execPath, [example(name)]);
  });

  test.skipIf(!hasChromium)("playwright.mjs works", async () => {
    await run(process.execPath, [example("playwright.mjs")]);
  });

  test.skipIf(!hasPython)("the Python script works with a served sandbox", async () => {
    const server = await serve(createSandbox(), { port: 0 });
    try {
      const { stdout } = await run("python3", [example("contacts.py"), server.url]);
      expect(stdout).toMatch(/^Contact \d+\n$/);
    } finally {
      await server.close();
    }
  });

  test("the CI workflow uses the default port, an option of the command, and a token of the sandbox", () => {
    const workflow = readFileSync(example("ci.yaml"), "utf8");
    expect(workflow).toContain("npx wootkit-sandbox --port 4010 &");
    expect(workflow).toContain(`CHATWOOT_API_TOKEN: ${createSandbox().tokens.admin}\n`);
  });
});
