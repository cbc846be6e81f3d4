import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Operation, operations } from "@wootkit/openapi/document";
import { createSandbox, type SandboxServer, serve } from "@wootkit/sandbox";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
// The rows are created with the bodies in the recordings, as for the comparison with real servers.
import { NotSetUp } from "../../../packages/sandbox/parity/api.ts";
import {
  type ExampleRequest,
  ExampleRows,
  type PossibleRequest,
} from "../../../packages/sandbox/parity/example-rows.ts";
import { readDocument } from "../src/reference/read-document.ts";
import { commandExamples } from "../src/samples/command-examples.ts";
import { type ExampleCall, exampleCall } from "../src/samples/example-call.ts";
import type { Sample } from "../src/samples/sample.ts";
import { samplesFor } from "../src/samples/samples-for.ts";
import { evaluate, now, sampleEnvironment, start } from "./sample-environment.ts";
import { makeShims, type Shims } from "./shims.ts";

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const document = await readDocument();
const commands = await commandExamples();
const all = operations(document);
/** Whether no recording shows a success, for a reason that applies to the sandbox. The document has the reason. */
const isRefused = ({ unobserved }: Operation) => unobserved !== undefined && !unobserved.includes("the feature `");
const refused = all.filter(isRefused);
const successful = all.filter((operation) => !isRefused(operation));
// Inside this package, so that the samples find the client.
const reports = fileURLToPath(new URL("../reports/", import.meta.url));
const picture = fileURLToPath(new URL("../public/favicon.svg", import.meta.url));
const sandbox = createSandbox({ seed: "empty", now: () => now });
const rows = new ExampleRows({
  fetch: sandbox.fetch,
  baseUrl: "http://127.0.0.1",
  platformToken: sandbox.tokens.platform,
  keep: () => sandbox.restore(sandbox.snapshot()),
  reset: sandbox.reset,
});
/** Operations with rows that no request creates, with the reason. */
const impossible: Readonly<Record<string, string>> = {
  // Signing in with a browser does.
  deleteProfileSession: "no operation creates a row of sessions",
};
let server: SandboxServer;
let shims: Shims;
let folder: string;

beforeAll(async () => {
  await mkdir(reports, { recursive: true });
  folder = await mkdtemp(join(reports, "samples-"));
  shims = await makeShims();
  server = await serve(sandbox, { port: 0 });
});

afterAll(async () => {
  await server.close();
  await shims.remove();
  await rm(folder, { recursive: true });
});

test("every operation has a sample for curl and the client, and one for the CLI if it has a command", () => {
  const tools = all.map((operation) => [
    operation.id,
    ...samplesOf(exampleCall(document, operation)).map(({ tool }) => tool),
  ]);
  const cli = (id: string) => (commands.has(id) ? ["CLI"] : []);
  expect(tools).toEqual(all.map(({ id }) => [id, "curl", "TypeScript", ...cli(id)]));
});

test("the compiler accepts the client's sample of every operation", async () => {
  for (const operation of all)
    await writeFile(fileOf(operation), sample(exampleCall(document, operation), "TypeScript"));
  const config = { extends: "../../tsconfig.json", include: ["*.ts"], exclude: [] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", folder]).catch((error) => error);
  expect(stdout).toBe("");
});

describe.each(successful)("the generated samples of $id", (operation) => {
  test.skipIf(!hasCurl)("curl succeeds", async (context) => {
    const { call, environment } = await prepare(operation, context);
    const output = await start("sh", ["-c", sample(call, "curl")], environment);
    expect(output !== "").toBe(operation.success.kind !== "empty");
  });

  test("the client's program succeeds", async (context) => {
    const { call, environment } = await prepare(operation, context);
    await writeFile(fileOf(operation), sample(call, "TypeScript"));
    const output = await evaluate(fileOf(operation), environment);
    // An empty list has nothing to print.
    if (!operation.pagination) expect(output !== "").toBe(operation.success.kind !== "empty");
  });
});

test.for(refused)("the sandbox refuses $id as real servers do: $unobserved", async (operation, context) => {
  const { call, environment } = await prepare(operation, context);
  await writeFile(fileOf(operation), sample(call, "TypeScript"));
  await expect(evaluate(fileOf(operation), environment)).rejects.toMatchObject({ status: expect.any(Number) });
});

// Starting a process for each command would be slow, and the CLI's own tests run every command. The examples of some
// refer to rows that earlier examples create.
const kinds = new Map(
  successful
    .flatMap((operation) => commands.get(operation.id) ?? [])
    .filter(({ isAlone }) => isAlone)
    .map((command) => [command.kind, command]),
);

test.for([...kinds])("the CLI runs the example of a command of the kind %s in its own sandbox", async ([, command]) => {
  const { line, asksFirst } = command;
  await start("sh", ["-c", [line, "--sandbox", ...(asksFirst ? ["--yes"] : [])].join(" ")], {
    PATH: `${shims.folder}:${process.env.PATH}`,
  });
});

/** Creates the rows of an operation's example. Returns its call with their IDs, and the variables for the samples. */
async function prepare(
  operation: Operation,
  { skip }: TestContext,
): Promise<{ readonly call: ExampleCall; readonly environment: Readonly<Record<string, string>> }> {
  const shown = exampleCall(document, operation);
  const request = {
    operation,
    params: valuesOf(shown.path),
    query: valuesOf(shown.query),
    body: shown.body?.value,
  };
  const made = await rows.prepare(request).catch((error: unknown) => {
    const reason = error instanceof NotSetUp ? error.message : "";
    const isExpected = reason === impossible[operation.id];
    return isExpected ? skip(`The example can't run: ${reason}.`) : Promise.reject(error);
  });
  const { accountId, caller, params } = made;
  const environment = sampleEnvironment(
    {
      accountId,
      inboxIdentifier: String(params.inbox_identifier),
      tokens: { ...sandbox.tokens, admin: caller.token },
    },
    server.url,
    shims,
  );
  return { call: callWith(shown, made), environment };
}

function callWith(shown: ExampleCall, { params, query, body }: PossibleRequest): ExampleCall {
  const replaced = (list: ExampleCall["path"], values: PossibleRequest["params"]) =>
    list.map(({ parameter }) => ({ parameter, value: values[parameter.name] }));
  const files = shown.body?.files.flatMap((name) => (name in Object(body) ? [[name, picture] as const] : []));
  return {
    ...shown,
    path: replaced(shown.path, params),
    query: replaced(shown.query, query),
    body: shown.body && { ...shown.body, value: { ...Object(body), ...Object.fromEntries(files ?? []) } },
  };
}

function valuesOf(list: ExampleCall["path"]): ExampleRequest["params"] {
  // The values of parameters are strings, numbers, and lists of them.
  return Object.fromEntries(list.map(({ parameter, value }) => [parameter.name, value])) as ExampleRequest["params"];
}

function samplesOf(call: ExampleCall): readonly Sample[] {
  return samplesFor(call, commands.get(call.operation.id)?.line);
}

function sample(call: ExampleCall, tool: Sample["tool"]): string {
  const found = samplesOf(call).find((one) => one.tool === tool);
  if (!found) throw new Error(`${call.operation.id} has no sample for ${tool}.`);
  return found.text;
}

function fileOf({ id }: Operation): string {
  return join(folder, `${id}.ts`);
}
