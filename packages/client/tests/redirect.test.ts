import { describe, expect, test } from "vitest";
import { ApiError, type Client } from "../src/index.ts";
import { faultServer, rawResponse } from "./fault-server.ts";
import { localServer, rejection } from "./local-server.ts";

const good = '{"payload":[{"id":7}]}';
const call = ({ contacts }: Client) => contacts.listConversations(42);

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])("a %i to another origin never gets the token", async (status) => {
    const elsewhere = await localServer((response) => response.end(good));
    const { chatwoot, requests } = await faultServer((socket) => {
      socket.write(rawResponse(`${status} Elsewhere`, [`Location: ${elsewhere.url}/taken`]));
    });
    const error = await rejection(call(chatwoot));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(String(error)).toContain(`redirects to ${elsewhere.url}/taken`);
    expect(requests).toHaveLength(1);
    expect(elsewhere.requests).toEqual([]);
    expect(elsewhere.connections()).toBe(0);
  });

  test.each(["/elsewhere", "//127.0.0.2/", "", "http://[", "javascript:alert(1)"])(
    "a redirect to %j is an error",
    async (location) => {
      const { chatwoot, requests } = await faultServer((socket) => {
        socket.write(rawResponse("302 Found", [`Location: ${location}`]));
      });
      expect(await rejection(call(chatwoot))).toMatchObject({ name: "ApiError", status: 302 });
      expect(requests).toHaveLength(1);
    },
  );

  test("a redirect of a POST is not followed", async () => {
    const elsewhere = await localServer((response) => response.end(good));
    const { chatwoot, requests } = await faultServer((socket) => {
      socket.write(rawResponse("307 Elsewhere", [`Location: ${elsewhere.url}`]));
    });
    const body = { payload: [] };
    expect(await rejection(chatwoot.conversations.filter(body))).toMatchObject({ status: 307 });
    expect(requests).toHaveLength(1);
    expect(elsewhere.connections()).toBe(0);
  });
});
