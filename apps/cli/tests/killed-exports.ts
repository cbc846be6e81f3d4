import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox, type Sandbox, type SandboxOptions } from "@wootkit/sandbox";
import { onTestFinished } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** A sandbox on loopback that reports each request before it responds. */
export interface WatchedServer {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Called when a request arrives. If it returns a response, or a promise of one, that is sent. */
  onRequest: (path: string) => unknown;
}

/** Serves a sandbox for one test. */
export async function watchedServer(options: SandboxOptions = {}): Promise<WatchedServer> {
  const sandbox = createSandbox(options);
  const server: Server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const path = incoming.url ?? "/";
    const given = await watched.onRequest(path);
    const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value): [string, string] => [name, value]),
    );
    const { method = "GET" } = incoming;
    const body = method === "GET" ? undefined : Buffer.concat(chunks);
    const request = new Request(new URL(path, watched.url), { method, headers, ...(body && { body }) });
    const response = given instanceof Response ? given : await sandbox.fetch(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const watched: WatchedServer = { url: `http://127.0.0.1:${address.port}`, sandbox, onRequest: () => {} };
  return watched;
}

/** How a program ended. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  readonly signal: string | null;
}

/** Starts the built program against a server, without the environment of the test run. */
export function startWootkit(
  { url, sandbox }: WatchedServer,
  cwd: string,
  inputs: readonly string[],
  node: readonly string[] = [],
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const env = {
    ...{ PATH: process.env.PATH, CHATWOOT_BASE_URL: url, CHATWOOT_ACCOUNT_ID: "1" },
    CHATWOOT_API_TOKEN: sandbox.tokens.admin,
  };
  const child = spawn(process.execPath, [...node, main, ...inputs], { cwd, env });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  const ended = once(child, "close").then(([exitCode, signal]) => ({ ...output, exitCode, signal }));
  return { child, ended };
}

/** Returns numbers from 0 up to 1 that look random and are the same for each seed. */
export function randomNumbers(seed: string): () => number {
  let count = 0;
  return () => createHash("sha256").update(`${seed} ${count++}`).digest().readUInt32BE() / 2 ** 32;
}

/** Returns the records of an export, sorted. */
export function sortedLines(...path: readonly string[]): readonly string[] {
  return readFileSync(join(...path), "utf8")
    .split("\n")
    .sort();
}

/**
 * Kills a command at a random request, some turns of the event loop after it arrived.
 *
 * @param among - The kill is at one of so many requests.
 * @returns whether it was killed before it ended.
 */
export async function killAtRandom(
  server: WatchedServer,
  cwd: string,
  inputs: readonly string[],
  { random, among }: { readonly random: () => number; readonly among: number },
): Promise<boolean> {
  const at = Math.floor(random() * among);
  const turns = Math.floor(random() * 40);
  let count = 0;
  const { child, ended } = startWootkit(server, cwd, inputs);
  server.onRequest = async () => {
    if (count++ !== at) return;
    for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
    child.kill("SIGKILL");
  };
  const { signal } = await ended;
  server.onRequest = () => {};
  return signal === "SIGKILL";
}
