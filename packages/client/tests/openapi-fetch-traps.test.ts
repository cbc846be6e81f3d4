import { readFileSync } from "node:fs";
import createFetchClient from "openapi-fetch";
import { assertType, describe, expect, test } from "vitest";
import {
  ApiError,
  type Client,
  type ContactConversations,
  createClient,
  InvalidArgumentError,
  type paths,
  ResponseFormatError,
} from "../src/index.ts";
import { instantClock, json, localServer, rejection } from "./local-server.ts";

const contacts = "/api/v1/accounts/{account_id}/contacts";
const conversationsOf = "/api/v1/accounts/{account_id}/contacts/{id}/conversations";
const filter = "/api/v1/accounts/{account_id}/conversations/filter";

const options = { baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token" };
const responding = (status: number, body?: string, headers: Record<string, string> = {}) =>
  localServer((response) => response.writeHead(status, headers).end(body));
/** openapi-fetch without our transport. */
const bare = (url: string) => createFetchClient<paths>({ baseUrl: url });
const inBare = (url: string, id: number) => bare(url).GET(conversationsOf, { params: { path: { account_id: 1, id } } });
const inApi = ({ api }: Client, id = 1) => api.GET(conversationsOf, { params: { path: { id } } });
const inMethod = ({ contacts: resource }: Client) => resource.listConversations(1);
const compiles = (_: (chatwoot: Client) => unknown) => {};

/**
 * The known traps of openapi-fetch. For each, a type forbids it or a test tries it.
 */
describe("the traps of openapi-fetch", () => {
  const traps: readonly (readonly [number, string, () => unknown])[] = [
    [
      1,
      "an error with an empty body is an error",
      async () => {
        for (const headers of [{ "content-length": "0" }, { connection: "close" }]) {
          const { chatwoot, url } = await responding(500, undefined, headers);
          expect((await inBare(url, 1)).error).toBeFalsy();
          for (const call of [inApi, inMethod]) {
            expect(await rejection(call(chatwoot))).toMatchObject({ status: 500, body: undefined });
          }
        }
      },
    ],
    [
      2,
      "data is never undefined unless its type says so",
      async () => {
        const { chatwoot } = await responding(200);
        for (const call of [inMethod, ({ contacts: resource }: Client) => resource.get(1)]) {
          expect(await rejection(call(chatwoot))).toBeInstanceOf(ResponseFormatError);
        }
        const { data } = await inApi(chatwoot);
        assertType<ContactConversations | undefined>(data);
        // @ts-expect-error it may be undefined
        compiles(() => data.payload);
        expect(data).toBeUndefined();
      },
    ],
    [
      3,
      "every operation has a type for its success",
      () =>
        compiles(async (chatwoot) => {
          const page = await chatwoot.contacts.listConversations(1);
          const { data } = await inApi(chatwoot);
          // @ts-expect-error the items are conversations, not undefined
          const none: undefined = page.items[0]?.id;
          assertType<number | undefined>(data?.payload[0]?.id);
          return none;
        }),
    ],
    [
      4,
      "an error has its status, even an undocumented one",
      async () => {
        for (const status of [304, 402, 418, 499, 599]) {
          const { chatwoot } = await responding(status);
          for (const call of [inApi, inMethod]) {
            const error = await rejection(call(chatwoot));
            expect(error).toBeInstanceOf(ApiError);
            expect(error).toMatchObject({ status });
          }
        }
        for (const status of [205, 226]) {
          const { chatwoot } = await responding(status);
          expect(await rejection(inMethod(chatwoot))).toBeInstanceOf(ResponseFormatError);
        }
      },
    ],
    [
      5,
      "a web page with 200 is an error that says so",
      async () => {
        const { chatwoot, url } = await responding(200, "<html></html>", { "content-type": "text/html" });
        expect(await rejection(inBare(url, 1))).toBeInstanceOf(SyntaxError);
        for (const call of [inApi, inMethod]) {
          const message = expect.stringContaining("a web page (text/html)");
          expect(await rejection(call(chatwoot))).toMatchObject({ name: "ResponseFormatError", message });
        }
      },
    ],
    [
      6,
      "an ID cannot leave its segment of the path",
      async () => {
        const { chatwoot, requests, url } = await responding(200, "{}");
        // Callers without types can pass anything.
        const id = ".." as unknown as number;
        await inBare(url, id);
        expect(requests.splice(0)[0]?.url).toBe("/api/v1/accounts/1/conversations");
        expect(await rejection(inApi(chatwoot, id))).toBeInstanceOf(InvalidArgumentError);
        expect(await rejection(chatwoot.api.GET(`/api/../admin` as typeof contacts))).toBeInstanceOf(
          InvalidArgumentError,
        );
        expect(requests).toEqual([]);
      },
    ],
    [
      7,
      "a placeholder without a value is refused",
      async () => {
        const { chatwoot, requests } = await responding(200, "{}");
        for (const id of [undefined, ""]) {
          // Callers without types can pass anything.
          const params = { path: { id: id as unknown as number } };
          expect(await rejection(chatwoot.api.GET(conversationsOf, { params }))).toBeInstanceOf(InvalidArgumentError);
        }
        // @ts-expect-error the place of the id needs a value
        expect(await rejection(chatwoot.api.GET(conversationsOf))).toBeInstanceOf(InvalidArgumentError);
        expect(requests).toEqual([]);
      },
    ],
    [
      8,
      "a date in a query is sent",
      async () => {
        const { chatwoot, requests, url } = await responding(200, "{}");
        // The document has no date in a query yet.
        const params = { query: { since: new Date(0), q: "x" } } as object;
        await bare(url).GET(contacts, { params });
        await chatwoot.api.GET(contacts, { params });
        const [lost, sent] = requests.map((request) => request.url.split("?")[1]);
        expect(lost).not.toContain("1970");
        expect(sent).toBe("since=1970-01-01T00%3A00%3A00.000Z&q=x");
      },
    ],
    [
      9,
      "names in a query are encoded, lists have Rails' form, and an object is refused with its name",
      async () => {
        const { chatwoot, requests } = await responding(200, '{"data":{"payload":[]}}');
        await chatwoot.conversations.list({ labels: ["a", "b"] });
        await chatwoot.api.GET(contacts, { params: { query: { "labels[]": ["a", "b"] } } });
        await chatwoot.api.GET(contacts, { params: { query: { "a&b": 1 } as object } });
        const lists = "labels%5B%5D=a&labels%5B%5D=b";
        expect(requests.map(({ url }) => url.split("?")[1])).toEqual([lists, lists, "a%26b=1"]);
        const nested = chatwoot.api.GET(contacts, { params: { query: { where: { a: 1 } } as object } });
        expect(String(await rejection(nested))).toMatch(/^InvalidArgumentError: (params\.query\.)?where must /);
      },
    ],
    [
      10,
      "headers are strings: other types do not compile, and no operation has a cookie",
      // @ts-expect-error a date is not a header
      () => compiles((chatwoot) => chatwoot.contacts.get(1, { headers: { since: new Date() } })),
    ],
    [
      11,
      "a retry sends the whole body again",
      async () => {
        const { chatwoot, requests } = await localServer((response) => json(response, 503, {}), { maxRetries: 2 });
        await rejection(chatwoot.conversations.filter({ payload: [] }));
        await rejection(chatwoot.api.POST(filter, { body: { payload: [] } }));
        expect(requests.map(({ body }) => body)).toEqual(Array(6).fill('{"payload":[]}'));
      },
    ],
    [
      12,
      "middleware that returns a response skips no hooks of other calls, and one that returns a request loses nothing",
      async () => {
        const seen: string[] = [];
        const hooks = { onRequest: ({ operation }: { operation: string }) => void seen.push(operation) };
        const { chatwoot, requests } = await localServer((response) => json(response, 503, {}), { hooks });
        const mine = { onRequest: () => Response.json({ payload: [] }) };
        chatwoot.api.use(mine);
        expect((await inApi(chatwoot)).data).toEqual({ payload: [] });
        await rejection(inMethod(chatwoot));
        expect(seen).toEqual(["GET /api/v1/accounts/{account_id}/contacts/{id}/conversations"]);
        chatwoot.api.eject(mine);
        chatwoot.api.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-mine": "1" } }) });
        const body = { payload: [] };
        expect(await rejection(chatwoot.api.POST(filter, { body }))).toMatchObject({ status: 503 });
        expect(requests.at(-1)).toMatchObject({
          body: JSON.stringify(body),
          headers: { "x-mine": "1", "api-access-token": "secret-token" },
        });
      },
    ],
    [
      13,
      "options of a call are obeyed, and do not reach the Request",
      async () => {
        const seen: string[][] = [];
        const { chatwoot } = await localServer(() => {}, {
          maxRetries: 5,
          fetch: async (request) => {
            seen.push(Object.keys(request));
            return Response.json({}, { status: 503 });
          },
        });
        await rejection(chatwoot.contacts.listConversations(1, { maxRetries: 1, idempotent: true }));
        const told = { maxRetries: 2, timeout: 1000, totalTimeout: 90_000, idempotent: true };
        await rejection(chatwoot.api.POST(filter, { body: { payload: [] }, ...told }));
        expect(seen).toEqual(Array(5).fill([]));
      },
    ],
    [
      14,
      "a time limit of the client starts again with each call",
      async () => {
        const clock = instantClock();
        const { chatwoot } = await localServer(
          (response, _, number) => {
            if (number > 2) json(response, 200, { payload: [] });
            else clock.expire();
          },
          { timeout: 300, totalTimeout: 330 },
          clock,
        );
        expect(await rejection(inMethod(chatwoot))).toMatchObject({ name: "TimeoutError" });
        expect(await rejection(inApi(chatwoot))).toMatchObject({ name: "TimeoutError" });
        expect((await inMethod(chatwoot)).items).toEqual([]);
        expect((await inApi(chatwoot)).data).toEqual({ payload: [] });
      },
    ],
    [
      15,
      "a Blob, bytes and forms are sent unchanged, whatever type the caller names",
      async () => {
        const { chatwoot, requests } = await responding(200, "{}");
        for (const body of [new Blob(["a"]), new Uint8Array([97]), new URLSearchParams({ a: "" })]) {
          await chatwoot.fetch("/api/v1/upload", { method: "POST", body });
        }
        expect(requests.map(({ body }) => body)).toEqual(["a", "a", "a="]);
        for (const { headers } of requests.splice(0)) expect(headers["content-type"]).not.toBe("application/json");
        const form = new FormData();
        form.set("title", "a b");
        for (const type of ["multipart/form-data", "application/json"]) {
          const headers = { "content-type": type };
          await chatwoot.fetch("/api/v1/upload", { method: "POST", body: form, headers });
          await chatwoot.api.POST(filter, { body: form as never, headers });
        }
        // JSON would turn a file into `{}`.
        await chatwoot.api.POST(filter, { body: { title: "a b", files: [new Blob(["file"])] } as never });
        expect(requests).toHaveLength(5);
        for (const { headers, body } of requests) {
          const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1];
          expect(body.startsWith(`--${boundary}`)).toBe(true);
          expect(body).toContain("a b");
        }
        expect(requests.at(-1)?.body).toMatch(/name="files\[\]"; filename="blob"[\s\S]*file/);
      },
    ],
    [
      16,
      "a misspelled option of a method does not compile",
      // @ts-expect-error it is page
      () => compiles((chatwoot) => chatwoot.contacts.list({ pgae: 2 })),
    ],
    [
      17,
      "an optional value can be undefined",
      () =>
        compiles((chatwoot) => [
          chatwoot.contacts.list({ page: undefined, sort: undefined, labels: undefined, signal: undefined }),
          chatwoot.api.GET(contacts, { params: { path: { account_id: undefined }, query: { page: undefined } } }),
          chatwoot.fetch(contacts, { params: undefined, timeout: undefined, body: undefined }),
        ]),
    ],
    [
      18,
      "braces in baseUrl are refused",
      () => expect(() => createClient({ ...options, baseUrl: "https://x.example/{id}" })).toThrow(InvalidArgumentError),
    ],
    [
      19,
      "a client has methods, not a Proxy for each path",
      () => {
        const { contacts: resource } = createClient(options);
        expect(Reflect.ownKeys(Object.getPrototypeOf(Object.getPrototypeOf(resource)))).toContain("listConversations");
        expect(Reflect.get(resource, "no such thing")).toBeUndefined();
      },
    ],
    [
      20,
      "a path that the document lacks does not compile",
      // @ts-expect-error it is contacts
      () => compiles((chatwoot) => chatwoot.api.GET("/api/v1/accounts/{account_id}/contatcs")),
    ],
    [
      21,
      "the package depends only on openapi-fetch, names its versions of Node and has no side effects",
      () => {
        const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
        const { dependencies = {}, engines, sideEffects, exports } = JSON.parse(text);
        expect(dependencies).toEqual({ "openapi-fetch": expect.stringMatching(/^\d+\.\d+\.\d+$/) });
        expect(engines.node).toMatch(/^>=\d+\.\d+\.0$/);
        expect(sideEffects).toBe(false);
        expect(Object.keys(exports)).not.toContain("./*");
      },
    ],
  ];

  test("the list of traps is complete", () => {
    expect(traps.map(([number]) => number)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });

  test.each(traps)("%i: %s", async (_, __, proof) => {
    await proof();
  });
});

test("a body that broken compression left empty rejects with a ResponseFormatError, even through openapi-fetch", async () => {
  const { chatwoot } = await localServer((response) =>
    response.writeHead(200, { "content-encoding": "gzip", "content-length": "1" }).end(Buffer.from([0])),
  );
  for (const call of [inApi, inMethod]) expect(await rejection(call(chatwoot))).toBeInstanceOf(ResponseFormatError);
});
