import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A request that a server received. */
export interface Received {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingMessage["headers"];
}

/** A running server, and the requests that it received. */
export interface RunningServer {
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** Serves on a free port of loopback. */
export async function serveLocally(
  respond: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<RunningServer> {
  const received: Received[] = [];
  const server: Server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    received.push({ path: request.url ?? "", method: request.method ?? "", headers: request.headers });
    void respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

// A page of another origin needs these headers.
const crossOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "api-access-token, content-type",
};

/** Serves the routes that the program uses, with faults. `elsewhere` is the target of its redirect. */
export function serveApi(elsewhere: string): Promise<RunningServer> {
  let unavailable = true;
  const contacts = Array.from({ length: 19 }, (_, index) => ({ id: index + 1, name: `Contact ${index + 1}` }));
  const conversations = [3, 2, 1].map((id) => ({ id, last_activity_at: id, meta: { sender: contacts[0] } }));
  return serveLocally(async (request, response) => {
    const json = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { ...crossOrigin, ...headers, "content-type": "application/json; charset=utf-8" });
      response.end(JSON.stringify(body));
    };
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const route = `${request.method} ${pathname.replace("/api/v1/accounts/1/", "")}`;
    if (request.method === "OPTIONS") json(200, {});
    else if (route === "GET contacts") {
      const start = (Number(searchParams.get("page") ?? 1) - 1) * 15;
      json(200, { meta: { count: 19, current_page: "1" }, payload: contacts.slice(start, start + 15) });
    } else if (route === "GET contacts/1/conversations") json(200, { payload: conversations });
    else if (route === "POST conversations/filter") json(200, { meta: { all_count: 3 }, payload: conversations });
    else if (route === "GET contacts/503") {
      json(unavailable ? 503 : 200, { payload: { id: 503 } }, unavailable ? { "retry-after": "0" } : {});
      unavailable = false;
    } else if (route === "GET contacts/302") json(302, {}, { location: elsewhere });
    else if (route === "POST conversations/7/messages") json(200, await partsOf(request));
    // These never respond, so that the program gives up.
    else if (route !== "GET contacts/7" && route !== "GET contacts/8") {
      json(404, { error: "Resource could not be found" });
    }
  });
}

/** The parts of a form, as the server reads them. */
async function partsOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const form = await new Response(Buffer.concat(chunks), {
    headers: { "content-type": request.headers["content-type"] ?? "" },
  }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === "string" ? { name, value } : { name, type: value.type, value: await value.text() },
    ),
  );
}
