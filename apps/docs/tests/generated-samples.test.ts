import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Operation, operations } from "@wootkit/openapi/document";
import { createSandbox, notPlayed, type Sandbox, type SandboxServer, serve } from "@wootkit/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../src/reference/read-document.ts";
import { commandExamples } from "../src/samples/command-examples.ts";
import { exampleCall, type GivenValues, placeName } from "../src/samples/example-call.ts";
import type { Sample } from "../src/samples/sample.ts";
import { samplesFor } from "../src/samples/samples-for.ts";
import { evaluate, now, sampleEnvironment, start } from "./sample-environment.ts";
import { makeShims, type Shims } from "./shims.ts";

/** Rows that the sandbox has, and values that it lacks, in place of the recorded data in the document's examples. */
const inSandbox: GivenValues = {
  account_id: 1,
  // The first contact is online, so it cannot be deleted.
  contact_id: 4,
  base_contact_id: 1,
  mergee_contact_id: 2,
  conversation_id: 108,
  message_id: 10804,
  inbox_id: 2,
  label_id: 1,
  team_id: 1,
  user_ids: [2, 5],
  portal_id: "northwind-help",
  slug: "northwind-answers",
  category_id: 1,
  author_id: 2,
  ids: [1, 2],
  positions_hash: { "1": 20 },
  identifier: "crm-9001",
  title: "refunds",
  q: "maya",
  attachment: fileURLToPath(new URL("../public/favicon.svg", import.meta.url)),
};

/** Campaigns are sent by other inboxes than e-mail inboxes. */
const inWebsite: GivenValues = { inbox_id: 1 };

/** Operations of features that the account of the sandbox doesn't have. */
const withoutFeature: ReadonlySet<string> = new Set(["createCompany"]);

/** A conversation in the API inbox, for the public API and for the status of a message, which others refuse. */
const inApiInbox: GivenValues = {
  contact_identifier: "be679f31-6b3f-4414-8874-89cd92dae1ad",
  conversation_id: 1326,
  message_id: 132601,
};

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const document = await readDocument();
const commands = await commandExamples();
const all = operations(document);
/** Why the samples of an operation can't run. They are compiled all the same. Undefined if they can. */
const obstacleOf = ({ id, unobserved }: Operation): string | undefined =>
  notPlayed.some((other) => other === id)
    ? "The sandbox doesn't play the operation yet."
    : withoutFeature.has(id)
      ? "The account of the sandbox doesn't have the feature."
      : unobserved && `The sandbox refuses the operation as real servers do. ${unobserved}`;
const played = all.filter((operation) => obstacleOf(operation) === undefined);
// Inside this package, so that the samples find the client.
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
  // Each sample that changes something gets its own data at the same address.
  server = await serve({ ...sandbox, fetch: (...request) => sandbox.fetch(...request) }, { port: 0 });
});

afterAll(async () => {
  await server.close();
  await shims.remove();
  await rm(folder, { recursive: true });
});

test("every operation has a sample for curl and the client, and one for the CLI if it has a command", () => {
  const tools = all.map((operation) => [operation.id, ...samplesOf(operation).map(({ tool }) => tool)]);
  const cli = (id: string) => (commands.has(id) ? ["CLI"] : []);
  expect(tools).toEqual(all.map(({ id }) => [id, "curl", "TypeScript", ...cli(id)]));
});

test("the compiler accepts the client's sample of every operation", async () => {
  for (const operation of all) await writeFile(fileOf(operation), sample(operation, "TypeScript"));
  const config = { extends: "../../tsconfig.json", include: ["*.ts"], exclude: [] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", folder]).catch((error) => error);
  expect(stdout).toBe("");
});

describe.each(played)("the generated samples of $id", (operation) => {
  test.skipIf(!hasCurl)("curl succeeds", async () => {
    const given = await prepare(operation);
    const output = await start("sh", ["-c", sample(operation, "curl", given)], environment());
    expect(output !== "").toBe(operation.success.kind !== "empty");
  });

  test("the client's program succeeds", async () => {
    await writeFile(fileOf(operation), sample(operation, "TypeScript", await prepare(operation)));
    const output = await evaluate(fileOf(operation), environment());
    // An empty list has nothing to print.
    if (!operation.pagination) expect(output !== "").toBe(operation.success.kind !== "empty");
  });
});

test.for(all.filter(obstacleOf))("the generated samples of $id run", (operation, { skip }) => {
  skip(obstacleOf(operation));
});

// Starting a process for each command would be slow, and the CLI's own tests run every command.
const kinds = new Map(
  played
    .filter(({ id, api }) => api === "application" && commands.has(id))
    .map((operation) => [commands.get(operation.id)?.kind ?? "", operation]),
);

test.for([...kinds])("the CLI runs the example of a command of the kind %s", async ([, operation]) => {
  await start("sh", ["-c", commandWith(operation, await prepare(operation))], environment());
});

function environment(): Readonly<Record<string, string>> {
  return sampleEnvironment(sandbox, server.url, shims);
}

/** Provides an unchanged sandbox for an operation, and returns the values for its samples. */
async function prepare(operation: Operation): Promise<GivenValues> {
  const { id, isSafe, api, tag } = operation;
  if (isChanged) sandbox = createSandbox({ now: () => now });
  isChanged = !isSafe || api === "platform";
  if (api === "public" || id === "updateMessage") return { ...inSandbox, ...inApiInbox };
  if (tag === "Campaigns") return withRows(operation, { ...inSandbox, ...inWebsite });
  if (api !== "platform") return withRows(operation, inSandbox);
  // A platform app can use only the rows that it made.
  const account = await make("accounts", { name: "Harbour Coffee" });
  const user = await make("users", {
    name: "Ines Ruiz",
    email: "ines@harbour.example",
    password: "Ship-Parcels-2026!",
  });
  return withRows(operation, { ...inSandbox, account_id: account, user_id: user });
}

/** Makes the rows in the path that the sandbox lacks, from the examples of the operations that create them. */
async function withRows({ path }: Operation, given: GivenValues): Promise<GivenValues> {
  let known = given;
  for (const { 1: name = "", index } of path.matchAll(/\{(\w+)\}/g)) {
    const place = placeName(name, path.slice(0, index + name.length + 2));
    const creator = played.find((one) => one.method === "POST" && one.path === path.slice(0, index - 1));
    if (place in known || creator === undefined) continue;
    const response = await sandbox.fetch(`http://127.0.0.1${filled(creator, known)}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Api-Access-Token": tokenFor(creator) },
      body: JSON.stringify(exampleCall(document, creator, known).body?.value ?? {}),
    });
    known = { ...known, [place]: firstId(await response.json()) };
    isChanged = true;
  }
  return known;
}

function filled(operation: Operation, given: GivenValues): string {
  const values = exampleCall(document, operation, given).path.map(({ value }) => String(value));
  return operation.path.replaceAll(/\{\w+\}/g, () => values.shift() ?? "");
}

function tokenFor({ api }: Operation): string {
  return api === "platform" ? sandbox.tokens.platform : sandbox.tokens.admin;
}

/** Returns the ID of the outermost object that has one. */
function firstId(body: unknown): unknown {
  const values = Object.values(Object(body));
  return Object(body).id ?? values.map(firstId).find((id) => id !== undefined);
}

/** Makes a row through the platform API, and returns its ID. */
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

/** The example of a command with given values. Without a terminal, confirmations need `--yes`. */
function commandWith(operation: Operation, given: GivenValues): string {
  const [shown, wanted] = [{}, given].map((values) => leaves(exampleCall(document, operation, values)));
  const replaced = new Map((shown ?? []).map((value, index) => [value, wanted?.[index] ?? value]));
  const { line = "", asksFirst = false } = commands.get(operation.id) ?? {};
  const command = line.split(" ").map((word) => replaced.get(word) ?? word);
  return [...command, ...(asksFirst ? ["--yes"] : [])].join(" ");
}

/** The values of a call in the form of command-line arguments: path, query and body. */
function leaves({ path, query, body }: ReturnType<typeof exampleCall>): string[] {
  const inside = (value: unknown): string[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(inside) : [String(value)];
  return inside([...path, ...query].map(({ value }) => value)).concat(inside(body?.value ?? {}));
}
