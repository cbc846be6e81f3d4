import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient, InvalidArgumentError } from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";

describe("an id that cannot be right is refused before anything is sent", () => {
  test.each([
    "..",
    ".",
    "",
    "1abc",
    "42",
    "1/../2",
    "%2e%2e",
    Number.NaN,
    1.5,
    0,
    -1,
    2 ** 53,
    Infinity,
    null,
    undefined,
    {},
    [1],
    1n,
  ])("%s", async (id) => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    // Callers without types can pass anything.
    const error = await rejection(chatwoot.contacts.listConversations(id as number));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain("contactId must be an integer of at least 1");
    expect(requests).toEqual([]);
  });

  test("the largest safe integer is sent as it is", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    await chatwoot.contacts.listConversations(Number.MAX_SAFE_INTEGER);
    expect(requests[0]?.url).toContain("/9007199254740991/");
  });
});

describe("createClient", () => {
  const good: ClientOptions = { baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token" };

  test.each<[string, Partial<ClientOptions>, RegExp]>([
    ["a relative baseUrl", { baseUrl: "chatwoot.example" }, /absolute URL .*"chatwoot\.example"/],
    ["an empty baseUrl", { baseUrl: "" }, /absolute URL/],
    ["another protocol", { baseUrl: "ftp://chatwoot.example" }, /https:\/\/ or http:\/\//],
    ["the path of the API", { baseUrl: "https://chatwoot.example/api/v1" }, /such as https:\/\/chatwoot\.example, but/],
    [
      "the address of the dashboard",
      { baseUrl: "https://chatwoot.example/app/accounts/1" },
      /address of Chatwoot alone/,
    ],
    ["a query", { baseUrl: "https://chatwoot.example/?a=1" }, /address of Chatwoot alone/],
    ["places to be filled", { baseUrl: "https://chatwoot.example/{id}" }, /address of Chatwoot alone/],
    ["a password", { baseUrl: "https://user:pass@chatwoot.example" }, /must not contain a user name or password/],
    ["an accountId of 0", { accountId: 0 }, /accountId must be an integer of at least 1, but is 0/],
    ["an accountId that is NaN", { accountId: Number.NaN }, /accountId .* NaN/],
    ["an empty token", { token: " " }, /token is empty/],
    ["a token with a line break", { token: "secret\ntoken" }, /characters that no access token has/],
    ["a timeout of 0", { timeout: 0 }, /timeout must be milliseconds .* 0\./],
    ["a timeout that is NaN", { timeout: Number.NaN }, /timeout/],
    ["an endless timeout", { timeout: Infinity }, /timeout/],
  ])("refuses %s", (_, options, message) => {
    expect(() => createClient({ ...good, ...options })).toThrow(InvalidArgumentError);
    expect(() => createClient({ ...good, ...options })).toThrow(message);
  });

  test("no message repeats a secret", () => {
    expect(() => createClient({ ...good, token: "secret\ntoken" })).toThrow(/^(?!.*secret)/s);
    expect(() => createClient({ ...good, baseUrl: "https://user:hunter2@chatwoot.example" })).toThrow(
      /^(?!.*hunter2)/s,
    );
  });

  test("a timeout that cannot be right is refused for a call too", async () => {
    expect(await rejection(createClient(good).contacts.listConversations(1, { timeout: -5 }))).toBeInstanceOf(
      InvalidArgumentError,
    );
  });
});
