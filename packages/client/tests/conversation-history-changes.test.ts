import { describe, expect, test } from "vitest";
import { PaginationError } from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";
import { idsOf, readAll, sorted } from "./read-all.ts";
import { conversation, conversations, type Differences, simulatedChatwoot } from "./simulated-chatwoot.ts";

/** Servers from which a history is read in different ways. */
const servers: readonly (readonly [string, Differences])[] = [
  ["a server that filters by contact", {}],
  ["a server that ignores all conditions of a filter but the first", { excludes: false }],
  ["a server without that filter", { filters: false }],
  ["a server without that filter, with pages of 7", { filters: false, pageSize: 7 }],
  ["a server without that filter, whose own list of a contact has the newest", { filters: false, ownList: "newest" }],
];

describe.each(servers)("the history of %s", (_, differences) => {
  test.each([0, 3, 24, 25, 49, 79])(
    "has each remaining conversation if one is deleted meanwhile (row %i)",
    async (row) => {
      const rows = conversations(80);
      const kept = rows.filter((_, index) => index !== rows.length - 1 - row);
      const { chatwoot } = simulatedChatwoot(rows, differences, (number) => {
        if (number === 3) rows.splice(rows.length - 1 - row, 1);
      });
      const found = idsOf(await readAll(chatwoot.contacts.conversationHistory(1)));
      expect(new Set(found).size).toBe(found.length);
      expect(found).toEqual(expect.arrayContaining(idsOf(kept)));
    },
  );

  test("has each remaining conversation if some are deleted and others created meanwhile", async () => {
    const rows = conversations(120);
    const first = new Set(idsOf(rows));
    let next = 121;
    const { chatwoot } = simulatedChatwoot(rows, differences, (number) => {
      if (number > 9 || number < 2) return;
      rows.splice(rows.length - 1 - ((number * 7) % 20), 1);
      if (number % 2) rows.push(conversation(next, 5000 + next++));
    });
    const found = new Set(idsOf(await readAll(chatwoot.contacts.conversationHistory(1))));
    for (const { id } of rows) if (first.has(id)) expect(found).toContain(id);
  });

  test("has each conversation if those that were not read become active meanwhile", async () => {
    const rows = conversations(80);
    const { chatwoot } = simulatedChatwoot(rows, differences, (number) => {
      for (const row of rows.slice(number, number + 3)) row.last_activity_at = 5000 + number;
    });
    const found = idsOf(await readAll(chatwoot.contacts.conversationHistory(1)));
    expect(new Set(found).size).toBe(found.length);
    expect(sorted(found)).toEqual(sorted(idsOf(rows)));
  });

  test("has each conversation if a full page is created between two requests", async () => {
    const rows = conversations(80);
    const { chatwoot } = simulatedChatwoot(rows, differences, (number) => {
      if (number === 3) for (let id = 81; id <= 105; id++) rows.push(conversation(id, 5000 + id));
    });
    const found = idsOf(await readAll(chatwoot.contacts.conversationHistory(1)));
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(expect.arrayContaining(idsOf(conversations(80))));
  });

  test("has each recent conversation if older ones are deleted meanwhile", async () => {
    const rows = conversations(80);
    const { chatwoot } = simulatedChatwoot(rows, differences, (number) => {
      if (number === 2) rows.splice(0, 5);
    });
    const found = idsOf(await readAll(chatwoot.contacts.conversationHistory(1, { since: 1020 })));
    for (const { id } of rows.filter((row) => row.last_activity_at >= 1020)) expect(found).toContain(id);
  });

  test("begins with the most recently active conversation", async () => {
    const rows = conversations(80);
    for (const row of rows.slice(0, 4)) row.last_activity_at += 500;
    const { chatwoot } = simulatedChatwoot(rows, { ...differences, ownList: "active" });
    const times = (await readAll(chatwoot.contacts.conversationHistory(1))).map((one) => one.last_activity_at);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
  });

  test("fails after the last conversation if the server counts more than it sends", async () => {
    const { chatwoot, requests } = simulatedChatwoot(conversations(60), { ...differences, excess: 1 });
    const found: number[] = [];
    const read = async () => {
      for await (const { id } of chatwoot.contacts.conversationHistory(1)) found.push(id);
    };
    const error = await rejection(read());
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).toMatch(/contact 1 is incomplete: the server counts 1 more than it sends/);
    // Without the filter, all lists are read before more than the newest can be returned.
    expect(found.length).toBeGreaterThanOrEqual(differences.filters === false ? 20 : 60);
    expect(requests.length).toBeLessThan(40);
  });
});

test.each<[string, Differences]>([
  ["each page alone", { counts: "page" }],
  ["nothing", { counts: "none" }],
  ["nothing and has no filter by contact", { counts: "none", filters: false }],
])("the history of a server that counts %s is read completely in a few requests", async (_, differences) => {
  const { chatwoot, requests } = simulatedChatwoot(conversations(30), differences);
  expect(await readAll(chatwoot.contacts.conversationHistory(1))).toHaveLength(30);
  expect(requests.length).toBeLessThan(20);
});

test("a huge count of an older server leads to an error after a few requests", async () => {
  const { chatwoot, requests } = simulatedChatwoot(conversations(30), { filters: false, excess: 1e12 });
  expect(await rejection(readAll(chatwoot.contacts.conversationHistory(1)))).toBeInstanceOf(PaginationError);
  expect(requests.length).toBeLessThan(20);
});

test("the history since a time takes one request if its response goes back far enough", async () => {
  const rows = conversations(80);
  const { chatwoot, requests } = simulatedChatwoot(rows);
  const found = await readAll(chatwoot.contacts.conversationHistory(1, { since: 1075 }));
  expect(idsOf(found)).toEqual([80, 79, 78, 77, 76]);
  expect(requests).toHaveLength(1);
});

test("conversations of another contact with the same source id are left out", async () => {
  const rows = [...conversations(30), conversation(31, 2000, 7), conversation(32, 900, 7)];
  const { chatwoot } = simulatedChatwoot(rows, { filters: false });
  expect(sorted(idsOf(await readAll(chatwoot.contacts.conversationHistory(1))))).toEqual(idsOf(conversations(30)));
});

test("a conversation that its inbox does not list is returned, and the history ends with an error", async () => {
  const rows = conversations(30);
  const { chatwoot } = simulatedChatwoot([...rows, conversation(31, 2000, 1, 2)], {
    filters: false,
    contactInboxes: [{ source_id: "source-1", inbox: { id: 1 } }],
  });
  const found: number[] = [];
  const read = async () => {
    for await (const { id } of chatwoot.contacts.conversationHistory(1)) found.push(id);
  };
  const error = await rejection(read());
  expect(error).toBeInstanceOf(PaginationError);
  expect(String(error)).toMatch(/Conversation 31 of contact 1/);
  expect(sorted(found)).toEqual(sorted([...idsOf(rows), 31]));
});

test("a conversation that is deleted before its inbox is read causes no error", async () => {
  const rows = conversations(30);
  const { chatwoot } = simulatedChatwoot(rows, { filters: false }, (number) => {
    if (number === 3) rows.pop();
  });
  expect(sorted(idsOf(await readAll(chatwoot.contacts.conversationHistory(1))))).toEqual(idsOf(conversations(30)));
});

test.each<[string, unknown]>([
  ["null", [null]],
  ["an empty object", [{}]],
  ["a number", [7]],
])("%s instead of a conversation causes a PaginationError", async (_, payload) => {
  const { chatwoot } = await localServer((response) => json(response, 200, { meta: { all_count: 1 }, payload }));
  const error = await rejection(readAll(chatwoot.contacts.conversationHistory(1, { teamId: 3, status: "open" })));
  expect(error).toBeInstanceOf(PaginationError);
});

test.each<[string, unknown]>([
  ["a string instead of the inboxes", "zz"],
  ["an inbox that is null", [{ source_id: "a", inbox: null }]],
  ["null instead of a link to an inbox", [null]],
  ["null instead of the inboxes", null],
])("%s causes a PaginationError", async (_, contactInboxes) => {
  const { chatwoot } = simulatedChatwoot(conversations(30), { filters: false, contactInboxes });
  const error = await rejection(readAll(chatwoot.contacts.conversationHistory(1)));
  expect(error).toBeInstanceOf(PaginationError);
  expect(String(error)).toContain("contact_inboxes");
});

test("an error thrown by the caller's code is passed on unchanged", async () => {
  const thrown = new TypeError("mine");
  const check = {
    compare: () => {
      throw thrown;
    },
  };
  const { chatwoot } = await localServer(
    (response) => json(response, 200, { meta: { all_count: 1 }, payload: conversations(1) }),
    { check },
  );
  expect(await rejection(readAll(chatwoot.contacts.conversationHistory(1)))).toBe(thrown);
});

test("a history ends at its own signal while another one waits for the source", async () => {
  const { chatwoot } = await localServer(() => {});
  const other = new AbortController();
  const waiting = rejection(chatwoot.contacts.conversationHistory(1, { signal: other.signal }).source());
  const mine = AbortSignal.abort("mine alone");
  expect(await rejection(chatwoot.contacts.conversationHistory(1, { signal: mine }).source())).toBe("mine alone");
  other.abort("enough");
  expect(await waiting).toBe("enough");
});

test("a page that the server keeps sending causes a PaginationError", async () => {
  const { chatwoot } = await localServer((response) => {
    json(response, 200, { meta: { all_count: 50 }, payload: conversations(25) });
  });
  expect(await rejection(readAll(chatwoot.contacts.conversationHistory(1)))).toBeInstanceOf(PaginationError);
});

describe("reading a history", () => {
  const ofEightyInboxes = () => conversations(80).map((one) => ({ ...one, inbox_id: one.id }));

  test.each<[string, Differences, number]>([
    ["a server that filters by contact", {}, 1],
    ["a server without that filter", { filters: false }, 2],
  ])("takes at most three requests for 8 conversations of %s", async (_, differences, count) => {
    const rows = conversations(8).map((one) => ({ ...one, inbox_id: one.id }));
    const { chatwoot, requests } = simulatedChatwoot(rows, differences);
    expect(await readAll(chatwoot.contacts.conversationHistory(1))).toHaveLength(8);
    expect(requests).toHaveLength(count);
  });

  test("takes one request for each page of the filter", async () => {
    const { chatwoot, requests } = simulatedChatwoot(conversations(60));
    expect(await readAll(chatwoot.contacts.conversationHistory(1))).toHaveLength(60);
    expect(requests).toHaveLength(3);
  });

  test("takes one request for each inbox, five at a time, if the server has no filter", async () => {
    const { chatwoot, requests, atOnce } = simulatedChatwoot(ofEightyInboxes(), { filters: false });
    expect(await readAll(chatwoot.contacts.conversationHistory(1))).toHaveLength(80);
    // The first requests are for the filter, the contact's own list and the contact.
    expect(requests).toHaveLength(3 + 80);
    expect(new Set(requests).size).toBe(requests.length);
    expect(atOnce()).toBe(5);
  });

  test("takes two requests for the first 20 conversations if the server has no filter", async () => {
    const { chatwoot, requests } = simulatedChatwoot(ofEightyInboxes(), { filters: false });
    let count = 0;
    for await (const _ of chatwoot.contacts.conversationHistory(1)) if (++count === 20) break;
    expect(requests).toHaveLength(2);
  });

  test("requests, without the filter, only the first page of an inbox twice", async () => {
    const { chatwoot, requests } = simulatedChatwoot(conversations(80), { filters: false });
    expect(await readAll(chatwoot.contacts.conversationHistory(1))).toHaveLength(80);
    expect(requests).toHaveLength(3 + 5);
  });

  test("sends, without the filter, no more requests after one fails", async () => {
    const { chatwoot, requests } = simulatedChatwoot(ofEightyInboxes(), { filters: false }, (number) => {
      if (number === 10) throw new TypeError("fetch failed");
    });
    await rejection(readAll(chatwoot.contacts.conversationHistory(1)));
    await new Promise((resolve) => setTimeout(resolve));
    expect(requests.length).toBeLessThan(20);
  });
});
