import { createServer, type IncomingMessage } from "node:http";
import { type Api, namesOf, type Pagination } from "@wootkit/openapi/document";
import { describe, expect, onTestFinished, test } from "vitest";
import { clientPlaces } from "../../codegen/src/names.ts";
import { clientWith } from "../src/create-client.ts";
import { ApiError, InvalidArgumentError } from "../src/index.ts";
import { platformClientWith } from "../src/platform.ts";
import { publicClientWith } from "../src/public.ts";
import { valueAt } from "../src/value-at.ts";
import { instantClock } from "./local-server.ts";
import { allOperations, type RecordedCall, recordedCalls } from "./recorded-call.ts";

const calls = recordedCalls();
const played = new Set<string>();

/** A request as the server reads it. */
interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly body: unknown;
}

let baseUrl = "";
let current: RecordedCall | undefined;
let received: Received[] = [];

/** Starts a server that responds to any request with the recording, until the test ends. */
async function startServer(): Promise<void> {
  const server = createServer(async (request, response) => {
    received.push(await read(request));
    const { status = 500, headers = {}, body, text } = current?.exchange.response ?? {};
    const { "content-length": _, ...kept } = headers;
    response.writeHead(status, kept).end(body === undefined ? text : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  baseUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  clients.clear();
}

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = new URL(request.url ?? "", baseUrl);
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
  const sent = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  const body = type.startsWith("multipart/") ? await formOf(sent, type) : jsonOf(sent.toString());
  return { method: request.method ?? "", path: decodeURIComponent(url.pathname), query, body };
}

async function formOf(sent: Buffer, type: string): Promise<unknown> {
  const form = await new Response(new Uint8Array(sent), { headers: { "content-type": type } }).formData();
  return [...form].map(
    ([name, value]) => `${name}=${typeof value === "string" ? value : `<file ${value.name} ${value.type}>`}`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

/** The recorded request as the server reads it, with the document's method. */
function expected({ exchange, operation, path }: RecordedCall, method: string): Received {
  const { request } = exchange;
  const query = Object.entries(request.query ?? {}).flatMap(([name, value]) => {
    return [value].flat().map((one) => `${name}=${one}`);
  });
  const { multipart, raw }: { multipart?: object; raw?: unknown } = Object(request.body);
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, place) => String(path[place]));
  const other = typeof raw === "string" ? jsonOf(raw) : request.body;
  return { method, path: filled, query: query.sort(), body: multipart ? fieldsOf(multipart) : other };
}

/** A form or JSON as Rails reads them: without files, the client sends JSON. */
function fieldsOf(body: unknown, name = ""): string[] {
  if (Array.isArray(body)) return body.flatMap((item) => fieldsOf(item, name.endsWith("[]") ? name : `${name}[]`));
  if (Object(body) !== body) return [`${name}=${body}`];
  return Object.entries(Object(body)).flatMap(([key, value]) => fieldsOf(value, name === "" ? key : `${name}[${key}]`));
}

/** Clients by the account or the inbox that they work in: making one takes as long as a call. */
const clients = new Map<string, object>();

function clientOf({ operation: { api }, path }: RecordedCall): object {
  const place = api === "public" ? path.inbox_identifier : path.account_id;
  const key = JSON.stringify([api, place]);
  const client = clients.get(key) ?? newClient(api, place);
  clients.set(key, client);
  return client;
}

/** The three clients, each with the segment that it fills itself. */
function newClient(api: Api, place: string | number = 1): object {
  const options = { baseUrl, maxRetries: 0 };
  const clock = instantClock();
  if (api === "platform") return platformClientWith({ ...options, token: "secret-token" }, clock);
  if (api === "public") return publicClientWith({ ...options, inboxIdentifier: String(place) }, clock);
  // Recorded IDs can be anything.
  return clientWith({ ...options, token: "secret-token", accountId: place as number }, clock);
}

/** A call of the generated method. */
async function callMethod(call: RecordedCall): Promise<unknown> {
  const { operation, path, query, body } = call;
  const resource = Reflect.get(clientOf(call), namesOf(operation).resource);
  const places = Object.entries(path).filter(([place]) => !clientPlaces[operation.api].includes(place));
  const options = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [Array.isArray(value) ? name.replace(/\[\]$/, "") : name, value]),
  );
  const values = [...places.map(([, value]) => value), ...(operation.body ? [body] : []), options];
  return Reflect.get(resource, namesOf(operation).method).apply(resource, values);
}

/** A call of openapi-fetch. */
async function callApi(call: RecordedCall): Promise<unknown> {
  const { operation, path, query, body } = call;
  const { api } = Object(clientOf(call));
  const kinds = { json: "json", empty: "text", text: "text", csv: "text", file: "blob" } as const;
  const init = { params: { path, query }, body, parseAs: kinds[operation.success.kind] };
  return (await api[operation.method](operation.path, init)).data;
}

/** A request of `fetch`. */
async function callFetch(call: RecordedCall): Promise<unknown> {
  const { operation, path, query, body, exchange } = call;
  const { fetch } = Object(clientOf(call));
  const { method } = exchange.request;
  const response: Response = await fetch(operation.path, {
    method,
    params: { path, query },
    ...(method !== "GET" && method !== "HEAD" && { body }),
  });
  return jsonOf(await response.text());
}

/** Plays a call, and compares the sent request and the result with the recording. */
async function play(call: RecordedCall, send: () => Promise<unknown>, method: string, result: unknown): Promise<void> {
  const { response, request } = call.exchange;
  current = call;
  received = [];
  const outcome = await send().then(
    (data) => ({ data, error: undefined }),
    (error: unknown) => ({ data: undefined, error }),
  );
  if (outcome.error instanceof InvalidArgumentError) {
    // The client refuses only bodies that the server refuses as well, IDs such as `1abc`, which the server reads as 1,
    // and a number as the name of a portal.
    const isRefused = response.status >= 400 && outcome.error.option.startsWith("body.");
    const isOddId = Object.values(call.path).some((value) => !(Number.isSafeInteger(value) && Number(value) > 0));
    expect(isRefused || isOddId || hasNumberForText(call)).toBe(true);
    expect(received).toEqual([]);
    return;
  }
  if (response.status >= 200 && response.status < 300) {
    if (outcome.error) throw outcome.error;
    expect(outcome.data).toEqual(result);
  } else {
    if (!(outcome.error instanceof ApiError)) throw outcome.error;
    expect(outcome.error.status).toBe(response.status);
    if (hasMessage(response.body) && request.method !== "HEAD") expect(outcome.error.serverMessage).toBeTruthy();
  }
  const isForm = Boolean(Object(request.body).multipart);
  // After a 404 of an operation that older servers lack, the client asks once for the version.
  const canAsk = call.operation.since !== undefined && response.status === 404;
  const own = received.filter(({ path }, index) => !(canAsk && index > 0 && path === "/api"));
  const seen = own.map(({ body, ...rest }) => ({
    ...rest,
    body: isForm && !Array.isArray(body) ? fieldsOf(body) : body,
  }));
  expect(seen).toEqual([expected(call, method)]);
}

/** Whether a placeholder that takes a text has a number. */
function hasNumberForText({ operation, path }: RecordedCall): boolean {
  const texts = operation.parameters.filter(
    (parameter) => parameter.in === "path" && parameter.schema.type === "string",
  );
  return texts.some(({ name }) => typeof path[name] === "number");
}

/** Whether the body of an error says anything. A few servers send `{ "error": {} }`, or the rows in conflict alone. */
function hasMessage(body: unknown): boolean {
  const { duplicate_articles: _, ...said } = Object(body);
  return /[a-z]/i.test(
    Object.values(said)
      .map((value) => JSON.stringify(value))
      .join(""),
  );
}

/** Returns the expected result of a method for the recorded body. */
function resultOf({ operation, exchange, query }: RecordedCall): unknown {
  const { body, text } = exchange.response;
  const { success, pagination, unwrap } = operation;
  if (success.kind === "empty") return undefined;
  if (success.kind !== "json") return text ?? "";
  if (success.canBeEmpty && body === undefined) return undefined;
  if (!pagination) return valueAt(body, unwrap ?? "");
  const items: unknown = valueAt(body, pagination.items);
  if (pagination.style === "whole") return expect.objectContaining({ items, complete: true });
  return expect.objectContaining({ items, complete: isComplete(pagination, query, body, [items].flat().length) });
}

/** Whether the items of a body are the whole list. */
function isComplete(
  pagination: Exclude<Pagination, { style: "whole" }>,
  query: RecordedCall["query"],
  body: unknown,
  count: number,
): boolean {
  if (pagination.style === "capped") return count < pagination.cap;
  const { parameter, size = 1, total = "", more = "", unless = "", uncounted = [], cap = Infinity } = pagination;
  const isFirst = Math.max(1, Number(query[parameter] ?? 1)) === 1;
  if (!isFirst || count === 0) return isFirst;
  if (unless in query) return count < cap;
  const said = valueAt(body, more);
  if (typeof said === "boolean") return !said;
  const counted = uncounted.some((name) => name in query) ? undefined : valueAt(body, total);
  return typeof counted === "number" && count <= counted ? count === counted : count < size;
}

/** Sends the request of an exchange in each way that can send it. */
async function playInAllWays(call: RecordedCall): Promise<void> {
  const { operation, exchange } = call;
  const { request, response } = exchange;
  const whole = response.body === undefined ? response.text : response.body;
  if (call.hasMethod) {
    await play(call, () => callMethod(call), operation.method, resultOf(call));
    await play(
      call,
      () => callApi(call),
      operation.method,
      whole === undefined ? expect.toBeOneOf([undefined, ""]) : whole,
    );
    played.add(operation.id);
  }
  // Only a method makes a form from an object.
  if (Object(request.body).multipart) return;
  await play(call, () => callFetch(call), request.method, request.method === "HEAD" ? undefined : whole);
}

describe("recorded exchanges", () => {
  // One test and one server for each operation: a test for each exchange takes longer than its requests. And once
  // undici closes a connection to a server, it rarely keeps one to that server again.
  test.each(allOperations)(
    "$id: each exchange is played by its method, by openapi-fetch and by fetch",
    async ({ id }) => {
      await startServer();
      for (const call of calls.filter(({ operation }) => operation.id === id)) {
        const { source, case: name } = call.exchange;
        await playInAllWays(call).catch((cause: unknown) => {
          throw new Error(`${source} ${name}: ${cause}`, { cause });
        });
      }
    },
  );

  test("every operation has a recorded exchange, and its method was called", () => {
    expect(allOperations.map(({ id }) => id).filter((id) => !played.has(id))).toEqual([]);
  });
});
