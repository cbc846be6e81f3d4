import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "@wootkit/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import { handMade } from "../src/commands/hand-made.ts";
import { shellWords } from "../table/shell-words.ts";
import { against, folder } from "./against.ts";
import { type Received, recordingServer } from "./recording-server.ts";
import { environment, runWootkit, token } from "./run-wootkit.ts";

const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));
const secrets = { CHATWOOT_API_TOKEN: token, CHATWOOT_PLATFORM_TOKEN: "platform-secret" };

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl) console.warn("curl is missing: the printed commands are not run.");

/** Runs a command that was printed, as a person would who pastes it. */
async function paste(command: string, cwd: string): Promise<void> {
  const child = spawn("sh", ["-c", command], { cwd, env: { PATH: process.env.PATH, ...secrets }, stdio: "ignore" });
  const [exitCode] = await once(child, "exit");
  expect(exitCode, command).toBe(0);
}

/** Returns the parts of a request that the server reads. */
function read({ method, target, headers, body }: Received) {
  const { "content-type": type = "", "api-access-token": sent, accept } = headers;
  const boundary = /boundary=(.+)/.exec(type)?.[1]?.replaceAll('"', "");
  const form = boundary?.length ? body.split(boundary).map(partOf) : undefined;
  return { method, target, sent, accept, type: type.replace(/;.*/, ""), body: form ?? body };
}

/** Headers of a part can be in any order and case. */
function partOf(part: string): string {
  const [head = "", ...rest] = part.replace(/^--|--\s*$/g, "").split("\r\n\r\n");
  return [...head.trim().toLowerCase().split("\r\n").sort(), rest.join("\r\n\r\n").replace(/[\r\n-]+$/, "")].join("\n");
}

test("--dry-run sends nothing for any command, and prints what the command sends without it", async () => {
  const { url, received } = await recordingServer({ body: {} });
  const cwd = await mkdtemp(join(tmpdir(), "wootkit-dry-run-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const env = { ...environment(url), ...secrets };
  const fetch = () => Promise.reject(new Error("the request was sent"));
  const commands: string[] = [];
  for (const { example, kind, confirm } of entries) {
    const inputs = shellWords(example).slice(1);
    for (const input of inputs) if (/^[\w-]+\.\w{3}$/.test(input)) await writeFile(join(cwd, input), "bytes");
    const dry = await runWootkit([...inputs, "--dry-run"], { env, cwd, fetch });
    expect({ ...dry, stdout: "" }, example).toEqual({ stdout: "", stderr: "", exitCode: 0 });
    expect(dry.stdout, example).toMatch(/^curl -X [A-Z]+ /);
    expect(dry.stdout, example).not.toContain(token);
    expect(received, example).toEqual([]);
    commands.push(dry.stdout);
    await runWootkit([...inputs, ...(kind === "delete" || confirm ? ["--yes"] : [])], { env, cwd });
    expect(received.length, example).toBe(1);
    const [own] = received.splice(0);
    if (!hasCurl) continue;
    await paste(dry.stdout, cwd);
    const [pasted] = received.splice(0);
    expect(pasted && read(pasted), dry.stdout).toEqual(own && read(own));
  }
  expect(commands.length).toBeGreaterThan(300);
});

describe("--dry-run", () => {
  test("prints a write with its body, and no token", async () => {
    const line = ["labels", "create", "--title", "vip", "--description", "it's new", "--dry-run"];
    const { stdout, stderr, exitCode, received } = await against(line);
    expect({ stderr, exitCode, received }).toEqual({ stderr: "", exitCode: 0, received: [] });
    expect(`\n${stdout.replace(/127\.0\.0\.1:\d+/, "127.0.0.1:3000")}`).toMatchInlineSnapshot(`
      "
      curl -X POST http://127.0.0.1:3000/api/v1/accounts/1/labels \\
        -H 'Accept: application/json' \\
        -H "Api-Access-Token: $CHATWOOT_API_TOKEN" \\
        -H 'Content-Type: application/json' \\
        --data-raw '{"title":"vip","description":"it'\\''s new"}'
      "
    `);
  });

  test("does not ask, as nothing is deleted", async () => {
    const ask = () => Promise.reject(new Error("it asked"));
    const { stdout, received } = await against("labels delete 16 --dry-run", {}, { ask });
    expect(stdout).toMatch(/^curl -X DELETE http\S+\/labels\/16 \\\n/);
    expect(received).toEqual([]);
  });

  test.runIf(hasCurl).each([
    ["quotes and backslashes", `it's "so" \\ $(touch x) \`y\` !! $HOME`],
    ["a leading @", "@/etc/passwd"],
    ["newlines and tabs", "a\n\tb"],
    ["control characters and bidi marks", "\u001b[2J \u009b \u202e end's"],
    ["emoji and other scripts", "👩‍💻 東京"],
  ])("prints %s so that a shell sends them unchanged", async (_name, text) => {
    const { url, received } = await recordingServer({ body: {} });
    const cwd = await folder();
    const env = environment(url);
    for (const line of [
      ["messages", "create", "7", "--content", text],
      ["contacts", "search", text],
    ]) {
      const { stdout } = await runWootkit([...line, "--dry-run"], { env });
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      await runWootkit(line, { env });
      const [own] = received.splice(0);
      // bash, as other shells may not know $'…', which is only used for hidden characters.
      await paste(stdout.includes("$'") ? `exec bash <<'END'\n${stdout}\nEND` : stdout, cwd);
      const [pasted] = received.splice(0);
      expect(pasted && read(pasted), stdout).toEqual(own && read(own));
    }
  });

  test.runIf(hasCurl)("names the files of a form as they were typed, with quotes in their names", async () => {
    const { url, received } = await recordingServer({ body: {} });
    const cwd = await folder();
    const name = `box "a"; b\\c, d's.png`;
    await writeFile(join(cwd, name), "bytes");
    const line = ["messages", "create", "7", "--content", "@home", "--attachments", name];
    const env = environment(url);
    const { stdout } = await runWootkit([...line, "--dry-run"], { env, cwd });
    await runWootkit(line, { env, cwd });
    await paste(stdout, cwd);
    const [own, pasted] = received.map((request) => request.body);
    expect(own).toContain("bytes");
    for (const body of [own, pasted]) {
      expect(body).toContain("@home");
      expect(body).toMatch(/filename="box .+\.png"/);
    }
  });

  test("uses the variable of a platform app for its token", async () => {
    const { stdout } = await against("platform accounts list --dry-run");
    expect(stdout).toContain('-H "Api-Access-Token: $CHATWOOT_PLATFORM_TOKEN"');
  });

  test("works with the sandbox and with wootkit api", async () => {
    const { stdout, exitCode } = await runWootkit(
      "api POST /api/v1/accounts/{account_id}/labels -f title=vip --sandbox --dry-run",
    );
    expect(stdout).toContain(`--data-raw '{"title":"vip"}'`);
    expect(exitCode).toBe(0);
  });
});

/** Returns the examples in the help of each hand-made command that has `--dry-run`. */
async function handMadeExamples(): Promise<readonly string[]> {
  const examples: string[] = [];
  for (const { words } of handMade.commands) {
    const { stdout } = await runWootkit([...words, "--help-all"]);
    if (!stdout.includes("--dry-run")) continue;
    const [, lines = ""] = /\nExamples:\n((?: {2}.*\n)+)/.exec(stdout) ?? [];
    examples.push(...[...lines.matchAll(/^ {2}wootkit (.+)$/gm)].map(([, line = ""]) => line));
  }
  return examples;
}

test("--dry-run of a hand-made command only reads", async () => {
  const examples = await handMadeExamples();
  const cwd = await folder();
  const env = environment("http://127.0.0.1:9");
  let writing = 0;
  for (const example of examples) {
    const sandbox = createSandbox();
    const before = JSON.stringify(sandbox.snapshot());
    const given = {
      env: { ...env, CHATWOOT_API_TOKEN: sandbox.tokens.admin },
      cwd,
      fetch: sandbox.fetch,
      stdin: async () => Buffer.from("{}"),
      ask: async () => "y",
      // Commands that follow something end at once.
      signal: () => AbortSignal.abort(),
    };
    const inputs = shellWords(example).filter((word) => !/^[|<>]/.test(word));
    await runWootkit([...inputs, "--dry-run"], given);
    expect(JSON.stringify(sandbox.snapshot()), example).toBe(before);
    await runWootkit([...inputs, "--yes"], given);
    await runWootkit(inputs, given);
    if (JSON.stringify(sandbox.snapshot()) !== before) writing++;
  }
  // The same examples do write without the option.
  expect(writing).toBeGreaterThan(5);
});
