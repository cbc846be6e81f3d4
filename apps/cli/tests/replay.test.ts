import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { type OpenApiDocument, operations } from "@wootkit/openapi/document";
import { type Exchange, readRecordings } from "@wootkit/openapi/exchange";
import document from "@wootkit/openapi/openapi.json" with { type: "json" };
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import type { CommandEntry } from "../src/operations/command-table.ts";
import { type CommandLine, ownCommandLine, rawCommandLine } from "./command-line.ts";
import { exitCodeOf } from "./exit-code-of.ts";
import { environment, type Outcome, runWootkit } from "./run-wootkit.ts";

const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));
// The linter has checked that the document has this type.
const known = operations(document as unknown as OpenApiDocument);
const unobserved = new Set(known.filter((operation) => operation.unobserved).map(({ id }) => id));
const exchanges = readRecordings().filter(({ request }) => entryOf(request) !== undefined);

/** The working directory of the commands, with the recorded files. */
let folder: string;
let url: string;
let recorded: Exchange;
let received: { request: IncomingMessage; body: Buffer } | undefined;

const server = createServer(async (request, response) => {
  received = { request, body: await buffer(request) };
  const { status, headers } = recorded.response;
  response.writeHead(status, headers["content-type"] ? { "content-type": headers["content-type"] } : {});
  response.end(bodyOf(recorded));
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wootkit-replay-"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${Object(server.address()).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

function entryOf({ method, path }: Exchange["request"]): CommandEntry | undefined {
  return entries.find((entry) => entry.method === method && entry.path === path);
}

/** Returns the body of a recorded response. */
function bodyOf({ response }: Exchange): string {
  return response.body === undefined ? (response.text ?? "") : JSON.stringify(response.body);
}

/** Runs a command line against a server that sends the recorded response and keeps the request. */
async function play(exchange: Exchange, { inputs, stdin, files }: CommandLine, isTTY = false): Promise<Outcome> {
  recorded = exchange;
  received = undefined;
  for (const file of files) await writeFile(join(folder, file), `the bytes of ${file}`);
  const account = String(exchange.request.params.account_id ?? 1);
  const env = { ...environment(url), CHATWOOT_ACCOUNT_ID: account, CHATWOOT_PLATFORM_TOKEN: "platform-token" };
  return runWootkit(inputs, {
    env: { ...env, NO_COLOR: "1" },
    cwd: folder,
    isTTY,
    stdin: async () => Buffer.from(stdin ?? ""),
  });
}

/** Checks the request against the recorded one. */
function checkRequest({ request }: Exchange, line: CommandLine): void {
  const { method, url: target = "", headers } = received?.request ?? {};
  const { pathname, searchParams } = new URL(target, url);
  const path = request.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(request.params[name])));
  const query = Object.entries(request.query ?? {}).flatMap(([key, value]) =>
    [value].flat().map((one) => [key, String(one)]),
  );
  expect({ method, pathname, query: [...searchParams].sort() }).toEqual({
    method: request.method,
    pathname: path,
    query: query.sort(),
  });
  const sent = received?.body.toString() ?? "";
  if (headers?.["content-type"]?.startsWith("multipart/form-data")) checkForm(request.body, line);
  else expect(sent === "" ? undefined : JSON.parse(sent)).toEqual(request.body);
}

/** Checks that each recorded part of a form is in the body, with the media type of its file. */
function checkForm(body: unknown, { files }: CommandLine): void {
  const text = received?.body.toString() ?? "";
  const parts = Object.entries(Object(Object(body).multipart)).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  );
  for (const [name, value] of parts) {
    const [, file, type] = /^<file (\S+) (\S+)>$/.exec(value) ?? [];
    const head = `form-data; name="${name}"${file ? `; filename="${file}"\r\nContent-Type: ${type}` : ""}`;
    expect(text).toContain(`${head}\r\n\r\n${file ? `the bytes of ${file}` : value}\r\n`);
  }
  expect(text.match(/form-data; name=/g)?.length).toBe(parts.length);
  expect(files.length).toBeGreaterThan(0);
}

interface Play {
  readonly exchange: Exchange;
  readonly entry: CommandEntry;
  readonly own: CommandLine | undefined;
  readonly raw: CommandLine | undefined;
}

const plays = exchanges.flatMap((exchange): Play[] => {
  const entry = entryOf(exchange.request);
  const own =
    entry && /^[1-9]\d{0,14}$/.test(`${exchange.request.params.account_id ?? 1}`)
      ? ownCommandLine(exchange, entry)
      : undefined;
  return entry ? [{ exchange, entry, own, raw: own ? undefined : rawCommandLine(exchange) }] : [];
});

/** Checks that a success prints the bytes of the server, and that a refusal names the status. */
function checkOutcome({ exchange }: Play, { stdout, stderr, exitCode }: Outcome): void {
  const { status } = exchange.response;
  if (status >= 300) {
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: exitCodeOf(status) });
    // With --json, the message is in an object.
    expect(stderr).toMatch(new RegExp(`(?:^wootkit: |"message":")${status} `, "m"));
    return;
  }
  const body = bodyOf(exchange);
  expect({ stdout, exitCode }).toEqual({ stdout: body, exitCode: 0 });
}

describe.each(entries.map((entry) => [entry.operation, entry] as const))("%s", (_operation, entry) => {
  const of = plays.filter((one) => one.entry === entry);

  test("sends the recorded requests with its own command, and --json prints the recorded bytes", async () => {
    const own = of.filter(({ own }) => own);
    const successes = of.filter(({ exchange }) => exchange.response.status < 300);
    expect(successes.length > 0).toBe(!unobserved.has(entry.operation));
    // A session's headers are no options of a command.
    const plain = successes.filter(({ exchange }) => exchange.request.headers === undefined);
    expect(plain.length === 0 || plain.some((one) => one.own)).toBe(true);
    for (const one of own) {
      const line = one.own as CommandLine;
      const json = entry.responds === "json" ? { ...line, inputs: [...line.inputs, "--json"] } : line;
      const outcome = await play(one.exchange, json);
      const context = `${one.exchange.source} ${one.exchange.case}: ${json.inputs.join(" ")}\n${outcome.stderr}`;
      expect(received, context).toBeDefined();
      await inContext(context, () => {
        checkRequest(one.exchange, line);
        checkOutcome(one, outcome);
      });
    }
  });

  test("sends the other recorded requests with `wootkit api`", async () => {
    for (const one of of.filter(({ raw }) => raw)) {
      const line = one.raw as CommandLine;
      const outcome = await play(one.exchange, line);
      const context = `${one.exchange.source} ${one.exchange.case}: ${line.inputs.join(" ")}\n${outcome.stderr}`;
      // The client rejects IDs and paths that would change the path.
      if (received === undefined) expect(outcome.exitCode, context).toBe(2);
      else await inContext(context, () => checkRequest(one.exchange, line));
    }
  });

  test("every recorded success fits into a terminal of 80 columns and has no control characters", async () => {
    const shown = of.filter(
      ({ exchange, own }) => own && exchange.response.status < 300 && exchange.server === "4.16.2",
    );
    for (const { exchange, own } of shown) {
      const { stdout, exitCode, stderr } = await play(exchange, own as CommandLine, true);
      expect(exitCode, `${exchange.source}: ${stderr}`).toBe(0);
      if (entry.kind === "download") continue;
      for (const line of stdout.split("\n")) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(80);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/u);
      }
    }
  });
});

test("every recorded exchange is replayed, except HEAD, bodies that are not JSON, and forms without a file", () => {
  const counts = {
    own: plays.filter(({ own }) => own).length,
    api: plays.filter(({ raw }) => raw).length,
    neither: plays.filter(({ own, raw }) => !own && !raw).length,
  };
  console.log(
    `Recorded exchanges: ${counts.own} by their own commands, ${counts.api} by \`wootkit api\`, ${counts.neither} by none`,
  );
  const silent = plays.filter(({ own, raw }) => !own && !raw).map(({ exchange: { request } }) => request);
  expect(
    silent.filter(({ method, body }) => method !== "HEAD" && !/^{"(?:raw|multipart)":/.test(JSON.stringify(body))),
  ).toEqual([]);
});

/** Adds the exchange to the message of a failed assertion. */
async function inContext(context: string, check: () => void): Promise<void> {
  try {
    check();
  } catch (error) {
    throw new Error(`${context}\n${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
