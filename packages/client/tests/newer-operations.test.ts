import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import type { Client, ClientOptions } from "../src/index.ts";
import { callOperation } from "./call-operation.ts";
import { type InstantClock, instantClock, json, type LocalServer, localServer, rejection } from "./local-server.ts";
import { allOperations } from "./recorded-call.ts";

const noRoute = { status: 404, error: "Not Found" };
const noRecord = { error: "Resource could not be found" };
const asked = "GET /api";
const hint = "Chatwoot has this operation since 4.16; this server is 4.9.2.";
const ofRoute = "The server does not have this route. Check the base URL, the path and the server's version.";
const ofRecord = "Check the IDs and the account ID: an ID of another account causes this error too.";

/** A server of a version that responds to everything else with 404. */
function serverOf(
  version: string | ((response: ServerResponse) => void),
  body: object = noRoute,
  options: Partial<ClientOptions> = {},
  clock: InstantClock = instantClock(),
): Promise<LocalServer> {
  const respond = (response: ServerResponse, url: string | undefined) => {
    if (url !== "/api") return json(response, 404, body);
    if (typeof version === "function") return version(response);
    json(response, 200, { version, timestamp: "2026-11-30 13:24:06", queue_services: "ok", data_services: "ok" });
  };
  return localServer((response, { url }) => respond(response, url), options, clock);
}

const sent = ({ requests }: LocalServer) => requests.map(({ method, url }) => `${method} ${url}`);

/** An operation that Chatwoot has since 4.16. */
const newer = ({ calls }: Client) => rejection(calls.list().withResponse());

describe("the 404 of an operation that the server is too old for", () => {
  test("says since when Chatwoot has it, and which version the server is", async () => {
    const server = await serverOf("4.9.2");
    const error = Object(await newer(server.chatwoot));
    expect(error).toMatchObject({ name: "NotFoundError", status: 404, serverMessage: "Not Found", hint });
    expect(error.summary).toBe(`404 Not Found (GET ${server.url}/api/v1/accounts/1/calls).`);
    expect(error.message).toBe(`${error.summary} ${hint}`);
    expect(error.stack).toContain(`Error: ${error.message}\n`);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ hint, message: error.message });
    expect(sent(server)).toEqual(["GET /api/v1/accounts/1/calls", asked]);
  });

  test("asks for the version once", async () => {
    const server = await serverOf("4.9.2");
    const errors = await Promise.all([newer(server.chatwoot), newer(server.chatwoot)]);
    errors.push(await newer(server.chatwoot), await rejection(server.chatwoot.brandedEmailLayout.get()));
    for (const error of errors) expect(error).toMatchObject({ hint });
    expect(sent(server).filter((request) => request === asked)).toHaveLength(1);
  });

  test("does not ask for a version that the client knows", async () => {
    const server = await serverOf("4.9.2");
    await server.chatwoot.serverVersion();
    expect(await newer(server.chatwoot)).toMatchObject({ hint });
    expect(sent(server)).toEqual([asked, "GET /api/v1/accounts/1/calls"]);
  });

  test("says so too when an older route has the path", async () => {
    const { chatwoot } = await serverOf("4.9.2", noRecord);
    expect(await rejection(chatwoot.conversations.getUnreadCounts())).toMatchObject({
      hint: "Chatwoot has this operation since 4.14; this server is 4.9.2.",
    });
  });

  const marked = allOperations.filter(({ since }) => since);
  test.each(marked.map((operation) => [operation.id, operation] as const))("says it for %s", async (_, operation) => {
    const { url } = await serverOf("4.3.0");
    const error = await rejection(Promise.resolve(callOperation(url, operation)));
    expect(error).toMatchObject({
      hint: `Chatwoot has this operation since ${operation.since}; this server is 4.3.0.`,
    });
  });
});

describe("a 404 keeps its hint", () => {
  test.each(["4.16.0", "4.16.2", "4.16.0-rc1", "4.17", "5.0.1"])("when the server is %s", async (version) => {
    const { chatwoot } = await serverOf(version, noRecord);
    expect(await newer(chatwoot)).toMatchObject({ hint: ofRecord });
  });

  test("when every server has the operation, and costs no request", async () => {
    const server = await serverOf("4.9.2", noRecord);
    expect(await rejection(server.chatwoot.contacts.get(7))).toMatchObject({ hint: ofRecord });
    expect(sent(server)).toEqual(["GET /api/v1/accounts/1/contacts/7"]);
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ["fails", (response) => json(response, 503, {})],
    ["breaks the connection", (response) => response.destroy()],
    ["is not a Chatwoot", (response) => response.end("<html>")],
    ["has no version", (response) => json(response, 200, { version: null })],
  ])("when the server %s, which is asked once", async (_, version) => {
    const server = await serverOf(version);
    expect(await newer(server.chatwoot)).toMatchObject({ name: "NotFoundError", hint: ofRoute });
    expect(await newer(server.chatwoot)).toMatchObject({ name: "NotFoundError", hint: ofRoute });
    expect(sent(server).filter((request) => request === asked)).toHaveLength(1);
  });

  test("when the server does not tell its version within two seconds", async () => {
    const clock = instantClock();
    const began = clock.now();
    const server = await serverOf(() => clock.expire(), noRoute, {}, clock);
    expect(await newer(server.chatwoot)).toMatchObject({ name: "NotFoundError", hint: ofRoute });
    expect(clock.now() - began).toBe(2000);
    expect(await newer(server.chatwoot)).toMatchObject({ name: "NotFoundError", hint: ofRoute });
    expect(clock.now() - began).toBe(2000);
  });

  test("when its call is aborted while the client waits for the version", async () => {
    const controller = new AbortController();
    const { chatwoot } = await serverOf(() => controller.abort());
    const error = await rejection(chatwoot.calls.list({ signal: controller.signal }).withResponse());
    expect(error).toMatchObject({ name: "NotFoundError", hint: ofRoute });
  });
});

test("another error of a newer operation costs no request", async () => {
  const { chatwoot, requests } = await localServer((response) =>
    json(response, 401, { error: "Invalid Access Token" }),
  );
  expect(await newer(chatwoot)).toMatchObject({ name: "AuthenticationError" });
  expect(requests).toHaveLength(1);
});
