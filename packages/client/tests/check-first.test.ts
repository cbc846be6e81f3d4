import { describe, expect, test } from "vitest";
import { callOperation } from "./call-operation.ts";
import { json, localServer, rejection } from "./local-server.ts";
import { allOperations } from "./recorded-call.ts";

const writes = allOperations.filter(({ isSafe }) => !isSafe);

/** The path that the hint of a failed write names. */
async function hintedPath(id: string): Promise<string | undefined> {
  const operation = allOperations.find((one) => one.id === id);
  if (!operation) throw new Error(`The document has no operation ${id}.`);
  const { url } = await localServer((response) => json(response, 503, {}));
  const { hint } = Object(await rejection(callOperation(url, operation)));
  expect(hint).toMatch(
    /^The server may have performed the write anyway: check( with GET \S+)? before you send it again\.$/,
  );
  return / with GET (\S+)/.exec(hint)?.[1];
}

describe("the hint of a write that failed names the path to check with:", () => {
  const account = "/api/v1/accounts/1";
  test.each([
    ["createContact", "the list", `${account}/contacts`],
    ["createMessage", "the list", `${account}/conversations/7/messages`],
    ["updateContact", "the contact", `${account}/contacts/7`],
    ["deleteContact", "the contact", `${account}/contacts/7`],
    ["deleteMessage", "the list, as a message has no path", `${account}/conversations/7/messages`],
    ["updateAgent", "the list, as an agent has no path", `${account}/agents`],
    ["toggleConversationStatus", "the conversation", `${account}/conversations/7`],
    ["retryMessage", "the list of the messages", `${account}/conversations/7/messages`],
    [
      "updateAgentCapacityPolicyInboxLimit",
      "the policy, whose id has another name",
      `${account}/agent_capacity_policies/7`,
    ],
    ["createPublicMessage", "the list", "/public/api/v1/inboxes/abc/contacts/x/conversations/7/messages"],
    ["updatePlatformUser", "the user", "/platform/api/v1/users/7"],
  ])("after %s, %s", async (id, _, path) => {
    expect(await hintedPath(id)).toBe(path);
  });

  test.each([
    ["mergeContacts", "no resource has this path"],
    ["createPublicContact", "the inbox is another resource"],
    ["exportContacts", "the list does not show it"],
    ["setConversationTypingStatus", "nothing shows it"],
  ])("after %s, no path, as %s", async (id) => {
    expect(await hintedPath(id)).toBeUndefined();
  });

  test("in the whole document, each is the path of a GET of the same resource", async () => {
    const { url } = await localServer((response) => json(response, 503, {}));
    let named = 0;
    for (const operation of writes) {
      const { hint } = Object(await rejection(callOperation(url, operation)));
      const [, path] = / with GET (\S+)/.exec(hint) ?? [];
      if (!path) continue;
      named++;
      const reads = allOperations.filter(({ method, tag }) => method === "GET" && tag === operation.tag);
      expect(
        reads.some((read) => patternOf(read.path).test(path)),
        `${operation.id}: ${path}`,
      ).toBe(true);
    }
    expect(writes.length).toBeGreaterThan(150);
    expect(named).toBeGreaterThan(writes.length * 0.8);
  });
});

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`);
}
