import { createServer, type IncomingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as a server got it. */
export interface Received {
  readonly method: string;
  /** With the query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a server sends. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  /** Sent as JSON, unless it is text. */
  readonly body?: unknown;
}

/** A server on loopback for one test, which sends the same to every request and keeps what it got. */
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
