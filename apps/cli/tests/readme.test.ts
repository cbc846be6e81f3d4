import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import { expect, test } from "vitest";
import { exitCodeEntries } from "../src/help.ts";
import { readmeWith } from "../table/readme-table.ts";
import { shellWords } from "../table/shell-words.ts";
import { runWootkit } from "./run-wootkit.ts";

const path = fileURLToPath(new URL("../README.md", import.meta.url));
const readme = await readFile(path, "utf8");

/** A command line after `$ wootkit`, and its output. */
const consoleBlock = /^(```console\n\$ wootkit (.+)\n)([\s\S]*?)^```$/gm;

/** Returns the output of a command on a terminal of 100 columns without colors, and with times in UTC. */
async function shown(commandLine: string): Promise<string> {
  const { stdout, stderr } = await runWootkit(shellWords(commandLine), {
    columns: 100,
    isTTY: true,
    env: { NO_COLOR: "1", TZ: "UTC" },
  });
  return stdout + stderr;
}

test("the README shows the output of the commands (`vitest run -u` writes it)", async () => {
  const blocks = [...readme.matchAll(consoleBlock)];
  expect(blocks.length).toBeGreaterThan(2);
  const outputs = new Map<string, string>();
  for (const [, , commandLine = ""] of blocks) outputs.set(commandLine, await shown(commandLine));
  const expected = readme.replace(consoleBlock, (_, head, commandLine) => `${head}${outputs.get(commandLine)}\`\`\``);
  await expect(expected).toMatchFileSnapshot(path);
});

test("the README has the table of the commands (`pnpm generate` writes it)", () => {
  const bundle = readFileSync(fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json")), "utf8");
  const expected = readmeWith(readme, JSON.parse(bundle) as OpenApiDocument);
  expect(readme).toBe(expected);
  expect(readme).toContain("| `wootkit labels` ");
});

test("the README has the exit codes of the help", () => {
  const rows = [...readme.matchAll(/^\| (\d+) +\| (.+?) +\|$/gm)].map(([, code, meaning]) => [code, meaning]);
  expect(rows).toEqual(exitCodeEntries);
});
