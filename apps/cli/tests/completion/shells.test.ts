import { spawnSync } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { completionScripts, shells } from "../../src/commands/completion/completion-scripts.ts";
import { runWootkit } from "../run-wootkit.ts";
import { hasTerminal, openTerminal } from "../terminal.ts";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** A folder with `wootkit`, and the scripts. */
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wootkit-shells-"));
  const program = join(folder, "wootkit");
  await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
  await chmod(program, 0o755);
  for (const [shell, script] of Object.entries(completionScripts)) await writeFile(join(folder, shell), script);
});
afterAll(() => rm(folder, { recursive: true }));

function has(shell: string): boolean {
  const isThere = process.platform !== "win32" && spawnSync(shell, ["--version"]).status === 0;
  if (!isThere) console.warn(`${shell} is missing: its completion is not tested.`);
  return isThere;
}

function environmentOf() {
  return { PATH: `${folder}:${process.env.PATH}`, HOME: folder, XDG_CACHE_HOME: join(folder, "cache") };
}

/** Runs a program, and returns the lines of its output. */
function lines(shell: string, args: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(shell, args, { encoding: "utf8", env: environmentOf() });
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
}

test.each(shells)("wootkit completion %s prints its script", async (shell) => {
  expect((await runWootkit(`completion ${shell}`)).stdout).toBe(completionScripts[shell]);
});

test("wootkit completion names the shells if one is unknown", async () => {
  const { stderr, exitCode } = await runWootkit("completion zhs");
  expect(stderr).toMatch(/^wootkit: <shell> must be bash, zsh, fish, or powershell, got "zhs"\. Did you mean zsh\?\n/);
  expect(exitCode).toBe(2);
});

describe.runIf(has("bash"))("bash", () => {
  /** Calls the function as Bash does. */
  function candidates(...words: readonly string[]): readonly string[] {
    const call = `source ${folder}/bash; COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _wootkit; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return lines("bash", ["--norc", "-c", call, "bash", "wootkit", ...words]);
  }

  test("completes words, options and values", () => {
    expect(candidates("canned")).toEqual(["canned-responses"]);
    expect(candidates("labels", "cr")).toEqual(["create"]);
    expect(candidates("labels", "create", "--ti")).toEqual(["--title", "--timeout"]);
    expect(candidates("conversations", "list", "--status", "")).toEqual([
      "open",
      "resolved",
      "pending",
      "snoozed",
      "all",
    ]);
    expect(candidates("conversations", "list", "--status", "=", "sn")).toEqual(["snoozed"]);
    expect(candidates("labels", "show", "--sandbox", "")).toEqual(["1", "2", "3"]);
    expect(candidates("labels", "create", "--title", "")).toEqual([]);
  });

  test.runIf(hasTerminal)("completes at a press of the Tab key", async () => {
    const rc = join(folder, "bashrc");
    await writeFile(rc, `PS1='ready> '\nsource ${folder}/bash\n`);
    const terminal = openTerminal(["bash", "--rcfile", rc, "-i"], { env: environmentOf() });
    await terminal.waitFor("ready> ");
    terminal.type("wootkit conversations list --status=sno\t");
    await terminal.waitFor("--status=snoozed ");
    // Ctrl-U deletes the line. Ctrl-C would also discard the characters that are typed right after it.
    terminal.type("\u0015wootkit canned\t");
    await terminal.waitFor("canned-responses ");
    terminal.type("\u0015exit\r");
    await terminal.exitCode();
  });
});

describe.runIf(has("zsh") && hasTerminal)("zsh", () => {
  test("completes at a press of the Tab key, with meanings", async () => {
    await writeFile(
      join(folder, ".zshrc"),
      `PS1='ready> '\nautoload -Uz compinit && compinit -D\nsource ${folder}/zsh\n`,
    );
    const env = { ...environmentOf(), ZDOTDIR: folder };
    const terminal = openTerminal(["zsh", "-i"], { env, columns: 120 });
    await terminal.waitFor("ready> ");
    terminal.type("wootkit conversations list --status=sno\t");
    await terminal.waitFor("--status=snoozed");
    terminal.type("\u0015wootkit canned\t");
    await terminal.waitFor("canned-responses");
    terminal.type("\u0015wootkit labels \t");
    await terminal.waitFor("Create a label.");
    terminal.type("\u0015exit\r");
    await terminal.exitCode();
  });
});

describe.runIf(has("fish"))("fish", () => {
  function candidates(line: string): readonly string[] {
    return lines("fish", ["--no-config", "-c", `source ${folder}/fish; complete -C ${JSON.stringify(line)}`]);
  }

  test("completes words, options and values, with meanings", () => {
    expect(candidates("wootkit canned")).toEqual([expect.stringMatching(/^canned-responses\t\w/)]);
    expect(candidates("wootkit labels cr")).toEqual(["create\tCreate a label."]);
    expect(candidates("wootkit conversations list --status ")).toEqual([
      "open",
      "resolved",
      "pending",
      "snoozed",
      "all",
    ]);
    expect(candidates("wootkit conversations list --status=sn")).toEqual(["--status=snoozed"]);
    expect(candidates("wootkit labels show --sandbox ")).toEqual(["1\tbilling", "2\tpresale", "3\tvip"]);
  });
});

describe.runIf(has("pwsh"))("PowerShell", () => {
  function candidates(line: string): readonly string[] {
    const call = `. ([scriptblock]::Create((Get-Content -Raw ${folder}/powershell))); (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`;
    return lines("pwsh", ["-NoProfile", "-Command", call]);
  }

  test("completes words, options and values", () => {
    expect(candidates("wootkit canned")).toEqual(["canned-responses"]);
    expect(candidates("wootkit conversations list --status ")).toEqual([
      "open",
      "resolved",
      "pending",
      "snoozed",
      "all",
    ]);
  });
});
