import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Client, createClient, InvalidArgumentError, isWootkitError } from "../src/index.ts";
import { redactor } from "../src/redact.ts";
import { json, localServer, rejection } from "./local-server.ts";

const token = "secret-token";
const contacts = "/api/v1/accounts/{account_id}/contacts";
const conversationsOf = "/api/v1/accounts/{account_id}/contacts/{id}/conversations";

/** Returns everything that a log can show of an error. */
function shownOf(error: unknown): string {
  return [inspect(error, { depth: 20, showHidden: true }), String(error), JSON.stringify(error)].join("\n");
}

describe("a misplaced token never shows in a message", () => {
  afterEach(() => vi.unstubAllEnvs());

  const good = { baseUrl: "https://desk.example", accountId: 1, token };
  test.each<[string, object]>([
    ["in the query of baseUrl", { baseUrl: `https://desk.example/?api_access_token=${token}` }],
    ["as baseUrl", { baseUrl: token }],
    ["as accountId", { accountId: token }],
    ["as a limit", { maxConcurrent: token }],
  ])("%s", (_, options) => {
    const create = () => createClient({ ...good, ...options });
    expect(create).toThrow(InvalidArgumentError);
    expect(create).toThrow(expect.objectContaining({ message: expect.not.stringContaining(token) }));
  });

  test("as the account in the environment", () => {
    vi.stubEnv("CHATWOOT_ACCOUNT_ID", token);
    const create = () => createClient({ baseUrl: good.baseUrl, token });
    expect(create).toThrow(/^CHATWOOT_ACCOUNT_ID must be a positive integer, got "\[token\]"\.$/);
  });

  // A program without types can pass this.
  const mistaken = token as unknown as number;
  test.each<[string, (chatwoot: Client) => Promise<unknown>]>([
    ["an id", ({ contacts }) => contacts.get(mistaken)],
    ["an id of a list", ({ contacts }) => contacts.listConversations(mistaken)],
    ["a limit", ({ contacts }) => contacts.list({ limit: mistaken })],
    ["an id of a history", ({ contacts }) => contacts.conversationHistory(mistaken).source()],
    ["a value of a path", (chatwoot) => chatwoot.fetch("/x/{id}", { params: { path: { id: `${token}/..` } } })],
    ["a query parameter", (chatwoot) => chatwoot.fetch("/x", { params: { query: { [token]: {} } } })],
    ["a path", (chatwoot) => chatwoot.fetch(token)],
    ["a method", (chatwoot) => chatwoot.fetch("/x", { method: token as "GET" })],
    [
      "an id of openapi-fetch",
      ({ api }) => api.GET(conversationsOf, { params: { path: { id: `${token}/..` as never } } }),
    ],
    [
      "a query parameter of openapi-fetch",
      ({ api }) => api.GET(contacts, { params: { query: { [token]: {} } as object } }),
    ],
    ["a path of openapi-fetch", ({ api }) => api.GET(`/x//${token}` as typeof contacts)],
  ])("as %s", async (_, call) => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    const error = await rejection(call(chatwoot));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(shownOf(error)).not.toContain(token);
    expect(requests).toEqual([]);
  });
});

describe("a server that echoes the token", () => {
  test.each([
    ["in escapes of JSON", `{"error":"bad ${[...token].map(escaped).join("")}"}`],
    ["in escapes of a key", `{"${[...token].map(escaped).join("")}":"bad"}`],
    ["in deeply nested JSON", `{"error":{"a":{"b":{"c":{"d":["${token}"]}}}}}`],
  ])("%s never shows it in an error", async (_, body) => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(404, { "content-type": "application/json" }).end(body);
    });
    const error = await rejection(chatwoot.contacts.get(1));
    expect(error).toMatchObject({ status: 404 });
    expect(shownOf(error)).not.toContain(token);
    expect(shownOf(error)).toContain("[token]");
  });

  test("in a header never shows it in a printed page", async () => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(200, { "x-echo": token, "content-type": "application/json" }).end('{"payload":[]}');
    });
    const page = await chatwoot.contacts.listConversations(1);
    expect(inspect(page, { depth: 9 })).not.toContain(token);
    expect(page.response.headers.get("x-echo")).toBe(token);
  });
});

test("an error with a getter that throws becomes a ConnectionError", async () => {
  const thrown = Object.defineProperty(new Error("no"), "details", {
    enumerable: true,
    get: () => {
      throw new Error(token);
    },
  });
  const { chatwoot } = await localServer(() => {}, { fetch: () => Promise.reject(thrown), maxRetries: 0 });
  const error = await rejection(chatwoot.contacts.get(1));
  expect(isWootkitError(error)).toBe(true);
  expect(shownOf(error)).not.toContain(token);
});

describe("redactor", () => {
  test.each<[string, readonly string[], string, string]>([
    ["replaces each occurrence of a token", [token], `${token} and ${token}`, "[token] and [token]"],
    ["replaces several tokens, the longest first", ["secret", token], `secret ${token}`, "[token] [token]"],
    ["ignores spaces around a token", [` ${token}\n`], `a ${token}.`, "a [token]."],
    ["keeps text readable when a token has only a few letters", ["", " ", "1", "abc"], "abc 1", "abc 1"],
  ])("%s", (_, tokens, text, redacted) => {
    expect(redactor(tokens)(text)).toBe(redacted);
  });
});

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
