import { createServer } from "node:http";
import { describe, expect, test } from "vitest";
import { type ApiError, type Client, type ConversationFilter, UnprocessableEntityError } from "../src/index.ts";
import { expireInBody, instantClock, json, listening, localServer, noon20, rejection } from "./local-server.ts";

const checkFirst =
  "The server may have performed the write anyway: check with GET /api/v1/accounts/1/conversations/1/messages before you send it again.";
const message = { content: "Hello" };

/** Reads, and writes of which the second says that it can be repeated. */
const read = ({ contacts }: Client) => contacts.listConversations(1);
const write = ({ messages }: Client) => messages.create(1, message);
const repeatable = ({ messages }: Client) => messages.create(1, message, { idempotent: true });

describe("the hint of a write with an unknown outcome", () => {
  test.each([500, 502, 503, 504])("says to check first after a %i", async (status) => {
    const { chatwoot } = await localServer((response) => json(response, status, { status }));
    const hintOf = async (call: (chatwoot: Client) => Promise<unknown>) => Object(await rejection(call(chatwoot))).hint;
    expect(await hintOf(write)).toContain(checkFirst);
    expect(await hintOf(write)).not.toContain("Try again");
    for (const call of [read, repeatable]) {
      expect(await hintOf(call)).not.toContain(checkFirst);
      expect(await hintOf(call)).toMatch(/^Try again later\./);
    }
  });

  test("names no request to check with if the path is the caller's own", async () => {
    const { chatwoot } = await localServer((response) => json(response, 503, {}));
    const error = await rejection(chatwoot.fetch("/api/v1/accounts/{account_id}/macros", { method: "POST", body: {} }));
    expect(error).toMatchObject({
      hint: "The server may have performed the write anyway: check before you send it again.",
    });
  });

  test("says to check first after a broken connection", async () => {
    const { chatwoot } = await localServer((response) => response.destroy());
    expect(await rejection(write(chatwoot))).toMatchObject({ name: "ConnectionError", hint: checkFirst });
    const hint = "Check the base URL and your connection.";
    expect(await rejection(read(chatwoot))).toMatchObject({ hint });
    expect(await rejection(repeatable(chatwoot))).toMatchObject({ hint });
  });

  test("says to check first after a timeout", async () => {
    const clock = instantClock();
    const { chatwoot } = await localServer(clock.expire, { timeout: 160 }, clock);
    expect(await rejection(write(chatwoot))).toMatchObject({ hint: `${checkFirst} Allow a longer timeout.` });
    expect(await rejection(read(chatwoot))).toMatchObject({ hint: "Allow a longer timeout." });
  });

  test("does not say to check first when the server was never reached", async () => {
    const server = createServer();
    const baseUrl = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    const { chatwoot } = await localServer(() => {}, { baseUrl });
    expect(await rejection(write(chatwoot))).toMatchObject({ hint: "Check the base URL and your connection." });
  });

  test("does not say to check first after a 429, which did nothing", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(429).end("Retry later\n"));
    expect(Object(await rejection(write(chatwoot))).hint).toMatch(/^Nothing was done\. Try again when a new minute/);
    expect(Object(await rejection(read(chatwoot))).hint).toMatch(/^Try again when a new minute starts/);
  });
});

describe("the hint of a response", () => {
  const rows: readonly [string, number, object | string, Record<string, string>, string, RegExp][] = [
    [
      "an unknown ID",
      404,
      { error: "Resource could not be found" },
      {},
      "/api/v1/accounts/1/contacts/9",
      /^Check the IDs and the account ID/,
    ],
    [
      "an unknown route",
      404,
      { status: 404, error: "Not Found" },
      {},
      "/api/v1/accounts/1/nothing",
      /^The server does not have this route/,
    ],
    [
      "an unknown route with a page",
      404,
      "<html>",
      {},
      "/api/v1/accounts/1/nothing",
      /^The server does not have this route/,
    ],
    [
      "either, in the platform API",
      404,
      { status: 404, error: "Not Found" },
      {},
      "/platform/api/v1/users/9",
      /^Check the path and the IDs\.$/,
    ],
    [
      "a 404 with other words",
      404,
      { error: "Portal is archived" },
      {},
      "/api/v1/accounts/1/portals/a",
      /^Check the path and the IDs\.$/,
    ],
    [
      "a value of another contact",
      422,
      { message: "Email has already been taken", attributes: ["email"] },
      {},
      "/api/v1/accounts/1/contacts",
      /^Another contact has this value\. .*`equal_to`/,
    ],
    [
      "a value of another label",
      422,
      { message: "Title has already been taken" },
      {},
      "/api/v1/accounts/1/labels",
      /^Use another value, or change/,
    ],
    [
      "a file that is a string",
      422,
      { error: "mismatched digest" },
      {},
      "/api/v1/accounts/1/upload",
      /signed ID of an upload/,
    ],
    [
      "an online contact",
      422,
      { message: "Onna online is Online, please try again later" },
      {},
      "/api/v1/accounts/1/contacts/1",
      /^Try again later\.$/,
    ],
    [
      "other refused values",
      422,
      { message: "Title is invalid" },
      {},
      "/api/v1/accounts/1/labels",
      /^Correct the values/,
    ],
    [
      "a failing filter",
      500,
      { status: 500 },
      {},
      "/api/v1/accounts/1/conversations/filter?page=2",
      /^Check the conditions: .* must be strings/,
    ],
    [
      "a failing list",
      500,
      { status: 500 },
      {},
      "/api/v1/accounts/1/conversations",
      /^Try again later\. .* narrower filters/,
    ],
    ["a limit with a time", 429, "Retry later", { "retry-after": "7" }, "/api", /^Try again in 7 s\.$/],
    [
      "a limit with a date",
      429,
      "",
      { date: new Date(noon20).toUTCString(), "retry-after": new Date(noon20 + 30_000).toUTCString() },
      "/api",
      /^Try again in 30 s\.$/,
    ],
    ["a limit of Chatwoot", 429, "Retry later\n", {}, "/api", /^Try again when a new minute starts/],
    ["a limit of a proxy", 429, "<html>", {}, "/api", /^Try again later\.$/],
    ["a proxy without a server", 503, "<html>", { "retry-after": "30" }, "/api", /^Try again in 30 s\.$/],
    [
      "a platform token with another status",
      403,
      { error: "Invalid access_token" },
      {},
      "/platform/api/v1/users/9",
      /platform app/,
    ],
    [
      "a person's token with another status",
      403,
      { error: "Invalid Access Token" },
      {},
      "/api",
      /does not know this token\. Copy it/,
    ],
  ];
  test.each(rows)("names the next step for %s", async (_, status, body, headers, path, hint) => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(status, headers).end(typeof body === "string" ? body : JSON.stringify(body));
    });
    const error = await rejection(chatwoot.fetch(path, { headers: { accept: "text/html" } }));
    expect(Object(error as ApiError).hint).toMatch(hint);
  });

  test("lists the attributes that a 422 names", async () => {
    const { chatwoot } = await localServer((response) => {
      json(response, 422, { message: "Email has already been taken", attributes: ["email", 7] });
    });
    const error = await rejection(chatwoot.contacts.create({ email: "a@b.example" }));
    if (!(error instanceof UnprocessableEntityError)) throw error;
    expect(error.attributes).toEqual(["email"]);
  });
});

test("does not repeat a filter after a 500, but does after a 503", async () => {
  const filter = {
    payload: [{ attribute_key: "status", filter_operator: "equal_to", values: ["open"] }],
  } satisfies ConversationFilter;
  for (const [status, times] of [
    [500, 1],
    [503, 3],
  ] as const) {
    const { chatwoot, requests } = await localServer((response) => json(response, status, {}), { maxRetries: 2 });
    await rejection(chatwoot.conversations.filter(filter));
    expect(requests).toHaveLength(times);
  }
});

test("names the total timeout when it leaves no time for another attempt", async () => {
  const clock = instantClock();
  const { chatwoot, requests } = await localServer(
    clock.expire,
    { timeout: 1000, totalTimeout: 4000, maxRetries: 9 },
    clock,
  );
  const error = await rejection(read(chatwoot));
  expect(error).toMatchObject({ name: "TimeoutError", timeout: 4000, option: "totalTimeout" });
  expect(String(error)).toMatch(
    /no time for another attempt within 4000 ms, after .* Allow a longer total timeout, or a shorter timeout\.$/,
  );
  expect(clock.now()).toBeLessThan(noon20 + 4000);
  expect(requests.length).toBeGreaterThan(1);
});

test("explains https to a plain http port without quoting OpenSSL", async () => {
  const url = await listening(createServer((_, response) => response.end()));
  const { chatwoot } = await localServer(() => {}, { baseUrl: url.replace("http:", "https:") });
  const error = await rejection(read(chatwoot));
  expect(String(error)).toMatch(/: TLS failed \(\w+\)\. Check the base URL: this port seems to speak plain http\.$/);
});

test("quotes a message of several lines in one sentence", async () => {
  const fetch = () => Promise.reject(new Error("no\nroute.  \n . "));
  const { chatwoot } = await localServer(() => {}, { fetch });
  expect(String(await rejection(read(chatwoot)))).toMatch(/: no route\. Check/);
});

test("says to check first when the body of a write's response stalls", async () => {
  const clock = instantClock();
  const { chatwoot } = await localServer(
    (response) => response.writeHead(200, { "content-type": "application/json" }).write("{"),
    { timeout: 100, ...expireInBody(clock) },
    clock,
  );
  expect(Object(await rejection(write(chatwoot))).hint).toContain(checkFirst);
});
