import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  createClient,
  InvalidArgumentError,
  isApiError,
  isWootkitError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  UnprocessableEntityError,
  WootkitError,
} from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";

describe("a response that is not a success", () => {
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
  ])("a %i rejects with a typed error that has the server's words", async (status, type, body, said) => {
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

  test.each([
    ['{"error":"","message":"the one"}', "the one"],
    ['{"error":false,"message":"the one"}', "the one"],
    ['{"errors":[],"message":"the one"}', "the one"],
    ["<html>the one</html>", undefined],
    ['{"error":"broken of', undefined],
  ])("the server's words of %s are %s", async (body, serverMessage) => {
    const { chatwoot } = await localServer((response) => response.writeHead(400).end(body));
    expect(await rejection(chatwoot.contacts.get(1))).toMatchObject({ serverMessage });
  });

  test("a success without the expected key rejects", async () => {
    const { chatwoot } = await localServer((response) => json(response, 200, { payload: null }));
    expect(String(await rejection(chatwoot.contacts.get(1)))).toContain('its JSON has no "payload"');
  });

  test("a connection error can be serialized as JSON", async () => {
    const { chatwoot } = await localServer((response) => response.destroy(), { maxRetries: 0 });
    const error = await rejection(chatwoot.contacts.get(1));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "ConnectionError",
      attempts: 1,
      message: expect.stringContaining("failed before"),
    });
  });

  test("a 429 with plain text has the text as its server message", async () => {
    const { chatwoot } = await localServer((response) => {
      response.writeHead(429, { "content-type": "text/plain" }).end("Retry later\n");
    });
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ body: "Retry later\n", serverMessage: "Retry later", requestId: undefined });
    expect(String(error)).toMatch(/429 Retry later .*new minute/);
  });

  test("a 500 without a body rejects", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(500, { "content-length": "0" }).end());
    expect(await rejection(chatwoot.contacts.listConversations(42))).toMatchObject({ status: 500, body: undefined });
  });

  test("a 304 rejects", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(304, { etag: 'W/"1"' }).end());
    const call = chatwoot.contacts.listConversations(42, { headers: { "if-none-match": 'W/"1"' } });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 304 });
  });

  test.each([
    ["Invalid Access Token", /does not know this token/],
    ["Access to this endpoint is not authorized for bots", /token of a bot or a platform app/],
    ["Account is suspended", /reactivate/],
    ["You are not authorized to access this account", /Check the account ID\./],
    ["You are not authorized to do this action", /The token's owner may not do this/],
    ["You need to sign in or sign up before continuing.", /proxy may drop/],
    ["", /proxy may drop/],
    ["Invalid access_token", /not the token of a platform app/],
    ["Bot is not authorized to access this account", /The bot does not belong to the account/],
    ["Invalid User IDs", /IDs of users/],
    ["Non permissible resource", /platform app/],
    ["Vous devez vous connecter ou vous inscrire avant de continuer.", /does not accept this token here/],
    ["Something new", /does not accept this token here/],
  ])("a 401 that says %j has a hint of its cause", async (said, hint) => {
    const { chatwoot } = await localServer((response) => json(response, 401, { error: said }));
    const error = await rejection(chatwoot.contacts.listConversations(42));
    if (!(error instanceof AuthenticationError)) throw error;
    expect(error.hint).toMatch(hint);
    expect(error.message).toMatch(hint);
    // If the server comments on the token, no proxy has dropped it.
    if (said && !said.includes("sign in")) expect(error.hint).not.toMatch(/proxy/);
  });
});

describe("a response that is not from Chatwoot", () => {
  const page = "<!DOCTYPE html><html><body>Sign in</body></html>";
  test.each([
    ["a web page", page, "text/html", /a web page \(text\/html\)/],
    ["nothing", "", "application/json", /its body is empty/],
    ["only whitespace", " \n", "application/json", /its body is empty/],
    ["truncated JSON", '{"payload":[{"id":1', "application/json", /not JSON but text/],
    ["JSON of another shape", '{"hello":1}', "application/json", /no list named "payload"/],
    ["a bare list", "[1]", "application/json", /no list named "payload"/],
    ["null", "null", "application/json", /its JSON is null/],
    ["a payload that is not a list", '{"payload":{}}', "application/json", /no list named "payload"/],
  ])("%s with 200 rejects with a ResponseFormatError", async (_, body, type, message) => {
    const { chatwoot } = await localServer((response) => response.writeHead(200, { "content-type": type }).end(body));
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ status: 200, message: expect.stringMatching(message) });
    expect(error).toMatchObject({ hint: "Check that the base URL points to Chatwoot." });
  });

  test("a 204 rejects where JSON is expected", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(204).end());
    expect(await rejection(chatwoot.contacts.listConversations(42))).toBeInstanceOf(ResponseFormatError);
  });
});

describe("an error", () => {
  const refused = async () => {
    const { chatwoot } = await localServer((response) => json(response, 404, { error: "Resource could not be found" }));
    const error = await rejection(chatwoot.contacts.listConversations(42));
    if (!(error instanceof ApiError)) throw error;
    return error;
  };

  test("an error serializes to the fields that a log needs", async () => {
    const { request, message } = await refused();
    const { stack, ...shown } = JSON.parse(JSON.stringify(await refused()));
    expect(stack).toBeUndefined();
    expect({ ...shown, request, message }).toEqual({
      name: "NotFoundError",
      message,
      request,
      attempts: 1,
      status: 404,
      requestId: "request-7",
      serverMessage: "Resource could not be found",
      hint: expect.stringContaining("account ID"),
      body: { error: "Resource could not be found" },
    });
  });

  test("a printed error shows its details", async () => {
    const error = await refused();
    const shown = inspect(error);
    expect(shown).toContain("NotFoundError: 404 Resource could not be found (GET http://127.0.0.1");
    for (const detail of ["status: 404", "requestId: 'request-7'", "attempts: 1", "hint: "]) {
      expect(shown).toContain(detail);
    }
    expect(shown).not.toContain("Symbol(");
  });

  test("an error's stack begins with its name and message", async () => {
    expect((await refused()).stack).toMatch(/^(NotFound)?Error: 404 Resource could not be found/);
  });

  test("a connection error keeps its cause, and an error of a response has none", async () => {
    const { chatwoot } = await localServer((response) => response.destroy());
    const error = await rejection(chatwoot.contacts.listConversations(42));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(Object(error).cause).toBeInstanceOf(TypeError);
    expect(Object(error).cause.cause).toMatchObject({ code: expect.any(String) });
    expect("cause" in (await refused())).toBe(false);
  });

  test("an error of broken JSON keeps the parser's error", async () => {
    const { chatwoot } = await localServer((response) => response.end("{oops"));
    expect(Object(await rejection(chatwoot.contacts.get(1))).cause).toBeInstanceOf(SyntaxError);
  });
});

describe("the message of an error", () => {
  const responding = async (status: number, body: string) => {
    const { chatwoot } = await localServer((response) => response.writeHead(status).end(body));
    return chatwoot;
  };
  const closing = async () => (await localServer((response) => response.destroy())).chatwoot;
  const errors: readonly [string, () => Promise<unknown>][] = [
    ["ApiError", async () => (await responding(404, "{}")).contacts.get(1)],
    ["ServerError", async () => (await responding(500, "")).contacts.get(1)],
    ["ConnectionError", async () => (await closing()).contacts.get(1)],
    ["ResponseFormatError", async () => (await responding(200, "<p>")).contacts.get(1)],
    ["InvalidArgumentError", async () => (await responding(200, "{}")).contacts.get(-1)],
    ["PaginationError", async () => (await (await responding(200, "[]")).labels.list()).nextPage()],
  ];
  test.each(errors)("the message of a %s is its summary and its hint", async (_, call) => {
    const error = await rejection(call());
    if (!isWootkitError(error)) throw error;
    const { summary, hint, message } = error;
    expect(message).toBe(hint === undefined ? summary : `${summary} ${hint}`);
    expect(summary).toMatch(/^\S.*\.$/);
    expect(hint ?? ".").toMatch(/\.$/);
    expect(Object.keys(error)).not.toContain("summary");
  });

  test("the message of an InvalidArgumentError is its option and its problem", async () => {
    const chatwoot = await responding(200, "{}");
    const error = await rejection(chatwoot.contacts.get(-1));
    expect(error).toMatchObject({
      option: "contactId",
      problem: "must be a positive integer, got -1",
      summary: "contactId must be a positive integer, got -1.",
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "InvalidArgumentError",
      message: "contactId must be a positive integer, got -1.",
      option: "contactId",
      problem: "must be a positive integer, got -1",
    });
  });
});

describe("isApiError and isWootkitError", () => {
  test("recognize errors of another copy of the package, unlike instanceof", async () => {
    // The query makes it another module with its own classes, like a second copy in node_modules.
    const path = "../src/transport/errors.ts?another-copy";
    const other: typeof import("../src/transport/errors.ts") = await import(path);
    const details = { request: "GET /", attempts: 1 };
    const received = {
      ...details,
      status: 404,
      headers: new Headers(),
      requestId: undefined,
      serverMessage: undefined,
      hint: undefined,
      retryAfter: undefined,
      body: undefined,
    };
    const refusal = new other.NotFoundError("not there", received);
    const failure = new other.ConnectionError("no line", details);
    expect(refusal).not.toBeInstanceOf(WootkitError);
    expect([isApiError(refusal), isWootkitError(refusal)]).toEqual([true, true]);
    expect([isApiError(failure), isWootkitError(failure)]).toEqual([false, true]);
    const ours = new NotFoundError("not there", received);
    expect([other.isApiError(ours), other.isWootkitError(ours)]).toEqual([true, true]);
  });

  test.each([undefined, null, "404", {}, { status: 404 }, new Error("404")])("reject %o", (value) => {
    expect([isApiError(value), isWootkitError(value)]).toEqual([false, false]);
  });

  test("narrow the type of a caught value", async () => {
    const { chatwoot } = await localServer((response) => json(response, 422, { message: "is odd" }));
    const caught = await rejection(chatwoot.contacts.get(1));
    if (!isApiError(caught)) throw caught;
    expect(caught.status).toBe(422);
    expect(isWootkitError(new InvalidArgumentError("limit", "must be a positive integer"))).toBe(true);
  });
});

describe("the token", () => {
  test("the token does not show in a printed client", () => {
    const client = createClient({ baseUrl: "http://127.0.0.1", accountId: 1, token: "secret-token" });
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain("secret-token");
    expect(JSON.stringify(client)).not.toContain("secret-token");
  });
});
