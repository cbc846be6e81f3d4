import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, operations } from "@wootkit/openapi/document";
import { readRecordings } from "@wootkit/openapi/exchange";
import { expect, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import { handMade } from "../src/commands/hand-made.ts";
import { runWootkit } from "./run-wootkit.ts";

const bundle = readFileSync(fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json")), "utf8");
const described = operations(JSON.parse(bundle) as OpenApiDocument);
const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));

test("every operation of the document has a command, unless the document hides it", () => {
  const visible = described.filter(({ cli }) => !cli?.hidden).map(({ id }) => id);
  expect(visible.length).toBeGreaterThan(30);
  expect(entries.map(({ operation }) => operation).sort()).toEqual(visible.sort());
});

test("every operation of the document is recorded, so that the replay covers it", () => {
  const recorded = new Set(readRecordings().map(({ request }) => `${request.method} ${request.path}`));
  const unplayed = described.filter(({ method, path, cli }) => !cli?.hidden && !recorded.has(`${method} ${path}`));
  expect(unplayed.map(({ id }) => id)).toEqual([]);
});

test("every hand-made implementation has an operation", () => {
  const lines = entries.map(({ words }) => words.join(" "));
  expect(Object.keys(handMade.runs).filter((line) => !lines.includes(line))).toEqual([]);
});

test.each(handMade.commands.map((command) => [command.words.join(" "), command] as const))(
  "wootkit %s has help of one screen that starts with its brief",
  async (line, { brief }) => {
    const { stdout, exitCode } = await runWootkit(`${line} --help`);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`\n\n${brief}`);
    expect(stdout.trimEnd().split("\n").length, stdout).toBeLessThanOrEqual(24);
  },
);

test.each(entries.map((entry) => [entry.words.join(" "), entry] as const))(
  "wootkit %s has help of one screen, and help with every detail",
  async (line, { flags, arguments: places }) => {
    const short = await runWootkit(`${line} --help`);
    expect(short.exitCode).toBe(0);
    const lines = short.stdout.trimEnd().split("\n");
    expect(lines.length, short.stdout).toBeLessThanOrEqual(24);
    for (const { name, required } of flags) if (required) expect(short.stdout).toContain(`--${name}`);
    const full = await runWootkit(`${line} --help-all`);
    for (const name of [...flags.map((flag) => `--${flag.name}`), ...places.map((place) => `<${place.name}>`)]) {
      expect(full.stdout).toContain(name);
    }
    // An example can be longer than a line. It is not wrapped, so that it can be copied.
    const isExample = (text: string) => text.startsWith("  wootkit ");
    for (const text of [...lines, ...full.stdout.split("\n")]) {
      if (!isExample(text)) expect(text.length, text).toBeLessThanOrEqual(80);
    }
  },
);

test("the complete help of the program lists every resource with its description in the document", async () => {
  const { stdout } = await runWootkit("--help-all");
  const text = stdout.replace(/\s+/g, " ");
  for (const { name, brief } of builtTable.resources) expect(text).toContain(` ${name} ${brief}`);
});
