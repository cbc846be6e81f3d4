import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { ApiError, type FetchParams, InvalidArgumentError, ResponseFormatError } from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";

const labels = "/api/v1/accounts/{account_id}/labels";
const echo = () =>
  localServer((response, { method, url }) => json(response, 200, { method, url: method === "HEAD" ? undefined : url }));

describe("fetch", () => {
  test.each(["GET", "POST", "PUT", "PATCH", "DELETE"] as const)(
    "sends a %s request and returns the server's response",
    async (method) => {
      const { chatwoot, requests } = await echo();
      const response = await chatwoot.fetch(labels, { method });
      expect(response).toBeInstanceOf(Response);
      expect([response.status, response.headers.get("x-request-id")]).toEqual([200, "request-7"]);
      expect(await response.json()).toEqual({ method, url: "/api/v1/accounts/1/labels" });
      expect(requests[0]?.headers).toMatchObject({ "api-access-token": "secret-token", accept: "application/json" });
    },
  );

  test("returns headers and no body for HEAD", async () => {
    const { chatwoot } = await echo();
    const response = await chatwoot.fetch(labels, { method: "HEAD" });
    expect(await response.text()).toBe("");
    expect(response.headers.get("x-request-id")).toBe("request-7");
  });

  test.each([204, 205, 200, 201, 202])("resolves for an empty response with %i", async (status) => {
    const { chatwoot } = await localServer((response) => response.writeHead(status).end());
    const response = await chatwoot.fetch(`${labels}/{id}`, { method: "DELETE", params: { path: { id: 3 } } });
    expect([response.status, await response.text()]).toEqual([status, ""]);
  });

  test.each([
    ["text/csv", "id,name\n1,Ada\n"],
    ["text/plain; charset=utf-8", "woot"],
  ])("returns the text of a response that is %s", async (type, text) => {
    const { chatwoot } = await localServer((response) => response.writeHead(200, { "content-type": type }).end(text));
    const response = await chatwoot.fetch("/api/v2/accounts/{account_id}/reports/agents");
    expect([response.headers.get("content-type"), await response.text()]).toEqual([type, text]);
  });

  test("refuses a placeholder that is not a name, whatever its value", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, {}));
    const error = await rejection(chatwoot.fetch("/api/{a-b}", { params: { path: { "a-b": "c" } } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(requests).toEqual([]);
  });

  test("returns all bytes of a response", async () => {
    const bytes = new Uint8Array(100_000).map((_, index) => index % 256);
    const { chatwoot } = await localServer((response) =>
      response.writeHead(200, { "content-type": "image/png" }).end(bytes),
    );
    const response = await chatwoot.fetch("/rails/blob.png");
    expect(new Uint8Array(await response.clone().arrayBuffer())).toEqual(bytes);
    expect((await response.blob()).type).toBe("image/png");
  });

  test("rejects with a ResponseFormatError for a web page, unless Accept asks for HTML", async () => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Sign in</title>");
    });
    expect(await rejection(chatwoot.fetch("/api/v1/profile"))).toBeInstanceOf(ResponseFormatError);
    const page = await chatwoot.fetch("/survey/responses/7", { headers: { accept: "text/html" } });
    expect(await page.text()).toContain("Sign in");
  });

  test("resolves for JSON that is labeled as HTML", async () => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(200, { "content-type": "text/html" }).end('{"id":1}');
    });
    expect(await (await chatwoot.fetch("/api/v1/profile")).json()).toEqual({ id: 1 });
  });

  test("fills in the client's account unless another is given", async () => {
    const { chatwoot, requests } = await echo();
    await chatwoot.fetch(labels);
    await chatwoot.fetch(labels, { params: { path: { account_id: 9 } } });
    expect(requests.map(({ url }) => url)).toEqual(["/api/v1/accounts/1/labels", "/api/v1/accounts/9/labels"]);
  });

  test("sends paths outside of accounts", async () => {
    const { chatwoot, requests } = await echo();
    await chatwoot.fetch("/api/v1/profile");
    expect(requests[0]?.url).toBe("/api/v1/profile");
  });

  test("has the same errors, retries and logs as the methods", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 503, { error: "busy" }), {
      maxRetries: 1,
    });
    const error = await rejection(chatwoot.fetch("/api/v1/profile"));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 503, serverMessage: "busy", attempts: 2 });
    expect(requests).toHaveLength(2);
  });

  test("passes other options to the runtime's fetch", async () => {
    const caches: string[] = [];
    const { chatwoot } = await localServer(() => {}, {
      fetch: async ({ cache, redirect }) => {
        caches.push(cache, redirect);
        return Response.json({});
      },
    });
    await chatwoot.fetch("/api/v1/profile", { cache: "no-store" });
    expect(caches).toEqual(["no-store", "manual"]);
  });
});

describe("the body of fetch", () => {
  const bytes = new TextEncoder().encode("bytes");
  const form = new FormData();
  form.set("title", "a b");
  const rows: readonly (readonly [string, BodyInit | object | null | undefined, RegExp | undefined, string])[] = [
    ["an object", { title: "ü", list: [1] }, /^application\/json$/, '{"title":"ü","list":[1]}'],
    ["a list", [1, "2"], /^application\/json$/, '[1,"2"]'],
    ["a text, as it is", '{"a":1}', /^application\/json$/, '{"a":1}'],
    ["null, as none", null, undefined, ""],
    ["a date, as JSON", { at: new Date(0) }, /^application\/json$/, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ["a form", form, /^multipart\/form-data; boundary=/, "a b"],
    ["a URL-encoded form", new URLSearchParams({ a: "b c" }), /^application\/x-www-form-urlencoded/, "a=b+c"],
    ["a Blob", new Blob(["blob"], { type: "text/csv" }), /^text\/csv$/, "blob"],
    ["bytes", bytes, undefined, "bytes"],
    ["part of a buffer", new Uint8Array(bytes.buffer, 1, 3), undefined, "yte"],
    ["a buffer", bytes.buffer, undefined, "bytes"],
    ["nothing", undefined, undefined, ""],
  ];
  test.each(rows)("sends %s with its own type", async (_, body, type, text) => {
    const { chatwoot, requests } = await echo();
    await chatwoot.fetch(labels, { method: "POST", body });
    const [request] = requests;
    if (type) expect(request?.headers["content-type"]).toMatch(type);
    else expect(request?.headers["content-type"]).toBeUndefined();
    if (body instanceof FormData) expect(request?.body).toContain(text);
    else expect(request?.body).toBe(text);
  });

  test.each<[string, () => object]>([
    ["a stream of Node", () => Readable.from(["one ", "two"])],
    [
      "a generator",
      async function* () {
        yield* [new TextEncoder().encode("one "), new TextEncoder().encode("two")];
      },
    ],
  ])("sends %s in pieces, and only once", async (_, body) => {
    const { chatwoot, requests } = await localServer((response) => response.writeHead(503).end());
    const call = chatwoot.fetch(labels, { method: "POST", body: body(), idempotent: true });
    expect(await rejection(call)).toMatchObject({ status: 503, attempts: 1 });
    expect(requests.map(({ body: sent }) => sent)).toEqual(["one two"]);
  });

  test("sends a stream in pieces", async () => {
    const { chatwoot, requests } = await echo();
    await chatwoot.fetch(labels, { method: "POST", body: new Blob(["one ", "two"]).stream() });
    expect(requests[0]?.body).toBe("one two");
    expect(requests[0]?.headers["content-type"]).toBeUndefined();
    expect(requests[0]?.headers["transfer-encoding"]).toBe("chunked");
  });

  test("keeps the Content-Type that the caller names", async () => {
    const { chatwoot, requests } = await echo();
    const headers = { "content-type": "application/merge-patch+json" };
    await chatwoot.fetch(labels, { method: "PATCH", body: { a: 1 }, headers });
    expect(requests[0]?.headers["content-type"]).toBe("application/merge-patch+json");
    expect(requests[0]?.body).toBe('{"a":1}');
  });

  const round: { self?: unknown } = {};
  round.self = round;
  test.each([
    ["goes round in circles", round],
    ["holds what JSON lacks", { id: 1n }],
  ])("is refused before anything is sent when it %s", async (_, body) => {
    const { chatwoot, requests } = await echo();
    expect(await rejection(chatwoot.fetch(labels, { method: "POST", body }))).toBeInstanceOf(InvalidArgumentError);
    expect(requests).toEqual([]);
  });

  test.each(["GET", "HEAD"] as const)("is refused before anything is sent for %s", async (method) => {
    const { chatwoot, requests } = await echo();
    const error = await rejection(chatwoot.fetch(labels, { method, body: {} }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain("query");
    expect(requests).toEqual([]);
  });
});

describe("the query of fetch", () => {
  const rows: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ["strings", { q: "a b&c=d#e+ü", empty: "" }, "?q=a%20b%26c%3Dd%23e%2B%C3%BC&empty="],
    ["numbers and booleans", { page: 2, all: false, zero: 0, big: 10n }, "?page=2&all=false&zero=0&big=10"],
    [
      "each item of a list",
      { "labels[]": ["a", "b"], ids: [1, 2], none: [] },
      "?labels%5B%5D=a&labels%5B%5D=b&ids=1&ids=2",
    ],
    ["dates", { since: new Date(0) }, "?since=1970-01-01T00%3A00%3A00.000Z"],
    ["parameters without a value", { a: undefined, b: null, c: [undefined, 1] }, "?c=1"],
    ["nothing", {}, ""],
  ];
  test.each(rows)("sends %s", async (_, query, sent) => {
    const { chatwoot, requests } = await echo();
    await chatwoot.fetch(labels, { params: { query } });
    expect(requests[0]?.url).toBe(`/api/v1/accounts/1/labels${sent}`);
  });

  test.each([
    [{ where: { a: 1 } }, "params.query.where"],
    [{ page: Number.NaN }, "params.query.page"],
    [{ since: new Date(Number.NaN) }, "params.query.since"],
    [{ act: () => {} }, "params.query.act"],
    [{ q: "half \ud800" }, "params.query.q"],
  ])("is refused before anything is sent when it is %o", async (query, option) => {
    const { chatwoot, requests } = await echo();
    const error = await rejection(chatwoot.fetch(labels, { params: { query } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ option, problem: expect.stringMatching(/^must be a plain value, .* got /) });
    expect(requests).toEqual([]);
  });
});

describe("the path of fetch", () => {
  const route = "/api/v1/portals/{slug}/articles";
  test.each([
    ["help", "help"],
    ["a b", "a%20b"],
    ["ü?#", "%C3%BC%3F%23"],
    ["v1.2", "v1.2"],
    ["a..b", "a..b"],
    [0, "0"],
    [12, "12"],
  ])("sends the value %o as %s", async (slug, sent) => {
    const { chatwoot, requests } = await echo();
    await chatwoot.fetch(route, { params: { path: { slug } } });
    expect(requests[0]?.url).toBe(`/api/v1/portals/${sent}/articles`);
  });

  test.each([
    "",
    " ",
    ".",
    "..",
    "...",
    "%2e%2e",
    "%2E.",
    "a/../../b",
    "a/%2e%2e/b",
    "a%2f..%2fb",
    "..\\a",
    "a/b",
    "a//b",
    "/a",
    "a\\b",
    "a%2Fb",
    "\ud800",
    -1,
    1.5,
    Number.NaN,
  ])("is refused before anything is sent with the value %j", async (slug) => {
    const { chatwoot, requests } = await echo();
    const error = await rejection(chatwoot.fetch(route, { params: { path: { slug } } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain("slug");
    expect(requests).toEqual([]);
  });

  test("is refused when a value is missing or of the wrong type", async () => {
    const { chatwoot, requests } = await echo();
    for (const path of [undefined, {}, { slugs: "a" }, { slug: null }, { slug: {} }, { slug: ["a"] }]) {
      // Callers without types can pass anything.
      const error = await rejection(chatwoot.fetch(route, { params: { path } as FetchParams }));
      expect(error).toBeInstanceOf(InvalidArgumentError);
    }
    expect(requests).toEqual([]);
  });

  test("keeps its own query in front of the parameters", async () => {
    const { chatwoot, requests } = await echo();
    await chatwoot.fetch("/api/v1/profile?a=b%20c&d");
    await chatwoot.fetch("/api/v1/profile?a=1?2", { params: { query: { e: "f" } } });
    expect(requests.map(({ url }) => url)).toEqual(["/api/v1/profile?a=b%20c&d", "/api/v1/profile?a=1?2&e=f"]);
  });

  test.each([
    "api/v1/profile",
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "@elsewhere.example/",
    ".elsewhere.example/",
    ":81/",
    "/api/../../admin",
    "/api/%2e%2e/admin",
    "/api/./v1",
    "/api//v1",
    "/api/v1/..",
    "/api\\..\\admin",
    "/api/v1/profile#a",
    "/api/v1/profile?a#b",
    "/api/v1/pro file",
    "/api/v1\n/profile",
    "",
  ])("is refused before anything is sent when it is %j", async (other) => {
    const { chatwoot, requests } = await echo();
    const error = await rejection(chatwoot.fetch(other));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain("/api/v1/profile");
    expect(requests).toEqual([]);
  });

  test.each(["TRACE", "get", "", "GET /"])("is refused before anything is sent with the method %j", async (method) => {
    const { chatwoot, requests } = await echo();
    // Callers without types can pass anything.
    const error = await rejection(chatwoot.fetch("/api/v1/profile", { method: method as "GET" }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain("method");
    expect(requests).toEqual([]);
  });

  test("is refused without quoting a token in it", async () => {
    const { chatwoot, requests } = await echo();
    const error = await rejection(chatwoot.fetch("/api/v1//profile/secret-token"));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain('"/api/v1//profile/[token]"');
    expect(String(Object(error).stack)).not.toContain("secret-token");
    expect(requests).toEqual([]);
  });
});
