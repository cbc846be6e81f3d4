import { createServer, type IncomingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A received request. */
export interface Received {
  readonly method: string;
  /** The path with the query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A response. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  /** Sent as JSON unless it is a string. */
  readonly body?: unknown;
}

/** Starts a server on loopback for one test. It sends the same response to every request, and keeps the requests. */
export async function recordingServer({ status = 200, type = "application/json", body }: Reply = {}) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url: target = "", headers } = request;
    received.push({ method, target, headers, body: (await buffer(request)).toString() });
    response.writeHead(status, body === undefined ? {} : { "content-type": type });
    response.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${Object(server.address()).port}`, received };
}
