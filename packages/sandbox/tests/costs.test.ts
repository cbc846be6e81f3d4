import { beforeAll, describe, expect, test } from "vitest";
import { sandboxOf } from "../src/assemble.ts";
import type { Sandbox } from "../src/index.ts";
import { seededState } from "../src/seed/seeded-state.ts";
import type { State } from "../src/state/state.ts";
import { condition, request } from "./request.ts";

const noon = Date.UTC(2026, 10, 22, 12);

interface Desk {
  readonly state: State;
  readonly sandbox: Sandbox;
}

function desk(): Desk {
  const state = seededState("4.16.2", () => noon);
  return { state, sandbox: sandboxOf(state, {}) };
}

/** How many rows a request reads when it is sent for the second time: the first may set indexes up. */
async function reads({ state, sandbox }: Desk, path: string, body?: unknown): Promise<number> {
  const options = body === undefined ? {} : { body };
  expect((await request(sandbox, path, options)).status).toBe(200);
  const before = state.accesses.reads;
  await request(sandbox, path, options);
  return state.accesses.reads - before;
}

const inContact = { payload: [condition("contact_id", "equal_to", [2])] };
const openInInbox = {
  payload: [condition("inbox_id", "equal_to", [1], "AND"), condition("status", "equal_to", ["open"])],
};

describe("with ten times as many conversations, the server reads as many rows for", () => {
  const [small, large] = [desk(), desk()];

  beforeAll(() => {
    small.sandbox.addConversations({ contactId: 2, count: 3000 });
    large.sandbox.addConversations({ contactId: 2, count: 30_000 });
  });

  test.each([
    ["the list of conversations", "/conversations", undefined],
    ["the list whatever the status", "/conversations?status=all", undefined],
    ["the list of an inbox", "/conversations?inbox_id=1", undefined],
    ["the list in another order", "/conversations?sort_by=priority_desc", undefined],
    ["a page past the end", "/conversations?page=9999", undefined],
    ["a contact's conversations", "/contacts/2/conversations", undefined],
    ["the conversations that a filter finds by their contact", "/conversations/filter", inContact],
    ["the conversations that a filter finds by inbox and status", "/conversations/filter", openInInbox],
    ["the list of contacts", "/contacts", undefined],
    ["the messages of a conversation", "/conversations/101/messages", undefined],
    ["the labels of the account", "/labels", undefined],
  ])("%s", async (_, path, body) => {
    const read = await reads(small, path, body);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(700);
    expect(await reads(large, path, body)).toBe(read);
  });

  test.each([
    ["a page in the middle of the list", "/conversations?page=100", undefined],
    ["a page in the middle of what a filter finds", "/conversations/filter?page=100", inContact],
  ])("%s, but for a few more on the way to it", async (_, path, body) => {
    expect(await reads(large, path, body)).toBeLessThan((await reads(small, path, body)) * 1.5);
  });
});

describe("resetting", () => {
  test("reads and writes no row, and indexes nothing again, however much was written", async () => {
    const { state, sandbox } = desk();
    const list = async () => (await request(sandbox, "/conversations?status=all")).text();
    const before = await list();
    const read = await reads({ state, sandbox }, "/conversations?status=all");
    sandbox.addConversations({ contactId: 2, count: 3000 });
    expect(await list()).not.toBe(before);
    const { reads: readsBefore, writes } = state.accesses;
    sandbox.reset();
    expect([state.accesses.reads, state.accesses.writes]).toEqual([readsBefore, writes]);
    expect(await list()).toBe(before);
    expect(await reads({ state, sandbox }, "/conversations?status=all")).toBe(read);
  });
});
