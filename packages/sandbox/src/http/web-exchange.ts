import type { IncomingRequest, OutgoingResponse, Respond } from "./exchange.ts";

/** The global `fetch`, or a function that can replace it. */
type Fetch = (input: Request) => Promise<Response>;

/** Reads a request of the Fetch API. */
export function incomingFrom(request: Request): IncomingRequest {
  const { method, url, headers, body } = request;
  return { method, url: new URL(url), headers: new Map(headers), ...(body !== null && { body: request }) };
}

/** Makes a response of the Fetch API. */
export function webResponse({ body, ...init }: OutgoingResponse): Response {
  return new Response(body ?? null, init);
}

/** How to call the sandboxes without the Fetch API, by their `fetch`. */
const responders = new WeakMap<Fetch, Respond>();

/** Remembers how to call a sandbox without the Fetch API. */
export function setResponder(fetch: Fetch, respond: Respond): void {
  responders.set(fetch, respond);
}

/** Returns a function that calls a sandbox by its `fetch`, and without the Fetch API unless a program replaced it. */
export function responderOf(fetch: Fetch): Respond {
  return responders.get(fetch) ?? ((request) => respondThrough(fetch, request));
}

async function respondThrough(
  fetch: Fetch,
  { method, url, headers, body }: IncomingRequest,
): Promise<OutgoingResponse> {
  const sent = method === "GET" || method === "HEAD" ? undefined : await body?.arrayBuffer();
  const response = await fetch(new Request(url, { method, headers: [...headers], ...(sent && { body: sent }) }));
  const received = response.body && { body: new Uint8Array(await response.arrayBuffer()) };
  return { status: response.status, headers: Object.fromEntries(response.headers), ...received };
}
