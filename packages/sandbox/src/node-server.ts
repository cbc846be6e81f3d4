import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Sandbox } from "./api.ts";
import type { IncomingRequest, RequestBody, Respond } from "./http/exchange.ts";
import { DroppedConnectionError } from "./http/fault.ts";
import { responderOf } from "./http/web-exchange.ts";
import { ListenError } from "./listen-error.ts";
import type { SandboxServer } from "./serve.ts";

/** Starts an HTTP server. See `serve`. */
export async function listen(fetch: Sandbox["fetch"], port: number, host: string): Promise<SandboxServer> {
  const respond = responderOf(fetch);
  // An import would also load everything that Node exports from it on demand, such as its WebSocket.
  const { createServer } = process.getBuiltinModule?.("node:http") ?? (await import("node:http"));
  const server = createServer((incoming, outgoing) => {
    handle(respond, incoming, outgoing).catch((error: unknown) => {
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

async function handle(respond: Respond, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = await respond(await requestFrom(incoming));
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  // Without the length, Node sends the body in chunks, which takes twice as many writes.
  outgoing.writeHead(status, bytes ? { ...headers, "content-length": String(bytes.length) } : headers);
  outgoing.end(bytes);
}

async function requestFrom(incoming: IncomingMessage): Promise<IncomingRequest> {
  const { method = "GET", url = "/", headers } = incoming;
  return {
    method,
    url: new URL(url, `http://${headers.host ?? "localhost"}`),
    headers: headersOf(incoming),
    ...(hasBody(incoming) && { body: bodyOf(await readAll(incoming), headers["content-type"]) }),
  };
}

/** Joins the values of a repeated header, as the Fetch API does. */
function headersOf({ rawHeaders }: IncomingMessage): Map<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? "";
    const before = headers.get(name);
    const value = rawHeaders[index + 1] ?? "";
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

function bodyOf(bytes: Uint8Array<ArrayBuffer>, contentType = ""): RequestBody {
  return {
    text: async () => new TextDecoder().decode(bytes),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
    formData: () => new Response(bytes, { headers: { "content-type": contentType } }).formData(),
  };
}

/** Node loads its function for this slowly. */
async function readAll(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
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
