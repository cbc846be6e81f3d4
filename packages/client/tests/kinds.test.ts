import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { generateFrom } from "../../codegen/src/generate.ts";
import { kinds } from "../../codegen/tests/kinds.ts";
import type { ListCall } from "../src/api-call.ts";
import { rejection } from "./local-server.ts";

// A client generated from a document with an operation of each kind, over the client's own sources.
const here = fileURLToPath(new URL("..", import.meta.url));
/** Handwritten methods of the application API. They belong to the real document. */
const ofDocument = /[\\/](index|messages|[\w-]*contact[\w-]*|[\w-]+-history)\.ts$|[\\/](history|generated)$/;

/** The generated methods without types. {@link program} checks their types. */
type Method = (...values: unknown[]) => Promise<unknown>;
type Resources = Record<string, Record<string, Method>>;

interface Request {
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly body: string;
}

let work: string;
let things: Record<string, Method>;
let clients: Resources[];
let requests: Request[] = [];
let respond: (response: ServerResponse, request: Request) => void;

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = "", url = "", headers } = request;
  const seen = { method, url, type: headers["content-type"] ?? "", body: Buffer.concat(chunks).toString() };
  requests.push(seen);
  respond(response, seen);
});

beforeAll(async () => {
  work = await mkdtemp(join(here, "reports-types-kinds-"));
  await cp(join(here, "src"), join(work, "src"), { recursive: true, filter: (path) => !ofDocument.test(path) });
  for (const [name, text] of await generateFrom(kinds, new Set())) {
    await mkdir(dirname(join(work, name)), { recursive: true });
    await writeFile(join(work, name), text);
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const options = {
    baseUrl: `http://127.0.0.1:${Object(address).port}`,
    accountId: 1,
    token: "secret-token",
    maxRetries: 0,
  };
  const application = await import(join(work, "src/create-client.ts"));
  const platform = await import(join(work, "src/platform.ts"));
  const visitor = await import(join(work, "src/public.ts"));
  clients = [
    application.createClient(options),
    platform.createPlatformClient(options),
    visitor.createPublicClient({ ...options, inboxIdentifier: "inbox-1" }),
  ];
  things = clients[0]?.things ?? {};
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(work, { recursive: true });
});

beforeEach(() => {
  requests = [];
  respond = (response) => send(response, 200, { id: 7, name: "a" });
});

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function sendText(status: number, type: string, text: string | Uint8Array): void {
  respond = (response) => response.writeHead(status, { "content-type": type }).end(text);
}

function call(name: string, ...values: unknown[]): Promise<unknown> {
  const method = things[name];
  if (!method) throw new Error(`no method ${name}`);
  return method.apply(things, values);
}

const base = "/api/v1/accounts/1/things";
const addresses = () => requests.map(({ method, url }) => `${method} ${url}`);

describe("a generated method", () => {
  test("returns an object", async () => {
    expect(await call("get", 7)).toEqual({ id: 7, name: "a" });
    expect(addresses()).toEqual([`GET ${base}/7`]);
  });

  test("unwraps a wrapped object, and rejects when the wrapper is missing", async () => {
    respond = (response) => send(response, 200, { payload: { thing: { id: 7, name: "a" } } });
    expect(await call("getWrapped", 7)).toEqual({ id: 7, name: "a" });
    respond = (response) => send(response, 200, { payload: {} });
    expect(String(await rejection(call("getWrapped", 7)))).toContain('its JSON has no "payload.thing"');
  });

  test("returns null where the document allows it, and rejects elsewhere", async () => {
    respond = (response) => send(response, 200, null);
    expect(await call("getAssistant", 7)).toBeNull();
    expect(String(await rejection(call("get", 7)))).toContain("its JSON is null");
    respond = (response) => response.writeHead(200).end();
    expect(String(await rejection(call("getAssistant", 7)))).toContain("its body is empty");
  });

  test.each([
    ["delete", 200],
    ["export", 202],
    ["markRead", 204],
    ["delete", 204],
  ])("returns undefined for an empty response (%s, %i)", async (name, status) => {
    respond = (response) => response.writeHead(status).end();
    expect(await call(name, 7)).toBeUndefined();
  });

  test("ignores a body where none is documented", async () => {
    expect(await call("delete", 7)).toBeUndefined();
  });

  test("returns CSV and plain text, even empty, and rejects for a web page", async () => {
    sendText(200, "text/csv", "id,name\n7,ä\n");
    expect(await call("getReport", 7)).toBe("id,name\n7,ä\n");
    sendText(200, "text/plain", "woot");
    expect(await call("getWord", 7)).toBe("woot");
    sendText(200, "text/csv", "");
    expect(await call("getReport", 7)).toBe("");
    sendText(200, "text/html", "<html>");
    expect(String(await rejection(call("getReport", 7)))).toContain("it is a web page (text/html)");
  });

  test("returns a file as a Blob with its type and all its bytes", async () => {
    const bytes = new Uint8Array(5000).map((_, index) => index % 256);
    sendText(200, "application/pdf", bytes);
    const file = (await call("getInvoice", 7)) as Blob;
    expect(file.type).toBe("application/pdf");
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });
});

describe("a generated method for a list", () => {
  const all = async (list: Promise<unknown>) => {
    const found: unknown[] = [];
    for await (const item of list as ListCall<unknown>) found.push(item);
    return found;
  };
  const page = (count: number, from: number, more?: boolean) => ({
    meta: { count: 3, has_more: more },
    payload: Array.from({ length: count }, (_, index) => ({ id: from + index })),
  });

  test("requests page by page, with its list parameters", async () => {
    respond = (response, { url }) => send(response, 200, url.includes("page=2") ? page(1, 3) : page(2, 1));
    expect(await all(call("list", { labels: ["a", "b"], kind: "big" }))).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    const query = "labels%5B%5D=a&labels%5B%5D=b&kind=big";
    expect(addresses()).toEqual([`GET ${base}?${query}`, `GET ${base}?${query}&page=2`]);
  });

  test("reads a whole list from the body or from an envelope", async () => {
    respond = (response) => send(response, 200, [{ name: "a" }]);
    expect(await call("listNames")).toMatchObject({ items: [{ name: "a" }], total: 1, complete: true });
    respond = (response) => send(response, 200, { meta: {}, payload: ["a", "b"] });
    expect(await all(call("listWords"))).toEqual(["a", "b"]);
    expect(requests).toHaveLength(2);
  });

  test("says that a list that was cut off is not complete", async () => {
    respond = (response) => send(response, 200, page(2, 1));
    expect(await call("listNewest")).toMatchObject({ complete: false });
  });

  test("requests the pages before an ID", async () => {
    respond = (response, { url }) => send(response, 200, url.includes("before=4") ? page(1, 3) : page(2, 4));
    expect(await all(call("listHistory"))).toEqual([{ id: 4 }, { id: 5 }, { id: 3 }]);
  });

  test("requests pages from a POST as long as the server says that there are more", async () => {
    respond = (response, { url }) => send(response, 200, url.includes("page=2") ? page(2, 3, false) : page(2, 1, true));
    expect(await all(call("search", { q: "a" }, { page: 1 }))).toHaveLength(4);
    expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ["POST", `${base}/search?page=1`, '{"q":"a"}'],
      ["POST", `${base}/search?page=2`, '{"q":"a"}'],
    ]);
  });

  test("requires the parameters that the operation requires", async () => {
    respond = (response) => send(response, 200, [{ value: 1 }]);
    expect(await call("getTimeseries", { metric: "count", since: "1" })).toEqual([{ value: 1 }]);
    expect(addresses()).toEqual([`GET ${base}/timeseries?metric=count&since=1`]);
  });
});

describe("the body of a generated method", () => {
  test("is sent as JSON, or left out where it is optional", async () => {
    await call("create", { name: "ü" });
    await call("update", 7, { archived: true });
    await call("toggle", 7);
    expect(requests.map(({ method, type, body }) => [method, type, body])).toEqual([
      ["POST", "application/json", '{"name":"ü"}'],
      ["PATCH", "application/json", '{"archived":true}'],
      ["POST", "", ""],
    ]);
  });

  test("is a form if it has files, and JSON otherwise", async () => {
    const attributes = { in_reply_to: "5" };
    await call("createMessage", 7, { content: "a", content_attributes: attributes });
    await call("createMessage", 7, { content: "a", attachments: [] });
    await call("createMessage", 7, { content: "a", content_attributes: attributes, attachments: [new Blob(["x"])] });
    const [json, none, form] = requests;
    expect(json).toMatchObject({
      type: "application/json",
      body: '{"content":"a","content_attributes":{"in_reply_to":"5"}}',
    });
    expect(none).toMatchObject({ type: "application/json" });
    expect(form?.type).toMatch(/^multipart\/form-data; boundary=/);
    const names = [...(form?.body ?? "").matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["content", "content_attributes[in_reply_to]", "attachments[]"]);
  });

  test("is always a form where the operation takes only forms, with the right boundary whatever headers the caller sets", async () => {
    for (const type of [undefined, "multipart/form-data", "application/json"]) {
      const headers = type ? { headers: { "content-type": type } } : {};
      await call("upload", { attachment: { stream: new Blob(["x"]).stream(), name: "a.txt" } }, headers);
    }
    for (const { type, body } of requests) {
      const [, boundary] = /^multipart\/form-data; boundary=(.+)$/.exec(type) ?? [];
      expect(body.startsWith(`--${boundary}\r\n`)).toBe(true);
      expect(body).toContain('name="attachment"; filename="a.txt"');
    }
    expect(requests).toHaveLength(3);
  });

  test("is refused with the field's name when a form cannot hold a value", async () => {
    const error = await rejection(call("createMessage", 7, { attachments: [new Blob(["x"])], content: [{ a: 1 }] }));
    expect(error).toMatchObject({
      name: "InvalidArgumentError",
      option: "body.content[]",
    });
    expect(requests).toEqual([]);
  });
});

describe("the path of a generated method", () => {
  test("takes strings and IDs, even several", async () => {
    await call("getArticle", "user guide", "über", "de");
    await call("getPart", 7, "5b1f6f6e-7a3c-4f0e-9a51-0d8f2f1f9d3e");
    expect(addresses()).toEqual([
      "GET /hc/user%20guide/articles/%C3%BCber/de",
      `GET ${base}/7/parts/5b1f6f6e-7a3c-4f0e-9a51-0d8f2f1f9d3e`,
    ]);
  });

  test.each(["", " ", ".", "..", "a/b", "a\\b", "%2e%2e", "a%2fb", 7, null, undefined, {}])(
    "refuses %j for a string before anything is sent",
    async (slug) => {
      const error = await rejection(call("getArticle", "guide", slug, "de"));
      expect(error).toMatchObject({
        name: "InvalidArgumentError",
        message: expect.stringMatching(/^articleSlug must be/),
      });
      expect(requests).toEqual([]);
    },
  );

  test.each(["7", "..", 0, -1, 1.5, null])("refuses %j for an ID before anything is sent", async (id) => {
    const error = await rejection(call("getPart", id, "a"));
    expect(error).toMatchObject({ message: expect.stringMatching(/^thingId must be a positive integer, got /) });
    expect(requests).toEqual([]);
  });
});

describe("the clients of the other APIs", () => {
  test("send their own path segments and tokens", async () => {
    const [, platform, visitor] = clients;
    await platform?.users?.create?.({ name: "Ada" });
    await platform?.users?.getAccount?.(5);
    await visitor?.contacts?.get?.("source-1");
    await clients[0]?.server?.getVersion?.();
    expect(addresses()).toEqual([
      "POST /platform/api/v1/users",
      "GET /platform/api/v1/accounts/5",
      "GET /public/api/v1/inboxes/inbox-1/contacts/source-1",
      "GET /api",
    ]);
  });
});

/** Uses that must compile, and some that must not. */
const program = `
import type { ApiCall, ListCall } from "./src/api-call.ts";
import { createClient } from "./src/create-client.ts";
import type * as exported from "./src/generated/exports.ts";
import { createPlatformClient } from "./src/platform.ts";
import { createPublicClient } from "./src/public.ts";
const { things, server, api } = createClient();
export const one: ApiCall<exported.Thing> = things.get(7);
export const nothing: ApiCall<void> = things.delete(7);
export const nullable: ApiCall<exported.Thing | null> = things.getAssistant(7);
export const csv: ApiCall<string> = things.getReport(7, { timeout: 5 });
export const file: ApiCall<Blob> = things.getInvoice(7);
export const counts: ApiCall<exported.GetThingCountsResult> = things.getCounts(7);
export const list: ListCall<exported.Thing> = things.list({ labels: ["a"], kind: "big", limit: 3 });
export const words: ListCall<string> = things.listWords();
export const created = things.create({ name: "a" });
export const updated = [things.update(7, { name: "a", color: "red" }), things.update(7, { archived: true })];
export const messages = [
  things.createMessage(7, { content: "a" }),
  things.createMessage(7, { attachments: [new Blob([]), { path: "/a.txt" }], content_attributes: { a: "b" } }),
];
export const uploaded = things.upload({ attachment: new File([], "a") });
export const series = things.getTimeseries({ metric: "count" });
export const part = things.getPart(7, "uuid");
export const version = server.getVersion();
export const user = createPlatformClient().users.create({ name: "Ada" });
export const contact = createPublicClient().contacts.get("source");
export const typed = api.GET("/hc/{slug}/articles/{article_slug}/{locale}", { params: { path: { slug: "a", article_slug: "b", locale: "de" } } });
// @ts-expect-error a default does not replace a name
things.create({ color: "red" });
// @ts-expect-error no such field
things.create({ name: "a", size: 1 });
// @ts-expect-error neither of the two
things.update(7, { shoe: 1 });
// @ts-expect-error no such kind
things.list({ kind: "huge" });
// @ts-expect-error it needs its metric
things.getTimeseries();
// @ts-expect-error it needs its metric
things.getTimeseries({ since: "1" });
// @ts-expect-error a string is not an ID
things.getArticle("a", 7, "de");
// @ts-expect-error undefined is not an ID
nothing.then((value) => value.id);
// @ts-expect-error the account's client has no users
createClient().users;
export const unfilled = createPlatformClient().api.GET("/platform/api/v1/accounts/{account_id}", { params: { path: { account_id: 5 } } });
// @ts-expect-error the app has to name the account
createPlatformClient().api.GET("/platform/api/v1/accounts/{account_id}");
// @ts-expect-error a path of another API
createPlatformClient().api.GET("/api");
`;

test("the generated types match the document", async () => {
  await writeFile(join(work, "program.ts"), program);
  await writeFile(
    join(work, "tsconfig.json"),
    JSON.stringify({ extends: "../tsconfig.json", include: ["program.ts", "src"] }),
  );
  const tsc = promisify(execFile)(join(here, "node_modules/.bin/tsc"), ["-p", work]);
  const { stdout } = await tsc.catch((error: { stdout: string }) => error);
  expect(stdout).toBe("");
});
