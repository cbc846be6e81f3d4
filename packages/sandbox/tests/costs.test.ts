import { beforeAll, describe, expect, test } from "vitest";
import { sandboxOf } from "../src/assemble.ts";
import type { Sandbox } from "../src/index.ts";
import { blankContact } from "../src/resources/contacts/rules.ts";
import { conversationOrders } from "../src/resources/conversations/order.ts";
import { seededState } from "../src/seed/seeded-state.ts";
import type { ChatwootVersion } from "../src/state/chatwoot-version.ts";
import type { State } from "../src/state/state.ts";
import { condition, request } from "./request.ts";

const noon = Date.UTC(2026, 10, 22, 12);

interface Desk {
  readonly state: State;
  readonly sandbox: Sandbox;
}

function desk(version: ChatwootVersion = "4.16.2"): Desk {
  const state = seededState(version, () => noon);
  return { state, sandbox: sandboxOf(state, {}) };
}

/** Returns the number of rows that a repeated request reads. The first one may build indexes. */
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

describe("ten times as many conversations don't increase the rows read for", () => {
  const [small, large] = [desk(), desk()];

  beforeAll(() => {
    small.sandbox.add.conversations({ contact_id: 2, count: 3000 });
    large.sandbox.add.conversations({ contact_id: 2, count: 30_000 });
  });

  test.each([
    ["the list of conversations", "/conversations", undefined],
    ["the list whatever the status", "/conversations?status=all", undefined],
    ["the list of an inbox", "/conversations?inbox_id=1", undefined],
    ["the list in a different order", "/conversations?sort_by=priority_desc", undefined],
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
  ])("%s, except for a few rows to find the page", async (_, path, body) => {
    expect(await reads(large, path, body)).toBeLessThan((await reads(small, path, body)) * 1.5);
  });
});

describe("resetting", () => {
  test("resets without reading, writing, or indexing rows, however many were written", async () => {
    const { state, sandbox } = desk();
    const list = async () => (await request(sandbox, "/conversations?status=all")).text();
    const before = await list();
    const read = await reads({ state, sandbox }, "/conversations?status=all");
    sandbox.add.conversations({ contact_id: 2, count: 3000 });
    expect(await list()).not.toBe(before);
    const { reads: readsBefore, writes } = state.accesses;
    sandbox.reset();
    expect([state.accesses.reads, state.accesses.writes]).toEqual([readsBefore, writes]);
    expect(await list()).toBe(before);
    expect(await reads({ state, sandbox }, "/conversations?status=all")).toBe(read);
  });
});

/** Returns a desk with many conversations of contact 2, which match all lists and filters below. */
function busyDesk(version: ChatwootVersion, count: number): Desk {
  const { state, sandbox } = desk(version);
  for (const number of sandbox.add.conversations({ contact_id: 2, count, last_activity_at: noon - 3_600_000 })) {
    const id = state.conversations.find("by_number", 1, number)?.id ?? 0;
    state.conversations.update(id, {
      labels: ["vip"],
      priority: "high",
      custom_attributes: { order_number: "N-1" },
      additional_attributes: { referer: "https://shop.northwind.example/tents" },
    });
    state.participants.insert({ conversation_id: id, user_id: 1 });
    state.mentions.insert({ conversation_id: id, user_id: 1, mentioned_at: noon });
  }
  for (let index = 0; index < count; index++) {
    const values = { name: `Visitor ${index}`, email: `${index}@reader.example`, labels: ["vip"] };
    state.contacts.insert({ ...blankContact(1, noon), ...values });
  }
  return { state, sandbox };
}

describe.each([
  ["4.9.2", 3000],
  ["4.14.2", 3000],
  ["4.16.2", 30_000],
] as const)(
  "as %s, a page of %i conversations reads at most twice as many rows as a page of 300 in",
  (version, count) => {
    const desks = { small: desk(version), large: desk(version) };

    beforeAll(() => {
      desks.small = busyDesk(version, 300);
      desks.large = busyDesk(version, count);
    });

    const compare = async (path: string, body?: unknown) => {
      const read = await reads(desks.small, path, body);
      expect(read).toBeGreaterThan(25);
      expect(await reads(desks.large, path, body)).toBeLessThanOrEqual(read * 2);
    };

    const sourceId = () => desks.large.state.contactInboxes.where("of_contact", 2).at(0)?.source_id;

    test.each([
      "",
      "?status=all",
      "?assignee_type=unassigned",
      "?inbox_id=1",
      "?labels[]=vip",
      "?labels[]=vip&page=5",
      "?q=Question",
      "?conversation_type=participating",
      "?conversation_type=mention",
      "?conversation_type=unattended",
      "?conversation_type=unattended&labels[]=vip&q=Question",
      "?updated_within=3700",
      "?updated_within=3700&labels[]=vip",
      ...Object.keys(conversationOrders).map((order) => `?sort_by=${order}`),
      "?sort_by=unread",
      "?sort_by=created_at_asc&labels[]=vip",
    ])("the list with %s", (query) => compare(`/conversations${query}`));

    test("the list of a source ID in two orders", async () => {
      expect(desks.small.state.contactInboxes.where("of_contact", 2).at(0)?.source_id).toBe(sourceId());
      await compare(`/conversations?source_id=${sourceId()}`);
      await compare(`/conversations?source_id=${sourceId()}&sort_by=created_at_asc&labels[]=vip`);
    });

    test("the list of a contact's conversations", () => compare("/contacts/2/conversations"));

    test.each([
      ["status", "equal_to", ["open"]],
      ["assignee_id", "is_not_present", undefined],
      ["inbox_id", "equal_to", [1]],
      ["priority", "equal_to", ["high"]],
      ["display_id", "not_equal_to", [1]],
      ["labels", "equal_to", ["vip"]],
      ["referer", "contains", ["tents"]],
      ["created_at", "is_greater_than", ["2026-01-01"]],
      ["last_activity_at", "is_greater_than", ["2026-01-01"]],
      ["order_number", "equal_to", ["N-1"]],
    ])("a filter by %s that is %s", (key, operator, values) => {
      return compare("/conversations/filter", { payload: [condition(key, operator, values)] });
    });

    test("a filter with alternatives on its first and fifth page", async () => {
      const payload = [condition("labels", "equal_to", ["vip"], "OR"), condition("priority", "equal_to", ["low"])];
      await compare("/conversations/filter", { payload });
      await compare("/conversations/filter?page=5", { payload });
    });

    // 4.9.2 can't filter by contact.
    const [first, id] = version === "4.9.2" ? ["inbox_id", 1] : ["contact_id", 2];

    test(`a filter by ${first} and label`, () => {
      const payload = [condition(first, "equal_to", [id], "AND"), condition("labels", "equal_to", ["vip"])];
      return compare("/conversations/filter", { payload });
    });

    test.each([
      "/contacts?labels[]=vip",
      "/contacts?labels[]=vip&sort=-name",
      "/contacts/search?q=visitor",
      "/contacts/search?q=visitor&sort=email",
    ])("%s", (path) => compare(path));
  },
);

describe("an index for a question", () => {
  const found = async (sandbox: Sandbox, path: string) => {
    const { data } = Object(await (await request(sandbox, path)).json());
    return [data.meta.all_count, data.payload[0]?.id];
  };

  test("returns current rows after changes in its table and in other tables, and after a reset", async () => {
    const { sandbox, state } = busyDesk("4.16.2", 300);
    const labelled = "/conversations?labels[]=vip";
    const said = "/conversations?q=dovetail";
    const first = await found(sandbox, labelled);
    const row = state.conversations.where("of_contact", 2).at(0);
    if (row === undefined) throw new Error("Contact 2 has no conversation.");
    state.conversations.update(row.id, { labels: [], last_activity_at: noon });
    expect(await found(sandbox, labelled)).toEqual([Number(first[0]) - 1, first[1]]);
    state.conversations.update(row.id, { labels: ["vip"] });
    expect(await found(sandbox, labelled)).toEqual([first[0], row.display_id]);
    expect(await found(sandbox, said)).toEqual([0, undefined]);
    sandbox.add.message({ conversation_id: row.display_id, content: "Is it a dovetail joint?" });
    expect(await found(sandbox, said)).toEqual([1, row.display_id]);
    const message = state.messages.where("of_conversation", row.id).at(-1);
    state.messages.delete(message?.id ?? 0);
    expect(await found(sandbox, said)).toEqual([0, undefined]);
    sandbox.add.message({ conversation_id: row.display_id, content: "A dovetail, yes?" });
    sandbox.reset();
    expect(await found(sandbox, said)).toEqual([0, undefined]);
    expect((await found(sandbox, labelled))[0]).toBeLessThan(300);
  });

  test("returns the same rows after it was evicted and rebuilt", async () => {
    const { sandbox } = busyDesk("4.16.2", 300);
    const before = await found(sandbox, "/conversations?q=Question 7 of");
    for (let number = 0; number < 40; number++) await found(sandbox, `/conversations?q=Question ${number} of`);
    expect(before[0]).toBe(1);
    expect(await found(sandbox, "/conversations?q=Question 7 of")).toEqual(before);
  });
});
