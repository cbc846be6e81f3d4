import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { contactInboxes, contacts } from "../src/resources/contacts/table.ts";
import { conversations } from "../src/resources/conversations/table.ts";
import { messages } from "../src/resources/messages/table.ts";
import { generatedRows, idsTo, listsByKind, listsByOwner } from "../src/seed/generated-table.ts";
import { largeSeed } from "../src/seed/large-seed.ts";
import { SortedLists } from "../src/state/sorted-list.ts";
import type { Table } from "../src/state/table.ts";
import type { Index, Key, Row, TableDefinition } from "../src/state/table-definition.ts";
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

test("the large seed is the same every time", () => {
  const [one, other] = [largeSeed("4.16.2", () => noon), largeSeed("4.16.2", () => noon)];
  for (const id of [1, 249, 250, 40_001, 50_000]) {
    expect(one.conversations.get(id)).toEqual(other.conversations.get(id));
    const { contact_inbox_id, contact_id, inbox_id } = one.conversations.get(id) ?? {};
    expect(one.contactInboxes.get(contact_inbox_id ?? 0)).toMatchObject({ contact_id, inbox_id });
    const last = one.messages.where("of_conversation", id).at(-1);
    expect(last?.created_at).toBe(one.conversations.get(id)?.last_activity_at);
  }
  for (const contact of [1, 2, 250, 9999, 10_000]) {
    const latest = one.conversations.where("of_contact", contact).at(-1)?.last_activity_at ?? null;
    expect(one.contacts.get(contact)?.last_activity_at).toBe(latest);
  }
});

test("the lists that the large seed makes are those that its rows have", () => {
  const state = largeSeed("4.16.2", () => noon);
  const byTime = ["created_at", "-created_at", "last_activity_at", "-last_activity_at"] as const;
  const listed = byTime.flatMap((name) => [`all_by_${name}`, `listed_by_${name}`] as const);
  expect(differencesIn(state.contacts, contacts, ["of_account", "listed", ...listed])).toEqual([]);
  expect(differencesIn(state.contactInboxes, contactInboxes, ["of_contact"])).toEqual([]);
  const cells = (["created_at_asc", "created_at_desc", "last_activity_at_asc", "last_activity_at_desc"] as const).map(
    (name) => `cells_by_${name}` as const,
  );
  const ofContact = ["of_contact", "of_contact_inbox", "cells_of_contact", "cells_of_contact_inbox"] as const;
  expect(differencesIn(state.conversations, conversations, ["by_number", ...ofContact, ...cells])).toEqual([]);
  expect(differencesIn(state.messages, messages, ["of_conversation", "incoming", "spoken", "by_id", "public"])).toEqual(
    [],
  );
});

/** Returns the keys and groups of some indexes whose lists aren't those that are built from all rows. */
function differencesIn<R extends Row, I extends string>(
  table: Table<R, I>,
  { indexes }: TableDefinition<R, I>,
  names: readonly I[],
): string[] {
  const all = table.all().slice(0);
  return names.flatMap((name) => {
    const built = new SortedLists(indexes[name], all);
    const groups = new Set(all.flatMap((row) => indexes[name].group?.(row) ?? []));
    const isSame = (one: readonly R[], other: readonly R[]) =>
      one.length === other.length && one.every((row, position) => row === other[position]);
    const listsOf = (group: Key) => [...built.keysOf(group)].map((key) => built.get(key)?.length).sort();
    return [
      ...[...built.keys()].filter((key) => !isSame(table.where(name, key).slice(0), built.get(key) ?? [])),
      ...[...groups].filter((group) => {
        const sizes = table.grouped(name, group).map(({ size }) => size);
        return sizes.sort().join() !== listsOf(group).join();
      }),
    ].map((key) => `${name} ${key}`);
  });
}

test("a lookup in generated rows builds only the rows that it returns", () => {
  let built = 0;
  const rows = generatedRows(1000, (id): Parcel => {
    built += 1;
    return { id, owner: id % 10, isHeavy: id % 4 === 0 };
  });
  const index: Index<Parcel> = { key: ({ owner, isHeavy }) => `${owner},${isHeavy}`, group: ({ owner }) => owner };
  const idsOf = (owner: number) => idsTo(1000).filter((id) => id % 10 === owner);
  const byOwner = listsByOwner(rows, index, idsOf);
  expect([...byOwner.keysOf(3)]).toEqual(["3,false"]);
  expect(byOwner.get("3,false")?.length).toBe(100);
  expect(built).toBe(100);
  const byKind = listsByKind(rows, index, idsTo(1000).reverse(), (id) => id % 20);
  expect(built).toBe(118);
  expect([...byKind.keysOf(4)].sort()).toEqual(["4,false", "4,true"]);
  const list = byKind.get("4,true");
  expect([list?.length, built]).toEqual([50, 118]);
  expect(list?.slice(0, 3).map(({ id }) => id)).toEqual([984, 964, 944]);
  expect(list?.at(-1)?.id).toBe(4);
  expect(built).toBe(121);
});

interface Parcel {
  readonly id: number;
  readonly owner: number;
  readonly isHeavy: boolean;
}

test("a change of the large seed is discarded by a reset", async () => {
  const sandbox = createSandbox({ seed: "large", now: () => noon });
  const send = at(sandbox, "/api/v1/accounts/1");
  expect(sandbox.add.conversation({ contact_id: 7 }).id).toBe(50_001);
  await send("GET", "/conversations/50001");
  sandbox.reset();
  await send("GET", "/conversations/50001", undefined, 404);
});
