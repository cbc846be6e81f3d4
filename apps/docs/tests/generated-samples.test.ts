import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Operation, operations } from "@wootkit/openapi/document";
import { createSandbox, type Sandbox, type SandboxServer, serve } from "@wootkit/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../src/reference/read-document.ts";
import { commandExamples } from "../src/samples/command-examples.ts";
import { exampleCall, type GivenValues } from "../src/samples/example-call.ts";
import type { Sample } from "../src/samples/sample.ts";
import { samplesFor } from "../src/samples/samples-for.ts";
import { evaluate, now, sampleEnvironment, start } from "./sample-environment.ts";
import { makeShims, type Shims } from "./shims.ts";

/** What the sandbox has, or lacks, in place of the recorded server's data that the document's examples name. */
const inSandbox: GivenValues = {
  account_id: 1,
  // Nobody deletes a contact who is online, as the first one is.
  contact_id: 4,
  base_contact_id: 1,
  mergee_contact_id: 2,
  conversation_id: 108,
  message_id: 10804,
  inbox_id: 2,
  label_id: 1,
  team_id: 1,
  user_ids: [2, 3],
  identifier: "crm-9001",
  title: "refunds",
  q: "maya",
  attachment: fileURLToPath(new URL("../public/favicon.svg", import.meta.url)),
};

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const document = await readDocument();
const commands = await commandExamples();
const all = operations(document);
// The files are part of this package, so that they find the client.
const reports = fileURLToPath(new URL("../reports/", import.meta.url));
let sandbox: Sandbox;
let isChanged = false;
let server: SandboxServer;
let shims: Shims;
let folder: string;

beforeAll(async () => {
  await mkdir(reports, { recursive: true });
  folder = await mkdtemp(join(reports, "samples-"));
  shims = await makeShims();
  sandbox = createSandbox({ now: () => now });
  // Each sample that changes something gets data of its own, at the same address.
  server = await serve({ ...sandbox, fetch: (...request) => sandbox.fetch(...request) }, { port: 0 });
});

afterAll(async () => {
  await server.close();
  await shims.remove();
  await rm(folder, { recursive: true });
});

test("every operation has a sample for curl and for the client; the command line's own table has the rest", () => {
  const tools = all.map((operation) => [operation.id, ...samplesOf(operation).map(({ tool }) => tool)]);
  const cli = (id: string) => (commands.has(id) ? ["CLI"] : []);
  expect(tools).toEqual(all.map(({ id }) => [id, "curl", "TypeScript", ...cli(id)]));
});

test("the compiler accepts every sample for which the client has a method", async () => {
  const known: Operation[] = [];
  for (const operation of all) if (await hasMethod(operation)) known.push(operation);
  expect(known.length).toBeGreaterThan(0);
  for (const operation of known) await writeFile(fileOf(operation), sample(operation, "TypeScript"));
  const config = { extends: "../../tsconfig.json", include: ["*.ts"], exclude: [] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", folder]).catch((error) => error);
  expect(stdout).toBe("");
});

describe.each(all)("the generated samples of $id", (operation) => {
  test.skipIf(!hasCurl)("curl ends with 0", async ({ skip }) => {
    skip(!(await isPlayed(operation)), `The sandbox does not play ${operation.id}.`);
    const given = await prepare(operation);
    const output = await start("sh", ["-c", sample(operation, "curl", given)], environment());
    expect(output !== "").toBe(operation.success.kind !== "empty");
  });

  test("the client's program ends without an error", async ({ skip }) => {
    skip(!(await hasMethod(operation)) || !(await isPlayed(operation)), `Client or sandbox lack ${operation.id}.`);
    await writeFile(fileOf(operation), sample(operation, "TypeScript", await prepare(operation)));
    const output = await evaluate(fileOf(operation), environment());
    // An empty list has nothing to print.
    if (!operation.pagination) expect(output !== "").toBe(operation.success.kind !== "empty");
  });
});

// A process for each command would cost more than all the rest, and the command line's own tests run every one.
const kinds = new Map(
  all
    .filter(({ id, api }) => api === "application" && commands.has(id))
    .map((operation) => [commands.get(operation.id)?.kind ?? "", operation]),
);

test.for([...kinds])(
  "the command line runs the example of a command of the kind %s",
  async ([, operation], { skip }) => {
    skip(!(await isPlayed(operation)), `The sandbox does not play ${operation.id}.`);
    await start("sh", ["-c", commandWith(operation, await prepare(operation))], environment());
  },
);

function environment(): Readonly<Record<string, string>> {
  return sampleEnvironment(sandbox, server.url, shims);
}

/** Gives an operation a sandbox that no other has changed, and returns the values for its samples. */
async function prepare({ isSafe, api }: Operation): Promise<GivenValues> {
  if (isChanged) sandbox = createSandbox({ now: () => now });
  isChanged = !isSafe || api === "platform";
  if (api !== "platform") return inSandbox;
  // A platform app has only what it made.
  const account = await make("accounts", { name: "Harbour Coffee" });
  const user = await make("users", {
    name: "Ines Ruiz",
    email: "ines@harbour.example",
    password: "Ship-Parcels-2026!",
  });
  return { ...inSandbox, account_id: account, user_id: user };
}

/** Makes a row through the platform API, and returns its id. */
async function make(resource: string, body: object): Promise<number> {
  const response = await sandbox.fetch(`http://127.0.0.1/platform/api/v1/${resource}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Api-Access-Token": sandbox.tokens.platform },
    body: JSON.stringify(body),
  });
  const { id }: { id: number } = await response.json();
  return id;
}

function samplesOf(operation: Operation, given: GivenValues = {}): readonly Sample[] {
  return samplesFor(document, operation, commands.get(operation.id)?.line, given);
}

function sample(operation: Operation, tool: Sample["tool"], given: GivenValues = {}): string {
  const found = samplesOf(operation, given).find((one) => one.tool === tool);
  if (!found) throw new Error(`${operation.id} has no sample for ${tool}.`);
  return found.text;
}

function fileOf({ id }: Operation): string {
  return join(folder, `${id}.ts`);
}

/** The example of a command with given values; without a terminal, it does what it asks about only with `--yes`. */
function commandWith(operation: Operation, given: GivenValues): string {
  const [shown, wanted] = [{}, given].map((values) => leaves(exampleCall(document, operation, values)));
  const replaced = new Map((shown ?? []).map((value, index) => [value, wanted?.[index] ?? value]));
  const { line = "", asksFirst = false } = commands.get(operation.id) ?? {};
  const command = line.split(" ").map((word) => replaced.get(word) ?? word);
  return [...command, ...(asksFirst ? ["--yes"] : [])].join(" ");
}

/** The values of a call, as they are typed at the command line: those of a path, of its query, of its body. */
function leaves({ path, query, body }: ReturnType<typeof exampleCall>): string[] {
  const inside = (value: unknown): string[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(inside) : [String(value)];
  return inside([...path, ...query].map(({ value }) => value)).concat(inside(body?.value ?? {}));
}

/** Whether the client has a method for an operation, as its sample calls it. */
async function hasMethod(operation: Operation): Promise<boolean> {
  const text = sample(operation, "TypeScript");
  const [, creator = "", entry = ""] = /import \{ (\w+) \} from "(@wootkit\/[^"]+)"/.exec(text) ?? [];
  const [, resource = "", method = ""] = /chatwoot\.(\w+)\.(\w+)\(/.exec(text) ?? [];
  const create: unknown = Reflect.get(await import(entry).catch(() => ({})), creator);
  if (typeof create !== "function") return false;
  const options = { baseUrl: "http://127.0.0.1", accountId: 1, token: "a-token", inboxIdentifier: "an-inbox" };
  const methods: unknown = Reflect.get(create(options), resource);
  return typeof methods === "object" && methods !== null && method in methods;
}

/**
 * Whether the sandbox has a route for an operation: an address without ids of rows is found, and the response to another one differs from
 * that of an address that no server has.
 */
async function isPlayed(operation: Operation): Promise<boolean> {
  const { method, path } = operation;
  const other = createSandbox({ now: () => now });
  const { body } = exampleCall(document, operation, inSandbox);
  const ask = async (address: string) => {
    const token = { "Api-Access-Token": other.tokens.admin };
    const headers = { Accept: "application/json", "Content-Type": "application/json", ...token };
    const init = { method, headers, ...(body ? { body: JSON.stringify(body.value) } : {}) };
    const response = await other.fetch(`http://127.0.0.1${address}`, init);
    return { status: response.status, body: await response.text() };
  };
  const [response, missing] = [await ask(path.replace(/\{\w+\}/g, "1")), await ask("/api/v1/no-such-route")];
  if (response.status !== missing.status) return true;
  return /\{(?!account_id\})/.test(path) && response.body !== missing.body;
}
