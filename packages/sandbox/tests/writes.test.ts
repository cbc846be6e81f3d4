import type { ConversationList, FilteredConversations } from "@wootkit/client";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { condition, request } from "./request.ts";

const noon = Date.UTC(2026, 10, 22, 12);

async function firstOf(sandbox: ReturnType<typeof createSandbox>, query = "") {
  const response = await request(sandbox, `/conversations?status=all${query}`);
  // Other tests validate the responses against the document.
  const [first] = ((await response.json()) as ConversationList).data.payload;
  return first;
}

describe("add.conversations", () => {
  test("adds open conversations with one message, newer than all others", async () => {
    const sandbox = createSandbox({ now: () => noon });
    const ids = sandbox.add.conversations({ contact_id: 2, count: 3 });
    expect(ids).toHaveLength(3);
    const { payload } = Object(await (await request(sandbox, "/contacts/2/conversations")).json());
    expect(payload.map(({ id }: { id: number }) => id)).toEqual(ids.toReversed());
    expect(payload[0]).toMatchObject({
      status: "open",
      inbox_id: 1,
      unread_count: 1,
      last_activity_at: noon / 1000,
      waiting_since: noon / 1000,
      messages: [{ message_type: 0, sender: { id: 2, type: "contact" } }],
      meta: { sender: { last_activity_at: noon / 1000 } },
    });
    expect(payload[2].last_activity_at).toBe(noon / 1000 - 2);
    expect((await firstOf(sandbox))?.id).toBe(ids[2]);
    expect(new Set(payload.map(({ uuid }: { uuid: string }) => uuid)).size).toBe(3);
  });

  test("adds conversations to a given inbox and time, with one contact inbox", async () => {
    const sandbox = createSandbox({ now: () => noon });
    sandbox.add.conversations({ contact_id: 2, inbox_id: 6, last_activity_at: noon - 5000, count: 1 });
    sandbox.add.conversations({ contact_id: 2, inbox_id: 6, last_activity_at: noon - 9000, count: 1 });
    const { payload } = Object(await (await request(sandbox, "/contacts/2")).json());
    expect(payload.contact_inboxes).toMatchObject([{ inbox: { id: 6, name: "WhatsApp" } }]);
    const found = Object(await (await request(sandbox, "/contacts/2/conversations")).json()).payload;
    expect(found.map((row: { last_activity_at: number }) => row.last_activity_at)).toEqual([
      noon / 1000 - 5,
      noon / 1000 - 9,
    ]);
  });

  test("refuses unknown IDs and invalid counts", () => {
    const { add } = createSandbox();
    const count = 1;
    expect(() => add.conversations({ contact_id: 1001, count })).toThrow("Account 1 has no contact 1001.");
    expect(() => add.conversations({ contact_id: 1, count, inbox_id: 99 })).toThrow("Account 1 has no inbox 99.");
    expect(() => add.conversations({ contact_id: 1, count: 1.5 })).toThrow(
      "count must be a positive integer, got 1.5.",
    );
    expect(() => add.conversations({ contact_id: 1, count: 0 })).toThrow(RangeError);
    const misspelled = { contact_id: 1, count, inbox_ID: 2 };
    expect(() => add.conversations(misspelled)).toThrow("There is no field inbox_ID. Did you mean inbox_id?");
  });
});

describe("add.message", () => {
  test("moves a conversation to the top even if the clock stands still", async () => {
    const sandbox = createSandbox({ now: () => noon });
    for (const id of [427, 108, 401, 427]) {
      sandbox.add.message({ conversation_id: id, content: `To ${id}` });
      expect(await firstOf(sandbox)).toMatchObject({ id, messages: [{ content: `To ${id}` }] });
    }
  });

  test("reopens a resolved or snoozed conversation, and the contact waits again", async () => {
    const sandbox = createSandbox({ now: () => noon });
    for (const id of [101, 105]) {
      sandbox.add.message({ conversation_id: id });
      expect(await firstOf(sandbox)).toMatchObject({
        id,
        status: "open",
        snoozed_until: null,
        waiting_since: noon / 1000,
        unread_count: 1,
        last_non_activity_message: { content: "Is anybody there?" },
      });
    }
  });

  test("refuses an unknown conversation", () => {
    expect(() => createSandbox().add.message({ conversation_id: 1 })).toThrow("Account 1 has no conversation 1.");
  });
});

test("2,000 conversations of one contact are listed in both ways, each once", async () => {
  const sandbox = createSandbox();
  const added = sandbox.add.conversations({ contact_id: 2, count: 2000 });
  const whole = { payload: [condition("contact_id", "equal_to", [2])] };
  const filtered: number[] = [];
  const listed: number[] = [];
  for (let page = 1; page <= 81; page++) {
    const filter = await request(sandbox, `/conversations/filter?page=${page}`, { body: whole });
    // Other tests validate the responses against the document.
    filtered.push(...((await filter.json()) as FilteredConversations).payload.map(({ id }) => id));
    const list = await request(sandbox, `/conversations?status=all&inbox_id=1&page=${page}`);
    const { payload } = ((await list.json()) as ConversationList).data;
    listed.push(...payload.filter(({ meta }) => meta.sender.id === 2).map(({ id }) => id));
  }
  const newestFirst = added.toReversed();
  expect(filtered).toEqual(newestFirst);
  expect(listed).toEqual(newestFirst);
});
