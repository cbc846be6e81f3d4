import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Sandbox } from "./api.ts";
import { setExchangeHeaders } from "./http/exchange-headers.ts";
import { DroppedConnectionError } from "./http/fault.ts";
import { statusResponse } from "./http/framework-response.ts";
import { bytesOf } from "./http/known-body.ts";
import { ListenError } from "./listen-error.ts";
import type { SandboxServer } from "./serve.ts";

/** Starts an HTTP server. See `serve`. */
export async function listen(fetch: Sandbox["fetch"], port: number, host: string): Promise<SandboxServer> {
  const server = createServer((incoming, outgoing) => {
    respond(fetch, incoming, outgoing).catch((error: unknown) => {
      // To the client, a dropped connection must look like a network failure.
      if (error instanceof DroppedConnectionError) outgoing.destroy();
      else
        outgoing
          .writeHead(500, { "content-type": "text/plain" })
          .end(`Internal error in the sandbox: ${String(error)}\n`);
    });
  });
  const boundPort = await bind(server, port, host);
  const hostInUrl = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${hostInUrl}:${boundPort}`, port: boundPort, close: () => close(server) };
}

async function respond(fetch: Sandbox["fetch"], incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await responseTo(fetch, incoming);
  const body = await bytesOf(response);
  const headers = Object.fromEntries(response.headers);
  // Without the length, Node sends the body in chunks, which takes twice as many writes.
  if (response.body !== null) headers["content-length"] = String(body.length);
  outgoing.writeHead(response.status, headers);
  outgoing.end(body);
}

async function responseTo(fetch: Sandbox["fetch"], incoming: IncomingMessage): Promise<Response> {
  const method = incoming.method ?? "GET";
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "localhost"}`);
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const body = hasBody(incoming) ? await readAll(incoming) : emptyBody;
  if (method !== "GET" && method !== "HEAD") return fetch(new Request(url, { method, headers, body }));
  const request = new Request(url, { method, headers });
  return isMalformed(incoming.headers["content-type"], body) ? badRequest(request) : fetch(request);
}

const emptyBody = Buffer.alloc(0);

/** Node loads its function for this slowly. */
async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}

/**
 * Whether a GET has a malformed JSON body. Chatwoot parses the body of every request, but `Request` doesn't accept a
 * body with GET, so the check is here.
 */
function isMalformed(contentType: string | undefined, body: Buffer): boolean {
  if (!/^(application\/json|text\/x-json)\b/i.test(contentType ?? "")) return false;
  const text = body.toString();
  if (text.trim() === "") return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

function badRequest(request: Request): Response {
  const response = statusResponse(400, request.headers.get("accept"));
  response.headers.set("cache-control", "no-cache");
  setExchangeHeaders(request, response, 0);
  return response;
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case "EADDRINUSE": {
      const problem = `Port ${port} on ${host} is already in use.`;
      return new ListenError("port", problem, "Choose another port, or 0 for any free port", error);
    }
    case "EACCES": {
      const problem = `You don't have permission to use port ${port} on ${host}.`;
      return new ListenError("port", problem, "Choose a port above 1023", error);
    }
    case "ENOTFOUND":
    case "EADDRNOTAVAIL": {
      const problem = `This machine has no address ${host}.`;
      return new ListenError("host", problem, "Choose 127.0.0.1, or 0.0.0.0 for all addresses", error);
    }
    default:
      return error;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
