import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Shell, settingsForShell, shellOf } from "../src/commands/sandbox/settings-for-shell.ts";
import { closedPort, localServer } from "./local-server.ts";
import { runWootkit } from "./run-wootkit.ts";
import { hasTerminal, wootkitOnTerminal } from "./terminal.ts";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Starts `wootkit sandbox` as a program for one test, and waits for its greeting. */
async function start(options: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [main, "sandbox", "--port", "0", ...options], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let greeting = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    greeting += chunk;
    if (greeting.includes("Ctrl-C")) break;
  }
  const [, settings = ""] = /Paste this .+\n([\s\S]+?)\n\n/.exec(greeting) ?? [];
  return { child, greeting, settings };
}

/** Runs commands in a shell, as in the other terminal of a person. */
function inShell(shell: string, script: string): string {
  const { stdout, stderr } = spawnSync(
    shell,
    ["-c", `wootkit() { "${process.execPath}" "${main}" "$@"; }\n${script}`],
    {
      env: { PATH: process.env.PATH },
      encoding: "utf8",
    },
  );
  return stdout + stderr;
}

describe("wootkit sandbox", () => {
  test("prints settings and a command that work in another terminal, and the next command sees a change", async () => {
    const { greeting, settings } = await start();
    const [, command = ""] = /Then try:\n {2}(wootkit .+)\n/.exec(greeting) ?? [];
    expect(inShell("sh", `${settings}\n${command}`)).toContain("Ingrid Solheim");
    expect(inShell("sh", `${settings}\nwootkit labels create --title new-one`)).toContain("Created label ");
    expect(inShell("sh", `${settings}\nwootkit labels list --columns title`)).toContain("new-one");
  });

  test("prints the tokens also if they are already in the environment", async () => {
    const { settings } = await start([], { CHATWOOT_API_TOKEN: "sandbox-admin-token" });
    expect(settings).toContain("export CHATWOOT_API_TOKEN=sandbox-admin-token");
  });

  test("starts without accounts, with a platform token of your choice", async () => {
    const { greeting, settings } = await start(["--seed", "empty", "--platform-token", "a token's of mine"]);
    const [, command = ""] = /Then try:\n {2}(wootkit .+)\n/.exec(greeting) ?? [];
    expect(settings).not.toContain("CHATWOOT_ACCOUNT_ID");
    expect(settings).toContain(String.raw`export CHATWOOT_PLATFORM_TOKEN='a token'\''s of mine'`);
    expect(command).toMatch(/^wootkit platform accounts create /);
  });

  test("continues with the data in a file after a restart", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wootkit-sandbox-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const options = ["--data", join(folder, "desk.json")];
    const first = await start(options);
    inShell("sh", `${first.settings}\nwootkit labels create --title fragile`);
    first.child.kill("SIGTERM");
    expect(await once(first.child, "exit")).toEqual([0, null]);
    const second = await start(options);
    expect(inShell("sh", `${second.settings}\nwootkit labels list`)).toContain("fragile");
  });

  test.each([
    ["--port 70000", 2, '--port must be a number from 0 to 65535, got "70000".'],
    ["--seed larg", 2, '--seed must be northwind, large, or empty, got "larg". Did you mean large?'],
    ["--shell fihs", 2, "Did you mean fish?"],
  ])("with %s fails with %d", async (options, exitCode, message) => {
    const outcome = await runWootkit(`sandbox ${options}`);
    expect(outcome.stderr).toContain(message);
    expect(outcome.exitCode).toBe(exitCode);
  });

  test("says which port is in use, and what to do", async () => {
    const port = new URL(await localServer(() => {})).port;
    const { stderr, exitCode } = await runWootkit(`sandbox --port ${port}`);
    expect(stderr).toBe(
      `wootkit: Port ${port} on 127.0.0.1 is already in use.\nChoose another port, or 0 for any free port, with --port.\n`,
    );
    expect(exitCode).toBe(1);
  });

  test.runIf(hasTerminal)("stops on Ctrl-C in a terminal, and frees the port", async () => {
    const { port } = new URL(await closedPort());
    const terminal = wootkitOnTerminal(["sandbox", "--port", port]);
    await terminal.waitFor("Ctrl-C stops it.");
    terminal.type("\u0003");
    expect(await terminal.exitCode()).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/api`)).rejects.toThrow("fetch failed");
  });
});

describe("settings for a shell", () => {
  test.each<[Record<string, string>, Shell]>([
    [{ SHELL: "/bin/zsh" }, "zsh"],
    [{ SHELL: "/usr/local/bin/fish", PSModulePath: "/x" }, "fish"],
    [{ SHELL: "/bin/dash" }, "bash"],
    [{ PSModulePath: "C:\\Modules" }, "powershell"],
    [{}, "bash"],
  ])("%j is %s", (env, expected) => {
    expect(shellOf(env)).toBe(expected);
  });

  const variables = { PLAIN: "http://127.0.0.1:4010", ODD: `it's "a" $HOME \\ 'b\\'` };

  test.each<[Shell, readonly string[]]>([
    ["bash", ["export PLAIN=http://127.0.0.1:4010", String.raw`export ODD='it'\''s "a" $HOME \ '\''b\'\'''`]],
    ["zsh", ["export PLAIN=http://127.0.0.1:4010", String.raw`export ODD='it'\''s "a" $HOME \ '\''b\'\'''`]],
    ["fish", ["set -gx PLAIN http://127.0.0.1:4010", String.raw`set -gx ODD 'it\'s "a" $HOME \\ \'b\\\''`]],
    ["powershell", ["$env:PLAIN = 'http://127.0.0.1:4010'", String.raw`$env:ODD = 'it''s "a" $HOME \ ''b\'''`]],
  ])("are quoted for %s", (shell, expected) => {
    expect(settingsForShell(shell, variables)).toEqual(expected);
  });

  test.each(["bash", "zsh", "fish"] as const)("set the variables in %s, if it is installed", (shell) => {
    if (spawnSync(shell, ["-c", "true"]).error) return;
    const script = [...settingsForShell(shell, variables), `printf '%s\\n' "$PLAIN" "$ODD"`].join("\n");
    expect(spawnSync(shell, ["-c", script], { encoding: "utf8" }).stdout).toBe(
      `${variables.PLAIN}\n${variables.ODD}\n`,
    );
  });
});
