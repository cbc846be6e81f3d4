import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ApiError, type Client, createClient, InvalidArgumentError, ResponseFormatError } from "../src/index.ts";
import { instantClock, json, localServer, rejection } from "./local-server.ts";

const conversationsOf = "GET /api/v1/accounts/{account_id}/contacts/{id}/conversations";
const labels = "/api/v1/accounts/{account_id}/labels";

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
        const clock = instantClock();
        const { chatwoot } = await localServer(
          (response, _, number) => {
            if (number > 1) json(response, 200, { payload: [] });
            else clock.expire();
          },
          { timeout: 300, totalTimeout: 330 },
          clock,
        );
        expect(await rejection(ask(chatwoot))).toMatchObject({ name: "TimeoutError" });
        expect((await ask(chatwoot)).items).toEqual([]);
      },
    ],
    [
      15,
      "a Blob, bytes and forms are sent as they are",
      async () => {
        const { chatwoot, requests } = await answering(200, "{}");
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
