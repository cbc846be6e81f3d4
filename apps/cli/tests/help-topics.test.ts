import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import { handMade } from "../src/commands/hand-made.ts";
import { variables } from "../src/commands/help/topics/environment.ts";
import { topics } from "../src/commands/help/topics.ts";
import { exitCodes } from "../src/exit-codes.ts";
import { firstWords } from "../src/operations/first-words.ts";
import { topicsAndCommands } from "../src/operations/help-words.ts";
import { formats } from "../src/output/output-flags.ts";
import { shellWords } from "../table/shell-words.ts";
import { runWootkit } from "./run-wootkit.ts";

const names = topics.map(({ name }) => name);

describe.each(names)("wootkit help %s", (name) => {
  test("fits on one screen", async () => {
    const { stdout, exitCode } = await runWootkit(`help ${name}`);
    expect(exitCode).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const line of lines) if (!line.startsWith("  ")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test("has examples that work", async () => {
    const { stdout } = await runWootkit(`help ${name}`);
    const lines = stdout.split("\n").filter((line) => /^ {2}wootkit .*--sandbox/.test(line));
    for (const line of lines) {
      const { stderr, exitCode } = await runWootkit(shellWords(line.trim()).slice(1));
      // One of them shows an error.
      expect(exitCode, `${line}: ${stderr}`).toBe(line.includes("4711") ? exitCodes.notFound : exitCodes.success);
    }
  });

  test("only names commands that exist", async () => {
    const { stdout } = await runWootkit(`help ${name}`);
    for (const [, first = ""] of stdout.matchAll(/\bwootkit ([a-z][a-z-]*)/g)) {
      expect(firstWords(builtTable, handMade).map(([word]) => word)).toContain(first);
    }
  });
});

test("the topic environment has every variable that the program reads", () => {
  const folder = fileURLToPath(new URL("../src", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const sources = files.map((name) => readFileSync(`${folder}/${name}`, "utf8")).join("\n");
  const read = new Set([...sources.matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map(([, name = ""]) => name));
  // The operating system and npm set these.
  for (const name of ["APPDATA", "LOCALAPPDATA", "HOME"]) read.delete(name);
  const described = variables.flat().join(" ");
  expect(read.size).toBeGreaterThan(8);
  for (const name of read) expect(described).toContain(name);
});

test("the topics have the exit codes and the formats of the program", async () => {
  const { stdout: codes } = await runWootkit("help exit-codes");
  for (const code of Object.values(exitCodes)) expect(codes).toMatch(new RegExp(`^  ${code} +\\S`, "m"));
  const { stdout } = await runWootkit("help formatting");
  for (const format of formats) expect(stdout).toContain(format);
});

test("wootkit help is the help of the program", async () => {
  expect(await runWootkit("help")).toEqual(await runWootkit("--help"));
});

test.each(["labels create", "labels", "conversations reply", "mcp", "platform users create"])(
  "wootkit help %s is the help of the command",
  async (words) => {
    const outcome = await runWootkit(`help ${words}`);
    expect(outcome).toEqual(await runWootkit(`${words} --help`));
    expect(outcome.exitCode).toBe(0);
  },
);

test("wootkit help --help lists the topics", async () => {
  const { stdout } = await runWootkit("help --help");
  for (const name of names) expect(stdout).toContain(`wootkit help ${name}`);
});

test.each([
  ["exit-code", /^wootkit: There is no topic or command "exit-code"\. Did you mean exit-codes\?\n/],
  ["lables", /^wootkit: There is no topic or command "lables"\. Did you mean labels\?\n/],
  ["exit-codes 3", /^wootkit: There is no topic or command "exit-codes 3"\. Did you mean exit-codes\?\n/],
])("wootkit help %s explains the mistake", async (words, expected) => {
  const { stderr, exitCode } = await runWootkit(`help ${words}`);
  expect(stderr).toMatch(expected);
  expect(exitCode).toBe(exitCodes.usage);
});

test("the topics that are also commands are known", () => {
  const commands = firstWords(builtTable, handMade).map(([word]) => word);
  expect(names.filter((name) => commands.includes(name))).toEqual(topicsAndCommands);
});
