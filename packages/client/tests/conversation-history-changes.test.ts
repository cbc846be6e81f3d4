import { describe, expect, test } from "vitest";
import { type Conversation, PaginationError } from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";

async function all(history: AsyncIterable<Conversation>): Promise<Conversation[]> {
  const found: Conversation[] = [];
  for await (const conversation of history) found.push(conversation);
  return found;
}

const idsOf = (conversations: readonly Conversation[]) => conversations.map(({ id }) => id);
const sorted = (ids: readonly number[]) => [...ids].sort((one, other) => one - other);

/** A conversation as short as the history needs it. */
const conversation = (id: number, time: number, contactId = 1) => ({
  id,
  inbox_id: 1,
  last_activity_at: time,
  status: "open",
  labels: [],
  meta: { sender: { id: contactId } },
});

/** A server of the filter whose conversations a test changes between two requests. */
function filterServer(rows: { id: number; last_activity_at: number }[], before: (page: number) => void, lie = 0) {
  return localServer((response, { url = "" }, number) => {
    const page = Number(new URL(url, "http://localhost").searchParams.get("page") ?? 1);
    // The first request only asks whether the filter is there.
    if (number > 1) before(number - 1);
    const listed = [...rows].sort((one, other) => other.last_activity_at - one.last_activity_at);
    json(response, 200, {
      meta: { all_count: rows.length + lie },
      payload: listed.slice((page - 1) * 25, page * 25),
    });
  });
}

describe("is never short in silence", () => {
  const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => conversation(index + 1, 1000 + index));

  test("a server that counts more than it sends: an error, after all that it sends", async () => {
    const { chatwoot, requests } = await filterServer(rowsOf(60), () => {}, 1);
    const found: number[] = [];
    const walk = async () => {
      for await (const { id } of chatwoot.contacts.conversationHistory(1)) found.push(id);
    };
    const error = await rejection(walk());
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).toMatch(/counts 1 more conversations of contact 1 than it sends/);
    expect(found).toHaveLength(60);
    expect(requests.length).toBeLessThan(20);
  });

  test.each([0, 24, 49])("what goes away from a page that was read (row %i) hides no other", async (row) => {
    const rows = rowsOf(80);
    const { chatwoot } = await filterServer(rows, (number) => {
      // Between the second page and the third.
      if (number === 3) rows.splice(rows.length - 1 - row, 1);
    });
    const found = idsOf(await all(chatwoot.contacts.conversationHistory(1)));
    expect(new Set(found).size).toBe(found.length);
    expect(sorted(found)).toEqual(sorted(rowsOf(80).map(({ id }) => id)));
  });

  test("what goes away while others come hides no other", async () => {
    const rows = rowsOf(120);
    let next = 121;
    const { chatwoot } = await filterServer(rows, (number) => {
      if (number > 9) return;
      rows.splice(rows.length - 1 - ((number * 7) % 20), 1);
      if (number % 2) rows.push(conversation(next, 5000 + next++));
    });
    const found = new Set(idsOf(await all(chatwoot.contacts.conversationHistory(1))));
    for (const { id } of rows) expect(found).toContain(id);
  });

  test("what goes away beyond since hides no other", async () => {
    const rows = rowsOf(80);
    const { chatwoot } = await filterServer(rows, (number) => {
      if (number === 2) rows.splice(75, 1);
    });
    const found = idsOf(await all(chatwoot.contacts.conversationHistory(1, { since: 1020 })));
    for (const { id } of rows.filter((row) => row.last_activity_at >= 1020)) expect(found).toContain(id);
  });

  test("a server that counts each page alone is read to its end, and no further", async () => {
    const rows = rowsOf(30).reverse();
    const { chatwoot, requests } = await localServer((response, { url = "" }) => {
      const page = Number(new URL(url, "http://localhost").searchParams.get("page") ?? 1);
      const payload = rows.slice((page - 1) * 25, page * 25);
      json(response, 200, { meta: { all_count: payload.length }, payload });
    });
    expect(await all(chatwoot.contacts.conversationHistory(1))).toHaveLength(30);
    expect(requests.length).toBeLessThan(20);
  });

  test("what comes to fit while the history is read is in it", async () => {
    const rows = rowsOf(80);
    const { chatwoot } = await filterServer(rows, (number) => {
      // Of the first page, after it was read; it is too old before.
      const row = rows[70];
      if (number === 2 && row) row.last_activity_at = 9000;
    });
    const found = idsOf(await all(chatwoot.contacts.conversationHistory(1, { since: 1075 })));
    expect(sorted(found)).toEqual([71, 76, 77, 78, 79, 80]);
  });

  test.each<[string, unknown]>([
    ["null", [null]],
    ["an object of nothing", [{}]],
    ["a number", [7]],
  ])("%s in place of a conversation is an error of ours", async (_, payload) => {
    const { chatwoot } = await localServer((response) => json(response, 200, { meta: { all_count: 1 }, payload }));
    const error = await rejection(all(chatwoot.contacts.conversationHistory(1, { teamId: 3, status: "open" })));
    expect(error).toBeInstanceOf(PaginationError);
  });

  test.each<[string, unknown]>([
    ["a text of inboxes", "zz"],
    ["an inbox that is null", [{ source_id: "a", inbox: null }]],
  ])("%s is an error of ours", async (_, contact_inboxes) => {
    const { chatwoot } = await localServer((response, { method }) => {
      if (method === "POST") json(response, 422, { error: "Invalid attribute key" });
      else json(response, 200, { payload: { id: 1, contact_inboxes } });
    });
    const error = await rejection(all(chatwoot.contacts.conversationHistory(1)));
    expect(error).toBeInstanceOf(PaginationError);
  });

  test("an older server that counts more than it sends is an error, too", async () => {
    const { chatwoot } = await localServer((response, { method, url = "" }) => {
      if (method === "POST") json(response, 422, { error: "Invalid attribute key" });
      else if (url.includes("/contacts/1")) {
        json(response, 200, { payload: { id: 1, contact_inboxes: [{ source_id: "a", inbox: { id: 1 } }] } });
      } else {
        const payload = url.includes("page=2") ? [] : rowsOf(1);
        json(response, 200, { data: { meta: { all_count: 5 }, payload } });
      }
    });
    const error = await rejection(all(chatwoot.contacts.conversationHistory(1)));
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).toContain("counts 4 more conversations");
  });

  test("a history hears of its own signal while another one asks", async () => {
    const { chatwoot } = await localServer(() => {});
    const other = new AbortController();
    const waiting = rejection(chatwoot.contacts.conversationHistory(1, { signal: other.signal }).source());
    const mine = AbortSignal.abort("mine alone");
    expect(await rejection(chatwoot.contacts.conversationHistory(1, { signal: mine }).source())).toBe("mine alone");
    other.abort("enough");
    expect(await waiting).toBe("enough");
  });

  test("exactly as many as a page holds may come between two pages", async () => {
    const rows = rowsOf(80);
    const { chatwoot } = await filterServer(rows, (number) => {
      if (number === 2) for (let id = 81; id <= 105; id++) rows.push(conversation(id, 5000 + id));
    });
    const found = idsOf(await all(chatwoot.contacts.conversationHistory(1)));
    expect(new Set(found).size).toBe(found.length);
    expect(sorted(found)).toEqual(rows.map(({ id }) => id));
  });

  test("a page that comes again and again is an error", async () => {
    const { chatwoot } = await localServer((response) => {
      json(response, 200, { meta: { all_count: 50 }, payload: rowsOf(25) });
    });
    expect(await rejection(all(chatwoot.contacts.conversationHistory(1)))).toBeInstanceOf(PaginationError);
  });

  test("an older server that names no inboxes of the contact is an error", async () => {
    const { chatwoot } = await localServer((response, { method }) => {
      if (method === "POST") json(response, 422, { error: "Invalid attribute key" });
      else json(response, 200, { payload: { id: 1 } });
    });
    const error = await rejection(all(chatwoot.contacts.conversationHistory(1)));
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).toContain("contact_inboxes");
  });

  /** An older server of two inboxes, whose lists hold three a page and change before each request. */
  function inboxServer(lists: Record<string, ReturnType<typeof conversation>[]>, before: (number: number) => void) {
    return localServer((response, { method, url = "" }, number) => {
      before(number);
      const { pathname, searchParams } = new URL(url, "http://localhost");
      if (method === "POST") json(response, 422, { error: "Invalid attribute key" });
      else if (pathname.endsWith("/contacts/1")) {
        const contact_inboxes = Object.keys(lists).map((source_id, index) => ({ source_id, inbox: { id: index + 1 } }));
        json(response, 200, { payload: { id: 1, contact_inboxes } });
      } else {
        const page = Number(searchParams.get("page") ?? 1);
        const rows = [...(lists[searchParams.get("source_id") ?? ""] ?? [])];
        rows.sort((one, other) => other.last_activity_at - one.last_activity_at);
        json(response, 200, { data: { payload: rows.slice((page - 1) * 3, page * 3) } });
      }
    });
  }

  test("what is touched in one inbox while another is read is not missed, nor what moves up when one goes away", async () => {
    const a = [10, 9, 8, 7, 6, 5, 4, 3].map((time, index) => conversation(100 + index, time));
    const b = [12, 11, 2, 1].map((time, index) => conversation(200 + index, time));
    const everything = [...a, ...b].map(({ id }) => id);
    const { chatwoot } = await inboxServer({ a, b }, (number) => {
      // After the first pages were read: two old ones of one inbox become active, but less recently than the other's newest.
      if (number === 5) {
        a.splice(4, 1, { ...conversation(104, 11) });
        a.splice(5, 1, { ...conversation(105, 11) });
        b.splice(0, 1);
      }
    });
    const found = idsOf(await all(chatwoot.contacts.conversationHistory(1)));
    expect(new Set(found).size).toBe(found.length);
    expect(sorted(found)).toEqual(sorted(everything));
  });

  test("conversations of another contact under the same source id are not the contact's", async () => {
    const a = [conversation(1, 3), conversation(2, 2, 7), conversation(3, 1)];
    const { chatwoot } = await inboxServer({ a }, () => {});
    expect(idsOf(await all(chatwoot.contacts.conversationHistory(1)))).toEqual([1, 3]);
  });
});
