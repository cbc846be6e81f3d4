import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { getRequestListener, type Http2Bindings, type HttpBindings } from "@hono/node-server";
import { setExchangeHeaders } from "./http/exchange-headers.ts";
import { statusResponse } from "./http/status-response.ts";
import type { Sandbox } from "./sandbox.ts";
import type { SandboxServer } from "./serve.ts";

/** What the listener tells beside the request. */
type Bindings = HttpBindings | Http2Bindings;

/** Starts to listen. See `serve`. */
export async function listen(fetch: Sandbox["fetch"], port: number, host: string): Promise<SandboxServer> {
  const server = createServer(
    // The globals stay what they are: this is a library, often in the process of somebody's tests.
    getRequestListener((request, env) => answer(fetch, request, env), { overrideGlobalObjects: false }),
  );
  const boundPort = await bind(server, port, host);
  const hostInUrl = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${hostInUrl}:${boundPort}`, port: boundPort, close: () => close(server) };
}

async function answer(fetch: Sandbox["fetch"], request: Request, { incoming }: Bindings): Promise<Response> {
  if (!(await hasMalformedBody(incoming))) return fetch(request);
  const response = statusResponse(400, request.headers.get("accept"));
  response.headers.set("cache-control", "no-cache");
  setExchangeHeaders(request, response, 0);
  return response;
}

/**
 * The server parses a JSON body even where it has no use for one. A `GET` with a body can't be told by `Request`, so
 * that it is looked at here.
 */
async function hasMalformedBody(incoming: Bindings["incoming"]): Promise<boolean> {
  if (incoming.method !== "GET" && incoming.method !== "HEAD") return false;
  if (!/^(application\/json|text\/x-json)\b/i.test(incoming.headers["content-type"] ?? "")) return false;
  const body = await text(incoming);
  if (body.trim() === "") return false;
  try {
    JSON.parse(body);
    return false;
  } catch {
    return true;
  }
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
    case "EADDRINUSE":
      return new Error(`Port ${port} on ${host} is taken. Give another one, or 0 for any that is free.`, {
        cause: error,
      });
    case "EACCES":
      return new Error(`Port ${port} on ${host} is not for everybody. Give one above 1023.`, { cause: error });
    case "ENOTFOUND":
    case "EADDRNOTAVAIL":
      return new Error(`This machine has no address ${host} to listen on. Give 127.0.0.1, or 0.0.0.0 for all.`, {
        cause: error,
      });
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
