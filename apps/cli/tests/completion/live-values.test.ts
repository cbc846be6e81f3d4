import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox, serve } from "@wootkit/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { closedPort, localServer, send } from "../local-server.ts";
import { environment } from "../run-wootkit.ts";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "wootkit-completion-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** Runs what a shell runs at a press of the Tab key. */
async function complete(words: readonly string[], env: Record<string, string | undefined>) {
  const child = spawn(process.execPath, [main, "__complete", "--", ...words], {
    env: { PATH: process.env.PATH, ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  const [exitCode] = await once(child, "close");
  return { candidates: stdout.split("\n").filter(Boolean), stderr, exitCode };
}

async function desk() {
  const sandbox = createSandbox();
  const server = await serve(sandbox, { port: 0 });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  onTestFinished(close);
  const env = { ...environment(server.url), CHATWOOT_API_TOKEN: sandbox.tokens.admin, XDG_CACHE_HOME: await folder() };
  return { sandbox, close, env };
}

const labels = ["conversations", "list", "--labels", ""];

test("live values come from the account, and then for a while from a file that only its owner can read", async () => {
  const { sandbox, env } = await desk();
  const first = await complete(labels, env);
  expect(first).toMatchObject({ stderr: "", exitCode: 0 });
  expect(first.candidates).toEqual(["billing\tInvoices and payments", "presale\t", "vip\tHandle first"]);
  sandbox.add.label({ title: "new" });
  expect(await complete(labels, env)).toEqual(first);
  expect(sandbox.requests.length).toBe(1);
  const cache = join(env.XDG_CACHE_HOME, "wootkit", "completion");
  const [file = "", ...others] = await readdir(cache);
  expect(others).toEqual([]);
  if (process.platform !== "win32") expect((await stat(join(cache, file))).mode & 0o777).toBe(0o600);
  // Older than a minute, as its time is in 1970.
  await writeFile(join(cache, file), JSON.stringify({ time: 0, values: [] }));
  expect((await complete(labels, env)).candidates).toContain("new\t");
});

test.each([
  ["inboxes", ["conversations", "list", "--inbox-id", "1"], "1\tWebsite chat"],
  ["agents", ["conversations", "assign", "108", "--assignee-id", ""], "1\tAda Okonkwo (ada@northwind.example)"],
  ["teams", ["teams", "show", ""], "1\treturns"],
  ["labels by ID", ["labels", "show", ""], "3\tvip"],
])("%s are completed", async (_what, words, expected) => {
  const { env } = await desk();
  expect((await complete(words, env)).candidates).toContain(expected);
});

test("another account, another user and the sandbox have their own values", async () => {
  const { sandbox, env } = await desk();
  await complete(labels, env);
  const { length } = sandbox.requests;
  await complete(labels, { ...env, CHATWOOT_ACCOUNT_ID: "4" });
  await complete(labels, { ...env, CHATWOOT_API_TOKEN: sandbox.tokens.agent });
  expect(sandbox.requests.length).toBe(length + 2);
  expect(
    (await complete(["labels", "show", "--sandbox", ""], { XDG_CACHE_HOME: env.XDG_CACHE_HOME })).candidates,
  ).toContain("3\tvip");
  expect(sandbox.requests.length).toBe(length + 2);
});

test("profiles are completed", async () => {
  const config = await folder();
  const profiles = { work: { base_url: "https://desk.example", account_id: 7, user: "Ada", token: "secret" } };
  await writeFile(join(config, "profiles.json"), JSON.stringify({ profiles }), { mode: 0o600 });
  const { candidates } = await complete(["labels", "list", "--profile", ""], { WOOTKIT_CONFIG_DIR: config });
  expect(candidates).toEqual(["work\thttps://desk.example, account 7"]);
});

test.each([
  ["is not configured", async () => ({})],
  ["does not accept connections", async () => environment(await closedPort())],
  ["refuses", async () => environment(await localServer((response) => send(response, 401, "application/json", "{}")))],
  ["never responds", async () => environment(await localServer(() => {}))],
])("a server that %s means no candidates, without a message", async (_what, settings) => {
  const outcome = await complete(labels, { ...(await settings()), XDG_CACHE_HOME: await folder() });
  expect(outcome).toEqual({ candidates: [], stderr: "", exitCode: 0 });
});

test("the last values are still used if the server does not respond", async () => {
  const { env, close } = await desk();
  const { candidates } = await complete(labels, env);
  const cache = join(env.XDG_CACHE_HOME, "wootkit", "completion");
  const [file = ""] = await readdir(cache);
  await writeFile(join(cache, file), JSON.stringify({ time: 0, values: [["vip", "Handle first"]] }));
  await close();
  expect(candidates.length).toBe(3);
  expect((await complete(labels, env)).candidates).toEqual(["vip\tHandle first"]);
});

test("values from the server can't add lines or control the terminal", async () => {
  const payload = [{ id: 1, title: "a\nb\u001b[2J", description: "x\ty\nz", color: "#000000", show_on_sidebar: true }];
  const url = await localServer((response) => send(response, 200, "application/json", JSON.stringify({ payload })));
  const { candidates } = await complete(labels, { ...environment(url), XDG_CACHE_HOME: await folder() });
  expect(candidates).toEqual(["ab[2J\tx y z"]);
});
