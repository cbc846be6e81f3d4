import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  createClient,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
  WootkitError,
} from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";

describe("an answer that is not a success", () => {
  test.each([
    [400, BadRequestError, { status: 400, error: "Bad Request" }, "Bad Request"],
    [
      401,
      AuthenticationError,
      { errors: ["You need to sign in or sign up before continuing."] },
      /^You need to sign in/,
    ],
    [401, AuthenticationError, { error: "Invalid Access Token" }, "Invalid Access Token"],
    [402, ApiError, { error: "Please upgrade" }, "Please upgrade"],
    [403, PermissionDeniedError, { error: "Not here" }, "Not here"],
    [404, NotFoundError, { error: "Resource could not be found" }, "Resource could not be found"],
    [422, UnprocessableEntityError, { message: "Email is taken", attributes: ["email"] }, "Email is taken"],
    [422, UnprocessableEntityError, { error: { conditions: ["is empty", "is odd"] } }, "is empty; is odd"],
    [500, ServerError, { status: 500, error: "Internal Server Error" }, "Internal Server Error"],
    [503, ServerError, { other: 1 }, undefined],
  ])("%i is a typed error with the server's words", async (status, type, body, said) => {
    const { chatwoot, url } = await localServer((response) => json(response, status, body));
    const error = await rejection(chatwoot.contacts.listConversations(42));
    if (!(error instanceof ApiError)) throw error;
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(WootkitError);
    expect(error.name).toBe(type.name);
    expect(error).toMatchObject({ status, body, requestId: "request-7" });
    expect(error.headers.get("content-type")).toContain("json");
    if (said === undefined) expect(error.serverMessage).toBeUndefined();
    else expect(error.serverMessage).toMatch(said);
    expect(error.request).toBe(`GET ${url}/api/v1/accounts/1/contacts/42/conversations`);
    expect(error.message).toContain(String(status));
    expect(error.message).toContain(error.request);
  });

  test("a 429 is plain text", async () => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(429, { "content-type": "text/plain" }).end("Retry later\n");
    });
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ body: "Retry later\n", serverMessage: undefined, requestId: undefined });
    expect(String(error)).toMatch(/429 Too Many Requests .*next full minute/);
  });

  test("a 500 without a body is an error too", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(500, { "content-length": "0" }).end());
    expect(await rejection(chatwoot.contacts.listConversations(42))).toMatchObject({ status: 500, body: undefined });
  });

  test("a 304 is not taken for data", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(304, { etag: 'W/"1"' }).end());
    const call = chatwoot.contacts.listConversations(42, { headers: { "if-none-match": 'W/"1"' } });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 304 });
  });

  test.each([
    ["Invalid Access Token", /does not know this token/],
    ["Access to this endpoint is not authorized for bots", /bot or platform app/],
    ["Account is suspended", /reactivate/],
    ["You are not authorized to access this account", /accountId/],
    ["You need to sign in or sign up before continuing.", /proxy may drop/],
  ])("a 401 that says %s explains itself", async (said, hint) => {
    const { chatwoot } = await localServer((response) => json(response, 401, { error: said }));
    const error = await rejection(chatwoot.contacts.listConversations(42));
    if (!(error instanceof AuthenticationError)) throw error;
    expect(error.hint).toMatch(hint);
    expect(error.message).toMatch(hint);
  });
});

describe("an answer that is no answer of Chatwoot", () => {
  const page = "<!DOCTYPE html><html><body>Sign in</body></html>";
  test.each([
    ["a web page", page, "text/html", /a web page \(text\/html\)/],
    ["nothing", "", "application/json", /its body is empty/],
    ["blanks", " \n", "application/json", /its body is empty/],
    ["truncated JSON", '{"payload":[{"id":1', "application/json", /not JSON but text/],
    ["JSON of another shape", '{"hello":1}', "application/json", /no list named "payload"/],
    ["a bare list", "[1]", "application/json", /no list named "payload"/],
    ["null", "null", "application/json", /no list named "payload"/],
    ["a payload that is no list", '{"payload":{}}', "application/json", /no list named "payload"/],
  ])("%s with 200 is a ResponseFormatError", async (_, body, type, message) => {
    const { chatwoot } = await localServer((response) => response.writeHead(200, { "content-type": type }).end(body));
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ status: 200, message: expect.stringMatching(message) });
    expect(String(error)).toContain("baseUrl");
  });

  test("a 204 is not taken for data", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(204).end());
    expect(await rejection(chatwoot.contacts.listConversations(42))).toBeInstanceOf(ResponseFormatError);
  });
});

describe("no answer", () => {
  test("a refused connection", async () => {
    const { url } = await localServer(() => {});
    const port = Number(new URL(url).port);
    // A port that was free a moment ago, on another address of loopback, where nobody listens.
    const chatwoot = createClient({ baseUrl: `http://127.0.0.2:${port}`, accountId: 1, token: "secret-token" });
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: expect.stringContaining("ECONNREFUSED"), cause: expect.any(Error) });
  });

  test("a connection that breaks within the body", async () => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{", () => response.destroy());
    });
    expect(await rejection(chatwoot.contacts.listConversations(42))).toBeInstanceOf(ConnectionError);
  });

  test.each([
    ["before the headers", () => {}],
    ["within the body", (response: import("node:http").ServerResponse) => response.writeHead(200).write("{")],
  ])("a server that stalls %s", async (_, stall) => {
    const { chatwoot } = await localServer((response) => void stall(response), { timeout: 50 });
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 50, message: expect.stringContaining("50 ms") });
  });

  test("the time limit of a call wins over the client's", async () => {
    const { chatwoot } = await localServer(() => {});
    const error = await rejection(chatwoot.contacts.listConversations(42, { timeout: 20 }));
    expect(error).toMatchObject({ name: "TimeoutError", timeout: 20 });
  });

  test("an abort rejects with the caller's own reason", async () => {
    const reason = { mine: true };
    const controller = new AbortController();
    const { chatwoot } = await localServer(() => controller.abort(reason));
    expect(await rejection(chatwoot.contacts.listConversations(42, { signal: controller.signal }))).toBe(reason);
  });

  test("a signal that is aborted already sends nothing", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(chatwoot.contacts.listConversations(42, { signal })).rejects.toThrow("too late");
    expect(requests).toEqual([]);
  });
});

describe("the token", () => {
  test("is in no error, not even when the server echoes it", async () => {
    const { chatwoot } = await localServer((response) => json(response, 401, { error: "unknown: secret-token" }));
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toMatchObject({ serverMessage: "unknown: [token]" });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("secret-token");
    expect(JSON.stringify(error)).not.toContain("secret-token");
  });

  test("does not show in the client", () => {
    const client = createClient({ baseUrl: "http://127.0.0.1", accountId: 1, token: "secret-token" });
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain("secret-token");
    expect(JSON.stringify(client)).not.toContain("secret-token");
  });
});
