import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Sandbox } from "@wootkit/sandbox";
import { onTestFinished } from "vitest";

/** The changes that a proxy makes. */
export interface ProxyRules {
  /** Whether a request header is passed on. Names are in lower case. */
  readonly passes?: (header: string) => boolean;
  /** Returns the body to send instead of a JSON body. */
  readonly changed?: (body: unknown, path: string) => unknown;
  /** Headers to add to each response. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A proxy in front of a sandbox, for one test. */
export interface Proxy {
  readonly url: string;
  /** The methods and paths of the requests so far. */
  readonly requests: readonly string[];
}

/** Starts a proxy in front of a sandbox. */
export async function proxyTo(sandbox: Sandbox, rules: ProxyRules = {}): Promise<Proxy> {
  const requests: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const response = await sandbox.fetch(await forwarded(incoming, rules));
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get("content-type")?.includes("json") === true && bytes.length > 0;
    const path = new URL(incoming.url ?? "/", "http://sandbox.localhost").pathname;
    const body = isJson && rules.changed ? JSON.stringify(rules.changed(JSON.parse(bytes.toString()), path)) : bytes;
    outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...rules.headers });
    outgoing.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { url: `http://127.0.0.1:${address.port}`, requests };
}

async function forwarded(incoming: IncomingMessage, { passes = () => true }: ProxyRules): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === "string" && passes(name)) headers.set(name, value);
  }
  const body = await buffer(incoming);
  return new Request(`http://sandbox.localhost${incoming.url}`, {
    method: incoming.method ?? "GET",
    headers,
    ...(body.length > 0 && { body }),
  });
}
