import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@wootkit/client";
import { operations } from "@wootkit/openapi/document";
import { createSandbox, type SandboxServer, serve } from "@wootkit/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { completeReading } from "../src/reference/notes.ts";
import { operationPages } from "../src/reference/operation-pages.ts";
import { readDocument } from "../src/reference/read-document.ts";
import { builtFiles } from "./built-site.ts";
import { evaluate, now, sampleEnvironment, start } from "./sample-environment.ts";
import { makeShims, type Shims } from "./shims.ts";

const root = fileURLToPath(new URL("../samples/", import.meta.url));
const names = operationPages(await readDocument()).map(({ name }) => name);
const written = names.filter((name) => existsSync(join(root, name)));
const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const sandbox = createSandbox({ now: () => now });
const outputs = new Map<string, Promise<string>>();
let server: SandboxServer;
let shims: Shims;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  shims = await makeShims();
  server = await serve(sandbox, { port: 0 });
  environment = sampleEnvironment(sandbox, server.url, shims);
});

afterAll(async () => {
  await server.close();
  await shims.remove();
});

/** Runs a sample once and returns its output, also to later callers. Rejects when the sample fails. */
function run(file: string): Promise<string> {
  const path = join(root, file);
  const output =
    outputs.get(file) ?? (file.endsWith(".ts") ? evaluate(path, environment) : start("sh", [path], environment));
  outputs.set(file, output);
  return output;
}

function text(file: string): Promise<string> {
  return readFile(join(root, file), "utf8");
}

describe.each(written)("the hand-written samples of %s", (name) => {
  const files = ["client.ts", "cli.sh", ...(hasCurl ? ["curl.sh"] : [])].filter((file) =>
    existsSync(join(root, name, file)),
  );
  test.each(files)("%s prints something and succeeds", async (file) => {
    expect((await run(`${name}/${file}`)).trim()).not.toBe("");
  });
});

describe("the samples of list-contact-conversations", () => {
  const conversations = async () => {
    const { fetch, accountId, tokens } = sandbox;
    const client = createClient({ baseUrl: server.url, accountId, token: tokens.admin, fetch });
    return (await client.contacts.listConversations(1)).items;
  };

  test.skipIf(!hasCurl)("curl prints the server's JSON", async () => {
    const { payload } = JSON.parse(await run("list-contact-conversations/curl.sh"));
    expect(payload.map(({ id }: { id: number }) => id)).toEqual((await conversations()).map(({ id }) => id));
  });

  test("the client's sample prints a line for each conversation, with its assignee", async () => {
    const lines = (await run("list-contact-conversations/client.ts")).trimEnd().split("\n");
    const expected = (await conversations()).map(({ id, status }) => `#${id} ${status}, `);
    expect(lines.filter((line) => expected.some((start) => line.startsWith(start)))).toHaveLength(expected.length);
    expect(lines.join("\n")).toMatch(/^#\d+ \w+, unassigned: /m);
    expect(lines.join("\n")).toMatch(/^#\d+ \w+, Grace [^:]+: /m);
    expect(lines.join("\n")).not.toContain("undefined");
  });

  test("the command line prints a row for each conversation, as the pages show", async () => {
    const rows = (await run("list-contact-conversations/cli.sh")).trimEnd().split("\n").slice(1);
    const numbers = (await conversations()).map(({ id }) => String(id));
    expect(rows.map((row) => row.split("\t")[0])).toEqual(numbers);
    const shown = (await builtFiles("quick-start/index.html")).get("/quick-start/")?.replace(/<[^>]*>/g, "");
    // The page shows the table of a terminal, which is shorter than that of a pipe.
    for (const row of rows) {
      const [id = "", status = ""] = row.split("\t");
      expect(shown).toMatch(new RegExp(`${id} +${status}`));
    }
  });
});

test("the page of every list that the server cuts off says how to read all of it", async () => {
  const capped = operations(await readDocument()).filter(({ pagination }) => pagination?.style === "capped");
  expect(Object.keys(completeReading)).toEqual(capped.map(({ id }) => id));
  const pages = (await builtFiles("reference/contacts/list-contact-conversations/index.html")).values();
  expect([...pages].join()).toContain("<code>conversationHistory</code> in the client and <code>--all</code>");
  const all = await start("wootkit", ["contacts", "conversations", "1", "--all"], environment);
  expect(all).toBe(await run("list-contact-conversations/cli.sh"));
});

describe("the samples of the quick start", () => {
  test.each([
    ["install-client.sh", "@wootkit/client"],
    ["install-cli.sh", "@wootkit/cli"],
    ["install-sandbox.sh", "@wootkit/sandbox"],
  ])("%s names a published package", async (file, name) => {
    expect((await text(`quick-start/${file}`)).trim().split(" ").at(-1)).toBe(name);
    const manifest = JSON.parse(await readFile(fileURLToPath(import.meta.resolve(`${name}/package.json`)), "utf8"));
    expect(manifest).toMatchObject({ name, publishConfig: { access: "public" } });
    expect(manifest.private).toBeUndefined();
  });

  test("sandbox.sh serves at the address and with the token of environment-sandbox.sh", async () => {
    const command = (await text("quick-start/sandbox.sh")).trim();
    // A free port, as another sandbox may already use the default one.
    const child = spawn("sh", ["-c", `exec ${command} --port 0`], { env: { ...process.env, ...environment } });
    const greeting = await new Promise<string>((resolve, reject) => {
      child.once("error", reject);
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    });
    child.kill();
    const script = `. ${join(root, "quick-start/environment-sandbox.sh")}; env`;
    const { stdout } = await promisify(execFile)("sh", ["-c", script], { env: {} });
    const exported = Object.fromEntries(stdout.split("\n").map((line) => line.split("=")));
    expect(greeting).toMatch(new RegExp(`Account: +${exported.CHATWOOT_ACCOUNT_ID}\n`));
    expect(greeting).toMatch(new RegExp(`^ +${exported.CHATWOOT_API_TOKEN}\n`, "m"));
    const help = await promisify(execFile)("wootkit-sandbox", ["--help"], { env: { ...process.env, ...environment } });
    expect(exported.CHATWOOT_BASE_URL).toBe(`http://127.0.0.1:${/--port .*default (\d+)/.exec(help.stdout)?.[1]}`);
  });

  test("the page names the contact that the samples ask for", async () => {
    const { fetch, accountId, tokens } = sandbox;
    const client = createClient({ baseUrl: server.url, accountId, token: tokens.admin, fetch });
    const { name } = await client.contacts.get(1);
    const page = (await builtFiles("quick-start/index.html")).get("/quick-start/")?.replace(/\s+/g, " ");
    expect(page).toContain(`the contact with ID 1. In the sandbox, that is ${name}. `);
  });

  test("both environments set the same variables", async () => {
    const names = async (file: string) => (await text(`quick-start/${file}`)).match(/\w+(?==)/g);
    expect(await names("environment-chatwoot.sh")).toEqual(await names("environment-sandbox.sh"));
  });

  test("cli-sandbox.sh prints the same table without a server", async () => {
    expect(await run("quick-start/cli-sandbox.sh")).toBe(await run("list-contact-conversations/cli.sh"));
  });

  test("in-memory.ts counts unread conversations, in Node and in this process", async () => {
    const printed = await start(process.execPath, [join(root, "quick-start/in-memory.ts")], environment);
    expect(printed).toMatch(/^[1-9]\d* of [1-9]\d* conversations have unread messages\.\n$/);
    expect(await run("quick-start/in-memory.ts")).toBe(printed);
  });
});

test("home/history.ts prints every conversation of the contact", async () => {
  const lines = (await run("home/history.ts")).trimEnd().split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual(
    (await run("list-contact-conversations/cli.sh"))
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((row) => row.trim().split(/\s+/)[0]),
  );
});

test("errors/catch.ts reports the unknown contact", async () => {
  expect(await run("errors/catch.ts")).toMatch(/^No such contact \(request [\w-]{36}\)\.\n$/);
});

test("the commands for a clone are scripts of the workspace", async () => {
  const manifest = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8"));
  for (const file of ["home/start.sh", "home/test.sh", "quick-start/install-unreleased.sh"]) {
    const [, script = ""] = /^npx -y pnpm@12 ([\w-]+)/.exec(await text(file)) ?? [];
    expect(manifest.scripts[script], file).toBeTypeOf("string");
  }
});
