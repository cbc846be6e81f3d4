import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createClient } from "@wootkit/client";
import { createPlatformClient } from "@wootkit/client/platform";
import { createPublicClient } from "@wootkit/client/public";
import { describe, expect, test, vi } from "vitest";
import { runCommand } from "../src/command.ts";
import { createSandbox, serve } from "../src/index.ts";

/** Runs the command in this process and collects its output. */
async function run(...args: string[]) {
  const written = { stdout: "", stderr: "" };
  const signals = new EventEmitter();
  const code = await runCommand(args, {
    stdout: { write: (chunk) => (written.stdout += chunk) },
    stderr: { write: (chunk) => (written.stderr += chunk) },
    once: (signal, listener) => signals.once(signal, listener),
  });
  return { code, ...written, signals };
}

function widest(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

/** Sends the request of the `curl` command in the greeting. */
async function curl(greeting: string) {
  const [, name = "", token = "", url = ""] = /curl -H '([^:]+): ([^']+)' \\\n +(http\S+)/.exec(greeting) ?? [];
  const response = await fetch(url, { headers: { [name]: token } });
  return [response.status, Object.keys(Object(await response.json()))];
}

describe("wootkit-sandbox", () => {
  test.each(["SIGINT", "SIGTERM"])("serves until %s, and prints a curl command that works", async (signal) => {
    const { code, stdout, stderr, signals } = await run("--port", "0");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Chatwoot sandbox: http:\/\/127\.0\.0\.1:\d+\nAccount: +1\n/);
    for (const [role, token] of Object.entries(createSandbox().tokens)) {
      expect(token).toBe(`sandbox-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-token`);
      expect(stdout).toContain(`\n  ${token}\n`);
    }
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect(await curl(stdout)).toEqual([200, ["payload"]]);
    signals.emit(signal);
    await expect(curl(stdout)).rejects.toThrow("fetch failed");
  });

  test("prints working settings for the client of each API", async () => {
    const { stdout, signals } = await run("--port", "0");
    for (const [, name = "", value] of stdout.matchAll(/^ {2}export (\w+)=(.*)$/gm)) vi.stubEnv(name, value);
    expect((await createClient().contacts.listConversations(1)).items.length).toBe(8);
    expect(await createPlatformClient().accounts.create({ name: "Outpost" })).toMatchObject({ name: "Outpost" });
    expect(await createPublicClient().inboxes.get()).toMatchObject({ name: "Shop orders" });
    vi.unstubAllEnvs();
    signals.emit("SIGINT");
  });

  test("starts without accounts, with a platform token of your choice", async () => {
    const { stdout, signals } = await run("--port", "0", "--seed", "empty", "--platform-token", "a-token-of-mine");
    for (const [, name = "", value] of stdout.matchAll(/^ {2}export (\w+)=(.*)$/gm)) vi.stubEnv(name, value);
    expect(await createPlatformClient().accounts.create({ name: "Outpost" })).toMatchObject({ id: 1, name: "Outpost" });
    vi.unstubAllEnvs();
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect(stdout).toContain("'Api-Access-Token: a-token-of-mine'");
    signals.emit("SIGINT");
  });

  test("exits on a signal", async () => {
    const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
    const child = spawn(process.execPath, [main, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    let greeting = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      greeting += chunk;
      if (greeting.includes("Ctrl+C")) break;
    }
    expect(await curl(greeting)).toEqual([200, ["payload"]]);
    child.kill("SIGTERM");
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test("exits with code 2 for an unknown option", async () => {
    const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
    const child = spawn(process.execPath, [main, "--prot"], { stdio: ["ignore", "ignore", "pipe"] });
    const [[code], stderr] = await Promise.all([once(child, "close"), text(child.stderr)]);
    expect([code, stderr]).toEqual([
      2,
      "There is no option --prot. Did you mean --port?\nRun wootkit-sandbox --help for the options.\n",
    ]);
  });

  test("continues with the data in a file after a restart", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sandbox-command-"));
    const data = join(folder, "desk.json");
    const labels = async (init?: RequestInit) => {
      const { stdout, signals } = await run("--port", "0", "--data", data);
      const [, url = ""] = /Chatwoot sandbox: (\S+)/.exec(stdout) ?? [];
      const { admin } = createSandbox().tokens;
      const headers = { "api-access-token": admin, "content-type": "application/json" };
      const response = await fetch(`${url}/api/v1/accounts/1/labels`, { headers, ...init });
      const body = await response.text();
      await Promise.all(signals.listeners("SIGTERM").map((stop) => stop()));
      return body;
    };
    await labels({ method: "POST", body: JSON.stringify({ title: "fragile" }) });
    expect(await labels()).toContain('"fragile"');
    writeFileSync(data, "not JSON");
    const { code, stdout, stderr } = await run("--port", "0", "--data", data);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`${data} doesn't contain data of this sandbox version. Choose another file name.\n`);
    rmSync(folder, { recursive: true });
  });

  test("prints help", async () => {
    const { code, stdout, stderr } = await run("--help");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("--port <number>");
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  test("prints its version", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(await run("--version")).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test.each([
    [["--prot", "1"], "There is no option --prot. Did you mean --port?"],
    [["--prt=1"], "There is no option --prt. Did you mean --port?"],
    [["--Data", "desk.json"], "There is no option --Data. Did you mean --data?"],
    [["--listen"], "There is no option --listen."],
    [["-p", "1"], "There is no option -p."],
    [["--data", ""], "--data needs a file name."],
    [["serve"], "Unexpected argument 'serve'."],
    [["--port"], "Option '--port <value>' argument missing."],
    [["--seed", "huge"], '--seed must be northwind, empty, or large, got "huge".'],
    [["--platform-token", ""], "--platform-token needs a token."],
    [["--port", "http"], '--port must be a number from 0 to 65535, got "http".'],
    [["--port", "65536"], '--port must be a number from 0 to 65535, got "65536".'],
  ])("refuses %j", async (args, reason) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout, stderr]).toEqual([2, "", `${reason}\nRun wootkit-sandbox --help for the options.\n`]);
  });

  test("reports that a port is in use", async () => {
    const server = await serve(createSandbox(), { port: 0 });
    const { code, stdout, stderr } = await run("--port", `${server.port}`);
    await server.close();
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      `Port ${server.port} on 127.0.0.1 is already in use.\nChoose another port, or 0 for any free port, with --port.\n`,
    );
  });

  test("reports an address that the machine doesn't have", async () => {
    expect(await run("--port", "0", "--host", "192.0.2.1")).toMatchObject({
      code: 1,
      stderr: "This machine has no address 192.0.2.1.\nChoose 127.0.0.1, or 0.0.0.0 for all addresses, with --host.\n",
    });
  });
});
