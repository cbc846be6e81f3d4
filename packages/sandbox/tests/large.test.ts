import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { largeSeed } from "../src/seed/large-seed.ts";
import { emptyState } from "../src/state/state.ts";
import { at } from "./call.ts";

const noon = Date.UTC(2026, 10, 30, 12);

test("the large seed has 10,000 contacts, 50,000 conversations, and 400,000 messages", async () => {
  const send = at(createSandbox({ seed: "large", now: () => noon }), "/api/v1/accounts/1");
  expect((await send("GET", "/contacts?page=667")).meta).toMatchObject({ count: 10_000 });
  expect((await send("GET", "/conversations?status=all&page=2000")).data.meta).toMatchObject({ all_count: 50_000 });
  const { payload } = await send("GET", "/contacts/1/conversations");
  expect(payload.map(({ id }: { id: number }) => id).slice(0, 3)).toEqual([50_000, 49_750, 49_500]);
  const { payload: messages } = await send("GET", "/conversations/50000/messages");
  expect(messages.map(({ id }: { id: number }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => 399_992 + n));
});

test("the large seed is the same every time, and its lists are those that its rows have", () => {
  const [one, other] = [largeSeed("4.16.2", () => noon), largeSeed("4.16.2", () => noon)];
  for (const id of [1, 249, 250, 40_001, 50_000]) {
    expect(one.conversations.get(id)).toEqual(other.conversations.get(id));
    const own = one.messages.all().filter((message) => message.conversation_id === id);
    const built = emptyState("4.16.2", () => noon);
    for (const message of own) built.messages.insert(message);
    for (const index of ["of_conversation", "incoming", "spoken", "by_id", "public"] as const) {
      expect(one.messages.where(index, id).slice(0)).toEqual(built.messages.where(index, id).slice(0));
    }
    const { contact_inbox_id, contact_id, inbox_id, last_activity_at } = one.conversations.get(id) ?? {};
    expect(one.contactInboxes.get(contact_inbox_id ?? 0)).toMatchObject({ contact_id, inbox_id });
    const latest = one.conversations.where("of_contact", contact_id).at(-1)?.last_activity_at;
    expect(one.contacts.get(contact_id ?? 0)?.last_activity_at).toBe(latest);
    expect(own.at(-1)?.created_at).toBe(last_activity_at);
  }
});

test("a change of the large seed is discarded by a reset", async () => {
  const sandbox = createSandbox({ seed: "large", now: () => noon });
  const send = at(sandbox, "/api/v1/accounts/1");
  expect(sandbox.add.conversation({ contact_id: 7 }).id).toBe(50_001);
  await send("GET", "/conversations/50001");
  sandbox.reset();
  await send("GET", "/conversations/50001", undefined, 404);
});
