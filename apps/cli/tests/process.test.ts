import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { conversation, message } from "./conversation.ts";
import { localServer, send } from "./local-server.ts";
import { environment } from "./run-wootkit.ts";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const command = [main, "contacts", "conversations", "42"];

/** Starts the built program without the environment of the test run. */
function start(inputs: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, inputs, { env: { PATH: process.env.PATH, ...env } });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** Waits until a program exits. */
async function outcome(child: ChildProcess) {
  const output = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text) => (output.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text) => (output.stderr += text));
  const [exitCode, signal] = await once(child, "close");
  return { ...output, exitCode, signal };
}

/** Starts a server with one conversation, whose message has the given length. */
function serverOf(length: number): Promise<string> {
  const payload = [conversation({ messages: [message({ content: "wood ".repeat(length / 5) })] })];
  return localServer((response) => send(response, 200, "application/json", JSON.stringify({ payload })));
}

describe("exit codes", () => {
  test("exits with 0 after a table", async () => {
    const child = start(command, environment(await serverOf(50)));
    const { stdout, stderr, exitCode } = await outcome(child);
    expect(stdout).toContain("wood wood");
    expect(stdout).not.toContain("\u001b");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  });

  test("exits with 3 when the server refuses the token", async () => {
    const url = await localServer((response) =>
      send(response, 401, "application/json", `{"error":"Invalid Access Token"}`),
    );
    const { stdout, stderr, exitCode } = await outcome(start(command, environment(url)));
    expect(stderr).toMatch(/^wootkit: 401 Invalid Access Token .+\n.+\n$/);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 3 });
  });

  test("exits with 1 when the server refuses", async () => {
    const url = await localServer((response) => send(response, 422, "application/json", `{"error":"No"}`));
    const { stdout, stderr, exitCode } = await outcome(start(command, environment(url)));
    expect(stderr).toMatch(/^wootkit: 422 No .+\n/);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
  });

  test("exits with 3 when no token is configured", async () => {
    const { stdout, stderr, exitCode } = await outcome(start(command));
    expect(stderr).toMatch(/^wootkit: You are not signed in\. Missing: .+\n.+\n$/);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 3 });
  });

  test("ends by SIGINT after Ctrl-C, which a shell reports as 130", async () => {
    // The server never responds, so the command is still running.
    const url = await localServer(() => child.kill("SIGINT"));
    const child = start(command, environment(url));
    // A shell reports 128 plus the number of the signal, which is 2.
    expect(await outcome(child)).toEqual({ stdout: "", stderr: "", exitCode: null, signal: "SIGINT" });
  });
});

test.runIf(existsSync("/dev/full")).each(["--version", "--help"])(
  "%s fails if its output cannot be written",
  async (input) => {
    const full = openSync("/dev/full", "w");
    onTestFinished(() => closeSync(full));
    const child = spawn(process.execPath, [main, input], { stdio: ["ignore", full, "pipe"] });
    const { stderr, exitCode } = await outcome(child);
    expect(stderr).toMatch(/^wootkit: The output could not be written: ENOSPC.+\n$/);
    expect(exitCode).toBe(1);
  },
);

test.runIf(process.platform === "linux" && existsSync("/usr/bin/script"))(
  "messages on a terminal are as wide as the terminal",
  async () => {
    const line = `stty cols 50; '${process.execPath}' '${command.join("' '")}'`;
    const child = spawn("/usr/bin/script", ["-qec", line, "/dev/null"], { env: { PATH: process.env.PATH } });
    child.stdin?.end();
    const { stdout, exitCode } = await outcome(child);
    const widths = stdout.split("\r\n").map((text) => text.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(50);
    expect(widths.length).toBeGreaterThan(4);
    expect(exitCode).toBe(3);
  },
);

test("--data - reads standard input and rejects invalid JSON before a request", async () => {
  const child = start([main, "labels", "create", "--data", "-"], environment("http://127.0.0.1:9"));
  child.stdin?.end('{"title"');
  const { stderr, exitCode } = await outcome(child);
  expect(stderr).toMatch(/^wootkit: Standard input must be JSON: .+\n$/);
  expect(exitCode).toBe(2);
});

test.each(["", "--json", "--format ndjson", "--format csv", "--format yaml", "--jq .", "--template {{messages}}"])(
  "a closed pipe ends the program without an error: %s",
  async (options) => {
    // This is more than a pipe can hold.
    const child = start([...command, ...options.split(" ").filter(Boolean)], environment(await serverOf(5_000_000)));
    child.stdout?.once("data", () => child.stdout?.destroy());
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text) => (stderr += text));
    const [exitCode] = await once(child, "exit");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  },
);

describe("starting", () => {
  const report = "data:text/javascript,".concat(
    encodeURIComponent(`
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
      process.on("exit", () => {
        const internal = process.moduleLoadList.filter((name) => name.startsWith("NativeModule "));
        process.stderr.write([...loaded, ...internal].join("\\n"));
      });
    `),
  );

  /** Returns the files and the parts of Node that a command line loads. */
  async function loaded(...inputs: readonly string[]): Promise<{ readonly files: string[]; readonly parts: string }> {
    const child = start(["--import", report, main, ...inputs], environment(await serverOf(50)));
    const { stderr, exitCode } = await outcome(child);
    expect(exitCode).toBe(0);
    const files = stderr.split("\n").filter((url) => url.startsWith("file:"));
    return { files: files.map((url) => url.replace(/^.*\/(?:node_modules|apps\/cli)\//, "")), parts: stderr };
  }

  test.each([["--version"], ["--help"], ["-h"], []])("%s loads one file", async (...line) => {
    const { files, parts } = await loaded(...line);
    expect(files).toEqual(["dist/main.js"]);
    // Importing `fs` would load this.
    expect(parts).not.toContain("NativeModule internal/fs/promises");
  });

  test.each([
    ["labels --help", []],
    ["labels create --help-all", []],
    ["contacts conversations 42 --json", ["dist/list-conversations.js"]],
  ])("%s loads the program and the file of a hand-made command", async (line, own) => {
    const { files } = await loaded(...line.split(" "));
    const program = ["dist/main.js", "dist/program.js", "dist/core.js"];
    expect(files).toEqual([...program, ...own]);
  });

  test.each([
    ["contacts conversations 1", ["dist/list-conversations.js"], false],
    ["labels create --title new", [], true],
  ])(
    "%s --sandbox loads the sandbox, and neither undici nor what measures wide characters",
    async (line, own, isRare) => {
      const { files, parts } = await loaded(...line.split(" "), "--sandbox");
      const ofSandbox = /packages\/sandbox\/dist\//;
      const program = ["dist/main.js", "dist/program.js", "dist/core.js"];
      expect(files.filter((file) => !ofSandbox.test(file))).toEqual([...program, ...own]);
      const loadedParts = files.filter((file) => ofSandbox.test(file)).map((file) => file.replace(/^.*\//, ""));
      expect(loadedParts).toContain("node.js");
      expect(loadedParts.length, loadedParts.join()).toBeLessThanOrEqual(isRare ? 3 : 2);
      expect(loadedParts.some((name) => name.startsWith("handlers-"))).toBe(isRare);
      expect(parts).not.toContain("undici");
    },
  );

  test("a table with wide characters loads the ruler for Unicode text", async () => {
    const payload = [conversation({ messages: [message({ content: "東京" })] })];
    const url = await localServer((response) => send(response, 200, "application/json", JSON.stringify({ payload })));
    const { stderr, stdout } = await outcome(
      start(["--import", report, ...command, "--format", "table"], environment(url)),
    );
    expect(stdout).toContain("東京");
    expect(stderr).toContain("/dist/unicode-ruler.js");
  });
});
