import { describe, expect, test } from "vitest";
import { Page } from "../src/index.ts";
import { json, localServer } from "./local-server.ts";

const conversations = (count: number) => ({ payload: Array.from({ length: count }, (_, id) => ({ id })) });

describe("contacts.listConversations", () => {
  test("requests the contact's conversations once", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, conversations(1)));
    await chatwoot.contacts.listConversations(42);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: "GET",
      url: "/api/v1/accounts/1/contacts/42/conversations",
      headers: { "api-access-token": "secret-token", accept: "application/json" },
    });
  });

  test("keeps a path in front of the API", async () => {
    const { chatwoot, requests, url } = await localServer((response) => json(response, 200, conversations(0)));
    expect(chatwoot).toBeDefined();
    const { createClient } = await import("../src/index.ts");
    await createClient({ baseUrl: `${url}/desk/`, accountId: 3, token: "secret-token" }).contacts.listConversations(1);
    expect(requests[0]?.url).toBe("/desk/api/v1/accounts/3/contacts/1/conversations");
  });

  test("resolves to a page with the items, in the server's order, and their response", async () => {
    const { chatwoot } = await localServer((response) => json(response, 200, conversations(3)));
    const page = await chatwoot.contacts.listConversations(42);
    expect(page).toBeInstanceOf(Page);
    expect(page.items.map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(page.response.status).toBe(200);
    expect(page.response.headers.get("x-request-id")).toBe("request-7");
  });

  test.each([
    [0, true],
    [1, true],
    [19, true],
    [20, false],
    [25, false],
  ])("for %i conversations, complete is %s", async (count, complete) => {
    const { chatwoot } = await localServer((response) => json(response, 200, conversations(count)));
    expect((await chatwoot.contacts.listConversations(42)).complete).toBe(complete);
  });

  test("sends the headers of the client and of the call, and those of the call win", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, conversations(0)), {
      headers: { "x-team": "a", "x-desk": "b" },
    });
    await chatwoot.contacts.listConversations(1, { headers: { "x-team": "c" } });
    expect(requests[0]?.headers).toMatchObject({ "x-team": "c", "x-desk": "b", "api-access-token": "secret-token" });
  });

  test("sends requests through the given fetch", async () => {
    const urls: string[] = [];
    const { chatwoot } = await localServer((response) => json(response, 200, conversations(0)), {
      fetch: (request) => {
        urls.push(new URL(request.url).pathname);
        return fetch(request);
      },
    });
    await chatwoot.contacts.listConversations(5);
    expect(urls).toEqual(["/api/v1/accounts/1/contacts/5/conversations"]);
  });

  test("never follows a redirect with the token", async () => {
    const { requests: elsewhere, url } = await localServer((response) => json(response, 200, conversations(0)));
    const { chatwoot } = await localServer((response) => {
      response.writeHead(302, { location: `${url}/taken` }).end();
    });
    await expect(chatwoot.contacts.listConversations(1)).rejects.toMatchObject({ status: 302 });
    expect(elsewhere).toEqual([]);
  });
});
