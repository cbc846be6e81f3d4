import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { ask, type Question } from "./exchange.ts";

const sandbox = createSandbox({ now: () => Date.UTC(2026, 10, 22, 12) });
const base = "https://chatwoot.test";
const list = "/api/v1/accounts/1/contacts/1/conversations";

/** Returns the status and body of a response. */
async function respond(question: Question): Promise<[number, unknown]> {
  const response = await ask(sandbox, question);
  return [response.status, await response.json()];
}

/** Requests a path as an administrator who accepts JSON. */
function get(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers({ accept: "application/json", "Api-Access-Token": sandbox.tokens.admin });
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
  return sandbox.fetch(`${base}${path}`, { ...init, headers });
}

describe("the token", () => {
  const signIn = { errors: ["You need to sign in or sign up before continuing."] };

  test.each(["Api-Access-Token", "api_access_token", "API_ACCESS_TOKEN"])("is read from %s", async (name) => {
    const response = await sandbox.fetch(`${base}${list}`, { headers: { [name]: ` ${sandbox.tokens.admin} ` } });
    expect(response.status).toBe(200);
  });

  test("is preferred from the header with hyphens", async () => {
    const headers = { api_access_token: "unknown" };
    expect((await ask(sandbox, { contact: 1, headers })).status).toBe(200);
    const reversed = { api_access_token: sandbox.tokens.admin };
    expect((await ask(sandbox, { contact: 1, token: "unknown", headers: reversed })).status).toBe(401);
  });

  test("is missing if it is empty or in another place", async () => {
    const { admin } = sandbox.tokens;
    expect(await respond({ contact: 1, token: null })).toEqual([401, signIn]);
    expect(await respond({ contact: 1, token: "  " })).toEqual([401, signIn]);
    expect(await respond({ contact: 1, token: null, headers: { authorization: `Bearer ${admin}` } })).toEqual([
      401,
      signIn,
    ]);
    expect(await respond({ contact: 1, token: null, query: `?api_access_token=${admin}` })).toEqual([401, signIn]);
  });

  test("is reported missing in the language of ?locale=", async () => {
    const inLocale = (locale: string) => respond({ contact: 1, token: null, query: `?locale=${locale}` });
    expect(await inLocale("fr")).toEqual([
      401,
      { errors: ["Vous devez vous connecter ou vous inscrire avant de continuer."] },
    ]);
    expect(await inLocale("de")).toEqual([
      401,
      { errors: ["Sie müssen sich anmelden oder registrieren, bevor Sie fortfahren können."] },
    ]);
    expect(await inLocale("xx")).toEqual([401, signIn]);
  });

  test("is refused if it is unknown, or belongs to a bot or a platform app", async () => {
    expect(await respond({ contact: 1, token: "unknown" })).toEqual([401, { error: "Invalid Access Token" }]);
    for (const token of [sandbox.tokens.agentBot, sandbox.tokens.platform]) {
      expect(await respond({ contact: 1, token })).toEqual([
        401,
        { error: "Access to this endpoint is not authorized for bots" },
      ]);
    }
  });
});

describe("the checks come in the server's order:", () => {
  const unknown = { error: "Resource could not be found" };
  const stranger = { error: "You are not authorized to access this account" };
  const { outsider, removed, agentBot } = sandbox.tokens;

  test("checks the token, then the bot, then the account", async () => {
    expect((await respond({ account: 77, contact: 1, token: "unknown" }))[1]).toEqual({
      error: "Invalid Access Token",
    });
    expect((await respond({ account: 77, contact: 1, token: agentBot }))[0]).toBe(401);
  });

  test("checks the account, then the suspension, then the membership", async () => {
    expect(await respond({ account: 77, contact: 1, token: outsider })).toEqual([404, unknown]);
    expect(await respond({ account: 3, contact: 1, token: outsider })).toEqual([
      401,
      { error: "Account is suspended" },
    ]);
  });

  test("checks the membership, then the contact", async () => {
    expect(await respond({ contact: 987_654, token: outsider })).toEqual([401, stranger]);
    expect(await respond({ contact: 1, token: removed })).toEqual([401, stranger]);
  });

  test("responds alike for a contact of another account and an unknown contact", async () => {
    expect(await respond({ account: 2, contact: 1, token: outsider })).toEqual([404, unknown]);
    expect(await respond({ contact: 1001 })).toEqual([404, unknown]);
    expect((await respond({ account: 2, contact: 1001, token: outsider }))[0]).toBe(200);
  });
});

describe("an id", () => {
  test.each([
    ["1", 200],
    ["1abc", 200],
    ["0001", 200],
    ["1-2", 200],
    ["+1", 200],
    ["%31", 200],
    ["abc", 404],
    ["0", 404],
    ["-1", 404],
    ["%20", 404],
    ["null", 404],
    ["2147483648", 404],
    ["9223372036854775808", 404],
    ["9".repeat(400), 404],
  ])("%s of a contact results in %i", async (contact, status) => {
    const [found, body] = await respond({ contact });
    expect(found).toBe(status);
    if (status === 404) expect(body).toEqual({ error: "Resource could not be found" });
  });

  test("of an account is read in the same way", async () => {
    expect((await respond({ account: "1abc", contact: 1 }))[0]).toBe(200);
    expect(await respond({ account: "abc", contact: 1 })).toEqual([404, { error: "Resource could not be found" }]);
  });

  test.each([{ contact: "1.5" }, { account: "1.5", contact: 1 }])(
    "with a dot matches no route: %j",
    async (question) => {
      expect(await respond(question)).toEqual([404, { status: 404, error: "Not Found" }]);
    },
  );
});

describe("the router", () => {
  test.each([`${list}/`, `${list}.json`, "/api//v1/accounts/1//contacts/1/conversations"])(
    "accepts %s",
    async (path) => {
      expect(await (await get(path)).json()).toEqual(await (await get(list)).json());
    },
  );

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("doesn't accept %s", async (method) => {
    const response = await get(list, { method });
    expect([response.status, await response.json()]).toEqual([404, { status: 404, error: "Not Found" }]);
  });

  test.each(["/", "/nothing", "/API/v1/accounts/1/contacts/1/conversations"])(
    "responds with 404 to %s for all callers",
    async (path) => {
      const response = await get(path, { headers: { "Api-Access-Token": "unknown" } });
      expect([response.status, await response.json()]).toEqual([404, { status: 404, error: "Not Found" }]);
      expect(response.headers.get("content-type")).toBe("application/json; charset=UTF-8");
    },
  );

  test.each([
    ["application/json", "application/json; charset=UTF-8"],
    ["text/html;q=0.5, application/json", "application/json; charset=UTF-8"],
    ["*/*", "text/html; charset=UTF-8"],
    ["application/json, text/plain, */*", "text/html; charset=UTF-8"],
    ["text/html", "text/html; charset=UTF-8"],
  ])("responds with 404 to Accept: %s as %s", async (accept, contentType) => {
    const response = await get("/nothing", { headers: { accept } });
    expect([response.status, response.headers.get("content-type")]).toEqual([404, contentType]);
    expect(await response.text()).not.toBe("");
  });

  test("responds with a 404 page without Accept", async () => {
    const response = await sandbox.fetch(new Request(`${base}/nothing`));
    expect(await response.text()).toContain("<!DOCTYPE html>");
  });

  test.each(["?q=%zz", "?q=%FF"])("responds with 400 to %s", async (query) => {
    expect(await respond({ contact: 1, query })).toEqual([400, { status: 400, error: "Bad Request" }]);
  });

  test("responds with 400 to an ID that isn't UTF-8, without checking the token", async () => {
    expect(await respond({ contact: "%FF", token: null })).toEqual([400, { status: 400, error: "Bad Request" }]);
    const page = await ask(sandbox, { contact: "%FF", headers: { accept: "*/*" } });
    expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([
      400,
      "text/html; charset=UTF-8",
      "",
    ]);
  });

  test("responds with JSON from a route, whatever Accept says", async () => {
    const response = await get(list, { headers: { accept: "text/html" } });
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  test("reports version and health without a token", async () => {
    expect(await (await sandbox.fetch(`${base}/api`)).json()).toEqual({
      version: "4.16.2",
      timestamp: "2026-11-22 12:00:00",
      queue_services: "ok",
      data_services: "ok",
    });
    expect(await (await sandbox.fetch(`${base}/health`)).json()).toEqual({ status: "woot" });
  });
});

describe("the headers", () => {
  test("of an application response are complete", async () => {
    const { headers } = await get(list);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "max-age=0, private, must-revalidate",
      etag: expect.stringMatching(/^W\/"[0-9a-f]{32}"$/),
      vary: "Origin",
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      "x-runtime": expect.stringMatching(/^\d+\.\d{6}$/),
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
    });
  });

  test.each([
    ["a refusal", `${list}?`, null],
    ["an unknown path", "/nothing", sandbox.tokens.admin],
  ])("of %s forbid caching", async (_, path, token) => {
    const { headers } = await get(path, { headers: { "Api-Access-Token": token ?? "" } });
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(headers.get("etag")).toBeNull();
    expect(headers.get("x-request-id")).not.toBeNull();
    expect(headers.get("vary")).toBe("Origin");
  });

  test.each([
    ["northwind-42", "northwind-42"],
    ["a b/c@d", "abc@d"],
    ["x".repeat(300), "x".repeat(255)],
  ])("echo the request ID %s", async (sent, returned) => {
    expect((await get(list, { headers: { "x-request-id": sent } })).headers.get("x-request-id")).toBe(returned);
  });

  test("of HEAD are the same as of GET", async () => {
    const [head, full] = [await get(list, { method: "HEAD" }), await get(list)];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("etag")).toBe(full.headers.get("etag"));
    expect((await ask(sandbox, { contact: 1, method: "HEAD", token: null })).status).toBe(401);
  });
});

describe("If-None-Match", () => {
  test("results in 304 without a body for the current ETag", async () => {
    const etag = (await get(list)).headers.get("etag") ?? "";
    const response = await get(list, { headers: { "if-none-match": etag } });
    expect([response.status, await response.text()]).toEqual([304, ""]);
    expect(response.headers.get("etag")).toBe(etag);
    expect(response.headers.get("cache-control")).toBe("max-age=0, private, must-revalidate");
    expect(response.headers.get("content-type")).toBeNull();
  });

  test("results in 200 for another ETag, a list, or a star", async () => {
    const etag = (await get(list)).headers.get("etag") ?? "";
    for (const value of ['W/"0"', `${etag}, W/"0"`, "*"]) {
      expect((await get(list, { headers: { "if-none-match": value } })).status).toBe(200);
    }
  });
});

describe("fetch", () => {
  test("accepts a Request, a URL, and a string, and doesn't need `this`", async () => {
    const { fetch, tokens } = sandbox;
    const init = { headers: { "Api-Access-Token": tokens.admin } };
    const url = `${base}${list}`;
    for (const response of [
      await fetch(new Request(url, init)),
      await fetch(new URL(url), init),
      await fetch(url, init),
    ]) {
      expect(response.status).toBe(200);
    }
  });

  test("rejects with the reason of an aborted signal", async () => {
    const signal = AbortSignal.abort(new Error("changed my mind"));
    await expect(get(list, { signal })).rejects.toThrow("changed my mind");
  });
});
