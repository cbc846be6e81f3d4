import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  type Client,
  createClient,
  InvalidArgumentError,
  type OtherValues,
  ResponseFormatError,
} from "../src/index.ts";
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
});

/** What is known to go wrong with openapi-fetch, and why it does not here: a type that forbids it, or the test that tries it. */
describe("no trap of openapi-fetch is left", () => {
  const options = { baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token" };
  const answering = (status: number, body?: string, headers: Record<string, string> = {}) =>
    localServer((response) => response.writeHead(status, headers).end(body));
  const ask = ({ contacts }: Client) => contacts.listConversations(1);
  const compiles = (_: (chatwoot: Client) => unknown) => {};

  const traps: readonly (readonly [number, string, () => unknown])[] = [
    [
      1,
      "an empty body of an error is an error",
      async () => {
        for (const headers of [{ "content-length": "0" }, { connection: "close" }]) {
          const { chatwoot } = await answering(500, undefined, headers);
          expect(await rejection(ask(chatwoot))).toMatchObject({ status: 500, body: undefined });
        }
      },
    ],
    [
      2,
      "data is never undefined where its type does not say so",
      async () => {
        const { chatwoot } = await answering(200);
        for (const call of [
          ask(chatwoot),
          chatwoot.contacts.get(1),
          chatwoot.request(conversationsOf, { path: { id: 1 } }),
        ]) {
          expect(await rejection(call)).toBeInstanceOf(ResponseFormatError);
        }
      },
    ],
    [
      3,
      "each operation has a type of its success",
      () =>
        compiles(async (chatwoot) => {
          const page = await chatwoot.contacts.listConversations(1);
          // @ts-expect-error the items are conversations, not undefined
          const none: undefined = page.items[0]?.id;
          return none;
        }),
    ],
    [
      4,
      "an error says its status, also one that nobody documented",
      async () => {
        for (const status of [205, 226, 304, 402, 418, 499, 599]) {
          const { chatwoot } = await answering(status);
          const error = await rejection(ask(chatwoot));
          expect(error).toMatchObject({ status });
          expect(error instanceof ApiError).toBe(status >= 300);
        }
      },
    ],
    [
      5,
      "a web page with 200 is an error that says so",
      async () => {
        const { chatwoot } = await answering(200, "<html></html>", { "content-type": "text/html" });
        expect(await rejection(ask(chatwoot))).toMatchObject({
          message: expect.stringContaining("a web page (text/html)"),
        });
      },
    ],
    [
      6,
      "an id cannot leave its place in the path",
      async () => {
        const { chatwoot, requests } = await answering(200, "{}");
        // Callers without types can pass anything.
        const path = { id: ".." as unknown as number };
        expect(await rejection(chatwoot.request(conversationsOf, { path }))).toBeInstanceOf(InvalidArgumentError);
        expect(requests).toEqual([]);
      },
    ],
    [
      7,
      "a place in the path without a value is refused",
      async () => {
        const { chatwoot, requests } = await answering(200, "{}");
        for (const id of [undefined, ""]) {
          // Callers without types can pass anything.
          const path = { id: id as unknown as number };
          expect(await rejection(chatwoot.request(conversationsOf, { path }))).toBeInstanceOf(InvalidArgumentError);
        }
        expect(requests).toEqual([]);
      },
    ],
    [
      8,
      "a date in a query is sent",
      async () => {
        const { chatwoot, requests } = await answering(200, "{}");
        await chatwoot.request(`GET ${labels}`, { query: { since: new Date(0), q: "x" } });
        expect(requests[0]?.url).toMatch(/\?since=1970-01-01T00%3A00%3A00\.000Z&q=x$/);
      },
    ],
    [
      9,
      "names in a query are encoded, lists are Rails' own",
      async () => {
        const { chatwoot, requests } = await answering(200, '{"data":{"payload":[]}}');
        await chatwoot.conversations.list({ labels: ["a", "b"] });
        await chatwoot.request(`GET ${labels}`, { query: { "a&b": 1 } });
        expect(requests.map(({ url }) => url.split("?")[1])).toEqual(["labels%5B%5D=a&labels%5B%5D=b", "a%26b=1"]);
      },
    ],
    [
      10,
      "headers are texts: others do not compile, and no operation has a cookie",
      // @ts-expect-error a date is no header
      () => compiles((chatwoot) => chatwoot.contacts.get(1, { headers: { since: new Date() } })),
    ],
    [
      11,
      "a request with a body is sent again whole",
      async () => {
        const { chatwoot, requests } = await localServer((response) => json(response, 503, {}), { maxRetries: 2 });
        await rejection(chatwoot.conversations.filter({ payload: [] }));
        expect(requests.map(({ body }) => body)).toEqual(Array(3).fill('{"payload":[]}'));
      },
    ],
    [
      12,
      "a hook that returns an answer changes nothing, and leaves out no other hook",
      async () => {
        const seen: number[] = [];
        const hooks = {
          onRequest: () => new Response("mine"),
          onResponse: ({ status }: { status: number }) => void seen.push(status),
        };
        const { chatwoot } = await localServer((response) => json(response, 200, { payload: [] }), { hooks });
        expect((await ask(chatwoot)).items).toEqual([]);
        expect(seen).toEqual([200]);
      },
    ],
    [
      13,
      "what a call is told does not reach the Request",
      async () => {
        const seen: string[] = [];
        const { chatwoot } = await localServer(() => {}, {
          fetch: async (request) => {
            seen.push(...Object.keys(request));
            return Response.json({ payload: [] });
          },
        });
        await chatwoot.contacts.listConversations(1, { maxRetries: 1, idempotent: true });
        expect(seen).toEqual([]);
      },
    ],
    [
      14,
      "a time limit of the client begins anew with each call",
      async () => {
        const { chatwoot } = await localServer(
          (response, _, number) => {
            if (number > 1) json(response, 200, { payload: [] });
          },
          { timeout: 40, totalTimeout: 45 },
        );
        expect(await rejection(ask(chatwoot))).toMatchObject({ name: "TimeoutError" });
        expect((await ask(chatwoot)).items).toEqual([]);
      },
    ],
    [
      15,
      "a Blob, bytes and forms are sent as they are",
      async () => {
        const { chatwoot, requests } = await echo();
        for (const body of [new Blob(["a"]), new Uint8Array([97]), new URLSearchParams({ a: "" })]) {
          await chatwoot.request(`POST ${labels}`, { body });
        }
        expect(requests.map(({ body }) => body)).toEqual(["a", "a", "a="]);
        for (const { headers } of requests) expect(headers["content-type"]).not.toBe("application/json");
      },
    ],
    [
      16,
      "a misspelt option does not compile",
      // @ts-expect-error it is query
      () => compiles((chatwoot) => chatwoot.request("GET /api/v1/accounts/{account_id}/contacts", { querry: {} })),
    ],
    [
      17,
      "undefined may stand for what is optional",
      () =>
        compiles((chatwoot) => [
          chatwoot.contacts.list({ page: undefined, sort: undefined, labels: undefined, signal: undefined }),
          chatwoot.request("GET /api/v1/accounts/{account_id}/contacts", { query: undefined, timeout: undefined }),
        ]),
    ],
    [
      18,
      "braces in baseUrl are refused",
      () => expect(() => createClient({ ...options, baseUrl: "https://x.example/{id}" })).toThrow(InvalidArgumentError),
    ],
    [
      19,
      "a client is made of methods, not of a Proxy for each path",
      () => {
        const { contacts } = createClient(options);
        expect(Reflect.ownKeys(Object.getPrototypeOf(Object.getPrototypeOf(contacts)))).toContain("listConversations");
        expect(Reflect.get(contacts, "no such thing")).toBeUndefined();
      },
    ],
    [
      20,
      "a route that is none is refused in few words",
      // @ts-expect-error no method
      () => compiles((chatwoot) => chatwoot.request("/api/v1/profile")),
    ],
    [
      21,
      "what is shipped depends on nothing, and says which Nodes it works in and that it has no side effects",
      () => {
        const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
        const { dependencies = {}, engines, sideEffects, exports } = JSON.parse(text);
        expect(dependencies).toEqual({});
        expect(engines.node).toMatch(/^>=\d+$/);
        expect(sideEffects).toBe(false);
        expect(Object.keys(exports)).not.toContain("./*");
      },
    ],
  ];

  test("all are here", () => {
    expect(traps.map(([number]) => number)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });

  test.each(traps)("%i: %s", async (_, __, proof) => {
    await proof();
  });
});
