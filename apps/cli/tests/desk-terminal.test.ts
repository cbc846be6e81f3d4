import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "./against.ts";
import { desk } from "./desk.ts";
import { environment } from "./run-wootkit.ts";
import { hasTerminal, wootkitOnTerminal } from "./terminal.ts";

/** Starts a desk, and returns the environment of its administrator. */
async function deskOnTerminal() {
  const one = await desk();
  return { ...one, env: { ...environment(one.url), CHATWOOT_API_TOKEN: one.sandbox.tokens.admin, TZ: "UTC" } };
}

/** Writes a program that serves as an editor, and returns its path. */
async function editor(script: string): Promise<string> {
  const path = join(await folder(), "editor");
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe.runIf(hasTerminal)("on a terminal", () => {
  test("a reply without a text opens the editor, and sends what it saves", async () => {
    const { env, json } = await deskOnTerminal();
    const program = `${await editor('cp "$2" "$2.before"; { echo "Written $1."; cat "$2.before"; } > "$2"')} --wait`;
    const terminal = wootkitOnTerminal(["conversations", "reply", "108"], { env: { ...env, EDITOR: program } });
    expect(await terminal.exitCode()).toBe(0);
    expect(terminal.output()).toContain("Replied to conversation 108 with Maya Lindqvist: message ");
    expect(Object(await json("conversations view 108")).messages.at(-1).content).toBe("Written --wait.");
  });

  test("a reply is not sent if the editor fails, or leaves the text empty", async () => {
    const { env, writes } = await deskOnTerminal();
    const failing = wootkitOnTerminal(["conversations", "reply", "108"], { env: { ...env, EDITOR: "false" } });
    expect(await failing.exitCode()).toBe(1);
    expect(failing.output()).toContain('The editor "false" failed: it ended with 1. Nothing was sent.');
    const unchanged = wootkitOnTerminal(["conversations", "note", "108"], { env: { ...env, VISUAL: "true" } });
    expect(await unchanged.exitCode()).toBe(1);
    expect(unchanged.output()).toContain("The text is empty. Nothing was sent.");
    expect(writes()).toEqual([]);
  });

  test("one of several contacts can be chosen", async () => {
    const { env } = await deskOnTerminal();
    const terminal = wootkitOnTerminal(["contacts", "view", "solheim"], { env });
    const question = await terminal.waitFor("A number from 1 to 2: ");
    expect(question).toContain('There is no contact "solheim", but there are similar ones. Which one do you mean?\n');
    expect(question).toMatch(/1\. +5 {2}Ingrid Solheim/);
    terminal.type("2\r");
    expect(await terminal.exitCode()).toBe(0);
    expect(terminal.output()).toContain("Idun Solheim (contact 13)");
  });

  test.each([
    ["y", 0, "Maya Lindqvist (contact 1)"],
    ["n", 2, "Use its ID."],
  ])("a single similar contact is confirmed with %j", async (reply, exitCode, expected) => {
    const { env } = await deskOnTerminal();
    const terminal = wootkitOnTerminal(["contacts", "view", "Maya"], { env });
    await terminal.waitFor("Use it? [y/N] ");
    expect(terminal.output()).toContain('There is no contact "Maya", but a similar one:');
    terminal.type(`${reply}\r`);
    expect(await terminal.exitCode()).toBe(exitCode);
    expect(terminal.output()).toContain(expected);
  });

  test("merging asks first, and shows both contacts", async () => {
    const { env, run } = await deskOnTerminal();
    const terminal = wootkitOnTerminal(["contacts", "merge", "1", "2"], { env });
    const question = await terminal.waitFor("[y/N] ");
    expect(question.replace(/\s+/g, " ")).toContain(
      "Merge contact 2 (Sten Halvorsen, sten@halvorsen.example, 0 conversations)",
    );
    terminal.type("y\r");
    expect(await terminal.exitCode()).toBe(0);
    expect((await run("contacts view 2")).exitCode).toBe(4);
  });

  test("a watch shows a new message in color, and Ctrl-C ends it with 130 and without an error", async () => {
    const { env, sandbox } = await deskOnTerminal();
    const terminal = wootkitOnTerminal(["conversations", "watch", "108", "--interval", "1"], { env });
    await terminal.waitFor("which of the two references is the right one?\n");
    sandbox.add.message({ conversation_id: 108, content: "Are you still there?" });
    expect(await terminal.waitFor("  Are you still there?\n")).toContain("\u001b[36mMaya Lindqvist\u001b[39m");
    terminal.type("\u0003");
    expect(await terminal.exitCode()).toBe(130);
    expect(terminal.output()).not.toMatch(/wootkit:|Error|at .+\.js/);
  });
});

describe("the examples in the help of the desk's commands", () => {
  const lines = [
    ...["view", "reply", "note", "list", "assign", "resolve", "reopen", "snooze", "label", "priority"].map(
      (word) => `conversations ${word}`,
    ),
    ...["view", "conversations", "create", "merge", "label"].map((word) => `contacts ${word}`),
    "inbox",
  ];

  test.each(lines)("wootkit %s works on the sandbox, in every format, and as a dry run", async (line) => {
    const { run, writes } = await desk();
    const { stdout } = await run(`${line} --help`);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    const examples = [...stdout.matchAll(/^ {2}wootkit (.+)$/gm)].map(([, example = ""]) => example);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      writes();
      await run(`${example} --dry-run`);
      expect(writes(), example).toEqual([]);
      for (const format of ["table", "json", "ndjson", "csv", "yaml", "ids"]) {
        const isCreation = example.startsWith("contacts create");
        const unique = isCreation ? example.replace("carla@", `${format}@`) : example;
        // Merging the same contacts twice is an error.
        if (example.startsWith("contacts merge") && format !== "json") continue;
        const outcome = await run(`${unique} --format ${format}`);
        expect(outcome.exitCode, `${unique} --format ${format}: ${outcome.stderr}`).toBe(0);
        if (format === "json") expect(() => JSON.parse(outcome.stdout), unique).not.toThrow();
      }
    }
  });
});

test("the examples in the README work in this order", async () => {
  const { run } = await desk();
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const block = /### Reply, assign, resolve, and other changes\n\n```sh\n([^`]+)```/.exec(readme)?.[1] ?? "";
  const lines = block.split("\n").filter(Boolean);
  expect(lines.length).toBeGreaterThan(6);
  const cwd = await folder({ "label.pdf": "bytes" });
  for (const line of lines) {
    const { stderr, exitCode } = await run(line.replace(/^wootkit | +#.*$/g, ""), { cwd });
    expect({ stderr, exitCode }, line).toEqual({ stderr: "", exitCode: 0 });
  }
});

test.each(["4.5.2", "4.9.2", "4.11.1", "4.14.2"] as const)(
  "the desk's commands work with Chatwoot %s",
  async (version) => {
    const { run } = await desk({ version });
    for (const line of [
      "inbox",
      "conversations list --mine",
      "conversations list --assignee grace --inbox website --format table",
      "conversations view 108",
      "conversations reply 108 'On its way.'",
      "conversations assign 106 grace --team returns",
      "conversations label 106 --add billing",
      "conversations snooze 106 --until 2026-12-24",
      "conversations resolve 106 108",
      "contacts view crm-1001",
      "contacts conversations 'Maya Lindqvist' --all --label billing",
      "contacts label 1 --add billing",
    ]) {
      const { stderr, exitCode } = await run(line);
      expect({ stderr, exitCode }, line).toEqual({ stderr: "", exitCode: 0 });
    }
  },
);
