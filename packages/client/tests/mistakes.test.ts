import { afterEach, describe, expect, test, vi } from "vitest";
import { type Client, type ClientOptions, createClient, InvalidArgumentError } from "../src/index.ts";
import { createPublicClient } from "../src/public.ts";
import { responseCheck } from "../src/validate.ts";
import { json, localServer, rejection } from "./local-server.ts";

// Mistakes of callers without types. Each would otherwise go out as something else, or find nothing.

/** A call with anything in place of its arguments. */
// biome-ignore lint/suspicious/noExplicitAny: these callers have no types
type Untyped = any;

const good = { content: "Hello" };
const circle: Record<string, unknown> = {};
circle.self = { circle };

/** The error of a call to a server that must not be reached. */
async function refused(call: (chatwoot: Untyped) => Promise<unknown>, options: Partial<ClientOptions> = {}) {
  const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }), options);
  const error = await rejection(Promise.resolve().then(() => call(chatwoot)));
  expect(requests).toEqual([]);
  expect(error).toBeInstanceOf(InvalidArgumentError);
  return error;
}

describe("a body is refused before anything is sent when it", () => {
  test.each<[string, unknown, string, string]>([
    ["has NaN", { assignee_id: Number.NaN }, "body.assignee_id", "must be JSON, got NaN"],
    ["has an infinite number", { a: [1, -Infinity] }, "body.a[1]", "must be JSON, got -Infinity"],
    ["has an invalid date", { at: new Date(Number.NaN) }, "body.at", "must be JSON, got Invalid Date"],
    ["has a list with a gap", { ids: [1, undefined] }, "body.ids[1]", "must be JSON, got undefined"],
    // biome-ignore lint/suspicious/noSparseArray: it is the mistake
    ["has a list with a hole", { ids: [1, , 2] }, "body.ids[1]", "must be JSON, got undefined"],
    ["has a Map", { custom: new Map() }, "body.custom", "must be JSON, got Map"],
    ["has a promise that was not awaited", { id: Promise.resolve(1) }, "body.id", "must be JSON, got Promise"],
    [
      "has a File that the operation has no field for",
      { a: { b: new File([], "a") } },
      "body.a.b",
      "must be JSON, got File",
    ],
    ["has a stream", { a: new ReadableStream() }, "body.a", "must be JSON, got ReadableStream"],
    ["has a function", { a: () => {} }, "body.a", "must be JSON, got Function"],
    ["has a bigint", { a: 1n }, "body.a", "must be JSON, got 1"],
    ["contains itself", circle, "body.self.circle", "must not contain itself"],
    [
      "is JSON text already",
      JSON.stringify({ title: "vip" }),
      "body",
      'must be an object, got "{\\"title\\":\\"vip\\"}"',
    ],
    ["is a number", 7, "body", "must be an object, got 7"],
    ["is null", null, "body", "must be an object, got null"],
    ["is missing", undefined, "body", "must be an object, got undefined"],
    [
      "has milliseconds for a time",
      { snoozed_until: 1_767_225_600_000 },
      "body.snoozed_until",
      "must be in seconds since 1970, got 1767225600000",
    ],
  ])("%s", async (_, body, option, problem) => {
    expect(await refused(({ labels }) => labels.create(body))).toMatchObject({ option, problem });
    expect(await refused(({ labels }) => labels.update(1, body))).toMatchObject({ option, problem });
    if (body === undefined || body === null) return;
    if (typeof body !== "string" && !/File/.test(problem)) {
      const fetched = ({ fetch }: Client) => fetch("/api/v1/labels", { method: "POST", body: Object(body) });
      if (typeof body === "object") expect(await refused(fetched)).toMatchObject({ option, problem });
    }
    if (!/File/.test(problem)) {
      const posted = ({ api }: Untyped) => api.POST("/api/v1/accounts/{account_id}/labels", { body });
      expect(await refused(posted)).toMatchObject({ option, problem });
    }
  });

  test("a field in camel case is refused, and the hint has its name", async () => {
    for (const call of [
      ({ conversations }: Untyped) => conversations.assign(1, { assigneeId: 7 }),
      ({ labels }: Untyped) => labels.update(1, { title: "vip", assigneeId: 7 }),
    ]) {
      expect(await refused(call)).toMatchObject({
        option: "body.assigneeId",
        problem: "is neither an option nor a name in the API",
        hint: "The names in the API are written like assignee_id.",
      });
    }
  });

  test("a custom attribute can have a name in camel case", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: {} }));
    await chatwoot.contacts.update(1, { custom_attributes: { planName: "pro" } });
    expect(requests).toMatchObject([{ body: '{"custom_attributes":{"planName":"pro"}}' }]);
  });

  test.each<[string, unknown]>([
    ["a date", { at: new Date(0) }],
    ["a date for a time that Rails parses", { scheduled_at: new Date() }],
    ["null", { a: null }],
    ["undefined for a key", { a: undefined }],
    ["an object with toJSON", { a: { toJSON: () => "b" } }],
    [
      "an object of a class",
      {
        a: new (class Point {
          x = 1;
        })(),
      },
    ],
    ["an object without a prototype", { a: Object.assign(Object.create(null), { b: 1 }) }],
    ["the same object twice", { a: good, b: good }],
    ["milliseconds in a custom attribute", { custom_attributes: { synced_at: 1_767_225_600_000 } }],
  ])("a body is sent unchanged when it has %s", async (_, body) => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: {} }));
    await chatwoot.fetch("/api/v1/labels", { method: "POST", body: Object(body) });
    expect(requests.map(({ body: sent }) => sent)).toEqual([JSON.stringify(body)]);
  });
});

describe("an option is refused before anything is sent when it", () => {
  test.each<[string, (chatwoot: Untyped) => Promise<unknown>, string]>([
    ["is an empty list", ({ contacts }) => contacts.list({ labels: [] }), "labels"],
    ["is a list with a gap", ({ contacts }) => contacts.list({ labels: [undefined] }), "labels"],
    ["is NaN", ({ contacts }) => contacts.list({ page: Number.NaN }), "page"],
    ["is an object", ({ contacts }) => contacts.list({ sort: {} }), "sort"],
    ["is a symbol", ({ reports }) => reports.getTimeseries({ since: Symbol("now") }), "since"],
    ["is a string of milliseconds", ({ reports }) => reports.getTimeseries({ since: "1767225600000" }), "since"],
    [
      "is milliseconds for a time",
      ({ reports }) => reports.getTimeseries({ metric: "a", since: Date.now(), until: 1 }),
      "since",
    ],
    [
      "is a date for a time in seconds",
      ({ reports }) => reports.getTimeseries({ since: 1, until: new Date() }),
      "until",
    ],
    ["is a string for a number of milliseconds", ({ contacts }) => contacts.list({ timeout: "5000" }), "timeout"],
    ["is a string for a boolean", ({ contacts }) => contacts.list({ idempotent: "false" }), "idempotent"],
    ["is in camel case", ({ contacts }) => contacts.list({ includeContactInboxes: true }), "includeContactInboxes"],
    ["is almost the name of an option", ({ contacts }) => contacts.get(1, { maxRetry: 0 }), "maxRetry"],
    ["is a number in place of the options", ({ contacts }) => contacts.list(2), "options"],
  ])("%s", async (_, call, option) => {
    expect(await refused(call)).toMatchObject({ option });
  });

  test.each(["allowInsecureHttp", "dangerouslyAllowBrowser"])("is a string for %s", (option) => {
    const options = { baseUrl: "http://127.0.0.1", accountId: 1, token: "secret-token", [option]: "false" };
    expect(() => createClient(options)).toThrow(expect.objectContaining({ option }));
  });
});

describe("a filter of a history is refused before anything is sent when it", () => {
  test.each<[string, object, string]>([
    ["is a string for an ID", { assigneeId: "7" }, "assigneeId"],
    ["is null for an ID", { teamId: null }, "teamId"],
    ["is a negative ID", { inboxId: -1 }, "inboxId"],
    ["is a string for a list", { labels: "vip" }, "labels"],
    ["is a list of something else", { labels: [1] }, "labels"],
    ["is an empty string", { labels: [""] }, "labels"],
    ["is null for a list", { labels: null }, "labels"],
    ["is an empty list for a status", { status: [] }, "status"],
    ["is null for a status", { status: null }, "status"],
    ["is a number for a status", { status: 0 }, "status"],
    ["is in milliseconds", { since: Date.UTC(2026, 0) }, "since"],
    ["is a string for a time", { until: "2026-01-01" }, "until"],
    ["is a number in a string", { until: "1767225600" }, "until"],
    ["is null for a time", { since: null }, "since"],
    ["is an invalid date", { since: new Date(Number.NaN) }, "since"],
    ["ends before it begins", { since: 20, until: 10 }, "until"],
    ["is unknown", { asigneeId: 7 }, "asigneeId"],
    ["is a limit, which would cut the history off", { limit: 7 }, "limit"],
  ])("%s", async (_, filters, option) => {
    expect(await refused(({ contacts }) => contacts.conversationHistory(1, filters).source())).toMatchObject({
      option,
    });
    const iterate = async ({ contacts }: Untyped) => {
      for await (const one of contacts.conversationHistory(1, filters)) throw one;
    };
    expect(await refused(iterate)).toMatchObject({ option });
  });

  test("a history accepts dates, seconds and an empty list of labels", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { meta: {}, payload: [] }));
    const filters = { since: new Date("2020-01-01"), until: 1_767_225_600, labels: [], status: ["open" as const] };
    expect(await chatwoot.contacts.conversationHistory(1, filters).source()).toBe("filter");
    expect(requests).toHaveLength(1);
  });
});

test("a history rejects with the exact error that the caller's code throws", async () => {
  const thrown = new TypeError("mine");
  const check = responseCheck(() => {
    throw thrown;
  });
  const { chatwoot } = await localServer((response) => json(response, 200, { meta: {}, payload: [] }), { check });
  await expect(async () => {
    for await (const one of chatwoot.contacts.conversationHistory(1)) throw one;
  }).rejects.toBe(thrown);
});

describe("a filter is refused before anything is sent when", () => {
  const condition = { attribute_key: "status", filter_operator: "equal_to", values: ["open"] };
  const and = { ...condition, query_operator: "AND" };
  test.each<[string, readonly object[], number]>([
    ["two conditions are not joined", [condition, condition], 0],
    ["null joins two conditions", [and, { ...condition, query_operator: null }, condition], 1],
    ["the last condition is joined to nothing", [and, and], 1],
  ])("%s", async (_, payload, index) => {
    const option = `body.payload[${index}].query_operator`;
    expect(await refused(({ conversations }) => conversations.filter({ payload }))).toMatchObject({ option });
    const path = "/api/v1/accounts/{account_id}/contacts/filter";
    expect(await refused(({ fetch }) => fetch(path, { method: "POST", body: { payload } }))).toMatchObject({ option });
  });

  test("a filter is sent when all its conditions are joined", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { meta: {}, payload: [] }));
    await chatwoot.conversations.filter({ payload: [and as never, { ...condition, query_operator: null } as never] });
    await chatwoot.conversations.filter({ payload: [condition as never] });
    expect(requests).toHaveLength(2);
  });
});

describe("another token in a header is refused", () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each(["api_access_token", "Api-Access-Token", "API_ACCESS_TOKEN", "api-access_token"])("as %s", async (name) => {
    const headers = { [name]: "other" };
    const expected = {
      option: expect.stringMatching(/^headers\["api/i),
      hint: "Create a client for each token.",
    };
    const options = { baseUrl: "http://127.0.0.1", accountId: 1, token: "secret-token" };
    expect(() => createClient({ ...options, headers })).toThrow(expect.objectContaining(expected));
    expect(() => createPublicClient({ ...options, inboxIdentifier: "a", headers })).toThrow(InvalidArgumentError);
    expect(await refused(({ contacts }) => contacts.get(1, { headers }))).toMatchObject(expected);
    expect(await refused(({ fetch }) => fetch("/api", { headers }))).toMatchObject(expected);
    expect(await refused(({ fetch }) => fetch("/api", { headers: new Headers(headers) }))).toMatchObject(expected);
    const path = "/api/v1/accounts/{account_id}/contacts";
    expect(await refused(({ api }) => api.GET(path, { headers }))).toMatchObject(expected);
  });

  test("from middleware of openapi-fetch", async () => {
    const error = await refused(({ api }) => {
      api.use({ onRequest: ({ request }: { request: Request }) => request.headers.set("api_access_token", "other") });
      return api.GET("/api/v1/accounts/{account_id}/contacts");
    });
    expect(error).toMatchObject({ option: 'headers["api_access_token"]' });
  });
});

test("accepts headers in an instance of Headers", async () => {
  const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
  await chatwoot.fetch("/api", { headers: new Headers({ "x-team": "a" }) as Untyped });
  await chatwoot.fetch("/api", { headers: { "x-team": "b", "x-desk": undefined as Untyped } });
  expect(requests.map(({ headers }) => [headers["x-team"], headers["x-desk"]])).toEqual([
    ["a", undefined],
    ["b", undefined],
  ]);
});
