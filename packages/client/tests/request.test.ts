import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { ApiError, InvalidArgumentError, type OtherValues, ResponseFormatError } from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";

const conversationsOf = "GET /api/v1/accounts/{account_id}/contacts/{id}/conversations";
const labels = "/api/v1/accounts/{account_id}/labels";
const echo = () =>
  localServer((response, { method, url }) => json(response, 200, { method, url: method === "HEAD" ? undefined : url }));

describe("a route of the specification", () => {
  test("is sent as its method sends it, and answers the whole body", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [{ id: 7 }] }));
    const answer = await chatwoot.request(conversationsOf, { path: { id: 42 } });
    await chatwoot.contacts.listConversations(42);
    expect(answer.payload[0]?.id).toBe(7);
    const [raw, method] = requests.map(({ headers, ...rest }) => ({ ...rest, token: headers["api-access-token"] }));
    expect(raw).toEqual(method);
  });

  test("is of the client's account unless another is named", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    await chatwoot.request(conversationsOf, { path: { id: 42 } });
    await chatwoot.request(conversationsOf, { path: { id: 42, account_id: 9 } });
    expect(requests.map(({ url }) => url)).toEqual([
      "/api/v1/accounts/1/contacts/42/conversations",
      "/api/v1/accounts/9/contacts/42/conversations",
    ]);
  });

  test("that answers text is a ResponseFormatError: its type promises an object", async () => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(200, { "content-type": "text/csv" }).end("id,name\n");
    });
    expect(await rejection(chatwoot.request(conversationsOf, { path: { id: 42 } }))).toBeInstanceOf(
      ResponseFormatError,
    );
  });

  test("that answers nothing is a ResponseFormatError: its type promises something", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(200).end());
    expect(await rejection(chatwoot.request(conversationsOf, { path: { id: 42 } }))).toBeInstanceOf(
      ResponseFormatError,
    );
  });

  test("takes its body and its query", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { meta: {}, payload: [] }));
    const body = { payload: [] };
    await chatwoot.request("POST /api/v1/accounts/{account_id}/conversations/filter", { body, query: { page: 2 } });
    expect(requests[0]).toMatchObject({
      method: "POST",
      url: "/api/v1/accounts/1/conversations/filter?page=2",
      body: '{"payload":[]}',
    });
  });
});

describe("a route that the specification lacks", () => {
  test.each(["GET", "POST", "PUT", "PATCH", "DELETE"] as const)(
    "%s is sent, and its answer is what came",
    async (method) => {
      const { chatwoot, requests } = await echo();
      expect(await chatwoot.request(`${method} ${labels}`)).toEqual({ method, url: "/api/v1/accounts/1/labels" });
      expect(requests[0]?.headers).toMatchObject({ "api-access-token": "secret-token", accept: "application/json" });
    },
  );

  test("HEAD answers its headers and no body", async () => {
    const { chatwoot } = await echo();
    const { data, response } = await chatwoot.request(`HEAD ${labels}`).withResponse();
    expect(data).toBeUndefined();
    expect(response.headers.get("x-request-id")).toBe("request-7");
  });

  test.each([204, 200, 201])("that answers nothing with %i answers undefined", async (status) => {
    const { chatwoot } = await localServer((response) => response.writeHead(status).end());
    expect(await chatwoot.request(`DELETE ${labels}/{id}`, { path: { id: 3 } })).toBeUndefined();
  });

  test.each([
    ["text/csv", "id,name\n1,Ada\n"],
    ["text/plain; charset=utf-8", "woot"],
  ])("that answers %s answers the text", async (type, text) => {
    const { chatwoot } = await localServer((response) => response.writeHead(200, { "content-type": type }).end(text));
    expect(await chatwoot.request("GET /api/v2/accounts/{account_id}/reports/agents")).toBe(text);
  });

  test("that answers a web page is a ResponseFormatError", async () => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Sign in</title>");
    });
    expect(await rejection(chatwoot.request("GET /api/v1/profile"))).toBeInstanceOf(ResponseFormatError);
  });

  test("outside of accounts needs none", async () => {
    const { chatwoot, requests } = await echo();
    await chatwoot.request("GET /api/v1/profile");
    expect(requests[0]?.url).toBe("/api/v1/profile");
  });

  test("has the errors, the retries and the logs of the methods", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 503, { error: "busy" }), {
      maxRetries: 1,
    });
    const error = await rejection(chatwoot.request("GET /api/v1/profile"));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 503, serverMessage: "busy", attempts: 2 });
    expect(requests).toHaveLength(2);
  });
});

describe("a body", () => {
  const bytes = new TextEncoder().encode("bytes");
  const form = new FormData();
  form.set("title", "a b");
  const rows: readonly (readonly [string, unknown, RegExp | undefined, string])[] = [
    ["an object", { title: "ü", list: [1] }, /^application\/json$/, '{"title":"ü","list":[1]}'],
    ["a list", [1, "2"], /^application\/json$/, '[1,"2"]'],
    ["a text, as JSON", "text", /^application\/json$/, '"text"'],
    ["null, as JSON", null, /^application\/json$/, "null"],
    ["false, as JSON", false, /^application\/json$/, "false"],
    ["a date, as JSON", { at: new Date(0) }, /^application\/json$/, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ["a form", form, /^multipart\/form-data; boundary=/, "a b"],
    ["a URL-encoded form", new URLSearchParams({ a: "b c" }), /^application\/x-www-form-urlencoded/, "a=b+c"],
    ["a Blob", new Blob(["blob"], { type: "text/csv" }), /^text\/csv$/, "blob"],
    ["bytes", bytes, undefined, "bytes"],
    ["part of a buffer", new Uint8Array(bytes.buffer, 1, 3), undefined, "yte"],
    ["a buffer", bytes.buffer, undefined, "bytes"],
    ["nothing", undefined, undefined, ""],
  ];
  test.each(rows)("of %s is sent as what it is", async (_, body, type, text) => {
    const { chatwoot, requests } = await echo();
    await chatwoot.request(`POST ${labels}`, { body });
    const [request] = requests;
    if (type) expect(request?.headers["content-type"]).toMatch(type);
    else expect(request?.headers["content-type"]).toBeUndefined();
    if (body instanceof FormData) expect(request?.body).toContain(text);
    else expect(request?.body).toBe(text);
  });

  test.each<[string, () => unknown]>([
    ["a stream of Node", () => Readable.from(["one ", "two"])],
    [
      "a generator",
      async function* () {
        yield* [new TextEncoder().encode("one "), new TextEncoder().encode("two")];
      },
    ],
  ])("of %s is sent as it comes, and only once", async (_, body) => {
    const { chatwoot, requests } = await localServer((response) => response.writeHead(503).end());
    const call = chatwoot.request(`POST ${labels}`, { body: body(), idempotent: true });
    expect(await rejection(call)).toMatchObject({ status: 503, attempts: 1 });
    expect(requests.map(({ body: sent }) => sent)).toEqual(["one two"]);
  });

  test("of a stream is sent as it comes", async () => {
    const { chatwoot, requests } = await echo();
    await chatwoot.request(`POST ${labels}`, { body: new Blob(["one ", "two"]).stream() });
    expect(requests[0]?.body).toBe("one two");
    expect(requests[0]?.headers["content-type"]).toBeUndefined();
    expect(requests[0]?.headers["transfer-encoding"]).toBe("chunked");
  });

  test("keeps the type that the caller names", async () => {
    const { chatwoot, requests } = await echo();
    const headers = { "content-type": "application/merge-patch+json" };
    await chatwoot.request(`PATCH ${labels}`, { body: { a: 1 }, headers });
    expect(requests[0]?.headers["content-type"]).toBe("application/merge-patch+json");
    expect(requests[0]?.body).toBe('{"a":1}');
  });

  const round: { self?: unknown } = {};
  round.self = round;
  test.each([
    ["goes round in circles", round],
    ["holds what JSON lacks", { id: 1n }],
  ])("that %s is refused before anything is sent", async (_, body) => {
    const { chatwoot, requests } = await echo();
    expect(await rejection(chatwoot.request(`POST ${labels}`, { body }))).toBeInstanceOf(InvalidArgumentError);
    expect(requests).toEqual([]);
  });

  test.each(["GET", "HEAD"] as const)("of a %s is refused before anything is sent", async (method) => {
    const { chatwoot, requests } = await echo();
    const error = await rejection(chatwoot.request(`${method} ${labels}`, { body: {} }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain("query");
    expect(requests).toEqual([]);
  });
});

describe("a query", () => {
  const rows: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ["texts", { q: "a b&c=d#e+ü", empty: "" }, "?q=a%20b%26c%3Dd%23e%2B%C3%BC&empty="],
    ["numbers and booleans", { page: 2, all: false, zero: 0, big: 10n }, "?page=2&all=false&zero=0&big=10"],
    [
      "lists, each thing on its own",
      { "labels[]": ["a", "b"], ids: [1, 2], none: [] },
      "?labels%5B%5D=a&labels%5B%5D=b&ids=1&ids=2",
    ],
    ["dates", { since: new Date(0) }, "?since=1970-01-01T00%3A00%3A00.000Z"],
    ["what is not there", { a: undefined, b: null, c: [undefined, 1] }, "?c=1"],
    ["nothing", {}, ""],
  ];
  test.each(rows)("of %s", async (_, query, sent) => {
    const { chatwoot, requests } = await echo();
    await chatwoot.request(`GET ${labels}`, { query });
    expect(requests[0]?.url).toBe(`/api/v1/accounts/1/labels${sent}`);
  });

  test.each([
    [{ where: { a: 1 } }, /query parameter where/],
    [{ page: Number.NaN }, /query parameter page/],
    [{ since: new Date(Number.NaN) }, /query parameter since/],
    [{ act: () => {} }, /query parameter act/],
    [{ q: "half \ud800" }, /query parameter q/],
  ])("of %o is refused before anything is sent", async (query, message) => {
    const { chatwoot, requests } = await echo();
    const error = await rejection(chatwoot.request(`GET ${labels}`, { query }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toMatch(message);
    expect(requests).toEqual([]);
  });
});

describe("a path", () => {
  const route = "GET /api/v1/portals/{slug}/articles";
  test.each([
    ["help", "help"],
    ["a b", "a%20b"],
    ["ü?#", "%C3%BC%3F%23"],
    ["v1.2", "v1.2"],
    ["a..b", "a..b"],
    [0, "0"],
    [12, "12"],
  ])("with %o is sent as %s", async (slug, sent) => {
    const { chatwoot, requests } = await echo();
    await chatwoot.request(route, { path: { slug } });
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
    "a//b",
    "/a",
    "\ud800",
    -1,
    1.5,
    Number.NaN,
  ])("with %j is refused before anything is sent", async (slug) => {
    const { chatwoot, requests } = await echo();
    const error = await rejection(chatwoot.request(route, { path: { slug } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain("slug");
    expect(requests).toEqual([]);
  });

  test("with a place that has no value is refused, and so is one with values of another kind", async () => {
    const { chatwoot, requests } = await echo();
    for (const path of [undefined, {}, { slugs: "a" }, { slug: null }, { slug: {} }, { slug: ["a"] }]) {
      // Callers without types can pass anything.
      const error = await rejection(chatwoot.request(route, { path } as OtherValues));
      expect(error).toBeInstanceOf(InvalidArgumentError);
    }
    expect(requests).toEqual([]);
  });

  test.each([
    "GET",
    "GET api/v1/profile",
    "get /api/v1/profile",
    "TRACE /api/v1/profile",
    "/api/v1/profile",
    "GET https://elsewhere.example/",
    "GET //elsewhere.example/",
    "GET /api/../../admin",
    "GET /api/%2e%2e/admin",
    "GET /api/./v1",
    "GET /api//v1",
    "GET /api/v1/..",
    "GET /api\\..\\admin",
    "GET /api/v1/profile?a=1",
    "GET /api/v1/profile#a",
    "GET /api/v1/pro file",
    "GET /api/v1\n/profile",
    "",
  ])("%j is no route, and refused before anything is sent", async (other) => {
    const { chatwoot, requests } = await echo();
    // Callers without types can pass anything.
    const error = await rejection(chatwoot.request(other as "GET /"));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain("GET /api/v1/profile");
    expect(requests).toEqual([]);
  });

  test("with the token in it is refused without quoting the token", async () => {
    const { chatwoot, requests } = await echo();
    const error = await rejection(chatwoot.request("GET /api/v1/profile?api_access_token=secret-token"));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain('"GET /api/v1/profile?api_access_token=[token]"');
    expect(String(Object(error).stack)).not.toContain("secret-token");
    expect(requests).toEqual([]);
  });
});
