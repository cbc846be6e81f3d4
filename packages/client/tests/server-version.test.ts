import { describe, expect, test } from "vitest";
import { clientWith } from "../src/create-client.ts";
import { platformClientWith } from "../src/platform.ts";
import { publicClientWith } from "../src/public.ts";
import { instantClock, json, localServer, rejection } from "./local-server.ts";
import { recordedCalls } from "./recorded-call.ts";
import { sandboxClient } from "./sandbox.ts";

const is = (version: unknown) => ({
  version,
  timestamp: "2026-11-30 13:24:06",
  queue_services: "ok",
  data_services: "ok",
});

describe("the version of the server", () => {
  test.each(["4.16.2", "4.14.2", "4.9.2"] as const)("is %s", async (version) => {
    const { chatwoot } = sandboxClient(version);
    expect(await chatwoot.serverVersion()).toBe(version);
  });

  test("is requested once by a client, and once by each client", async () => {
    const { chatwoot, requests, url } = await localServer((response) => json(response, 200, is("4.9.2")));
    expect(await chatwoot.serverVersion()).toBe("4.9.2");
    expect(await chatwoot.serverVersion()).toBe("4.9.2");
    expect(requests.map((request) => `${request.method} ${request.url}`)).toEqual(["GET /api"]);
    const other = clientWith({ baseUrl: url, accountId: 2, token: "secret-token" }, instantClock());
    expect(await other.serverVersion()).toBe("4.9.2");
    expect(requests).toHaveLength(2);
  });

  test("is that of each recording", async () => {
    const recorded = recordedCalls().filter(({ operation }) => operation.id === "getServerVersion");
    expect(recorded.length).toBeGreaterThan(0);
    for (const { exchange } of recorded) {
      const { chatwoot } = await localServer((response) => json(response, 200, exchange.response.body));
      expect(await chatwoot.serverVersion()).toBe(exchange.server);
    }
  });

  test("is requested again after a failure", async () => {
    const { chatwoot } = await localServer((response, _, number) =>
      number === 1 ? json(response, 503, {}) : json(response, 200, is("4.9.2")),
    );
    expect(await rejection(chatwoot.serverVersion())).toMatchObject({ name: "ServerError", status: 503 });
    expect(await chatwoot.serverVersion()).toBe("4.9.2");
  });

  test("is known to the clients of the other APIs", async () => {
    const { url } = await localServer((response) => json(response, 200, is("4.9.2")));
    const platform = platformClientWith({ baseUrl: url, token: "secret-token" }, instantClock());
    expect(await platform.serverVersion()).toBe("4.9.2");
    const visitor = publicClientWith({ baseUrl: url, inboxIdentifier: "abc" }, instantClock());
    expect(await visitor.serverVersion()).toBe("4.9.2");
  });

  test("takes the options of a call", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, is("4.9.2")));
    const reason = new Error("enough");
    expect(await rejection(chatwoot.serverVersion({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    await chatwoot.serverVersion({ headers: { "x-trace": "7" } });
    expect(requests.map(({ headers }) => headers["x-trace"])).toEqual(["7"]);
  });
});

describe("a server that is not a Chatwoot is an error:", () => {
  const hint = "Check that the base URL points to Chatwoot.";
  test.each<[string, unknown, string]>([
    ["a version of another kind", { version: 2 }, 'responded with 200, but its "version" is 2.'],
    ["a version in words", { version: "beta" }, 'responded with 200, but its "version" is "beta".'],
    ["no version", { name: "other" }, 'responded with 200, but its JSON has no "version".'],
    ["a web page", "<html>", "responded with 200, but it is not JSON but a web page (text/html)."],
  ])("%s", async (_, body, said) => {
    const { chatwoot, url } = await localServer((response) => {
      if (typeof body !== "string") return json(response, 200, body);
      response.writeHead(200, { "content-type": "text/html" }).end(body);
    });
    const error = await rejection(chatwoot.serverVersion());
    expect(error).toMatchObject({ name: "ResponseFormatError", summary: `GET ${url}/api ${said}`, hint });
  });

  test("a 404", async () => {
    const { chatwoot } = await localServer((response) => response.writeHead(404).end("<html>"));
    const error = await rejection(chatwoot.serverVersion());
    expect(error).toMatchObject({ name: "NotFoundError" });
    expect(Object(error).hint).toMatch(/^The server does not have this route\. Check the base URL/);
  });
});
