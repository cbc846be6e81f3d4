import { describe, expect, test } from "vitest";
import {
  type Conversation,
  type ConversationHistoryFilters,
  InvalidArgumentError,
  NotFoundError,
} from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";
import { idsOf, readAll, sorted } from "./read-all.ts";
import { sandboxClient } from "./sandbox.ts";

/** A contact of the sandbox with conversations in several inboxes. */
const maya = 1;
const shop = 2;

/** The ids of a contact's conversations, found in the list of all conversations. */
async function expected({ chatwoot }: ReturnType<typeof sandboxClient>, contactId: number): Promise<number[]> {
  const everything = await readAll(chatwoot.conversations.list({ status: "all" }));
  return idsOf(everything.filter(({ meta }) => meta.sender.id === contactId));
}

const versions = ["4.16.2", "4.14.2", "4.9.2"] as const;

describe.each(versions)("the history of a contact on Chatwoot %s", (version) => {
  const hasFilter = version !== "4.9.2";

  test("has every conversation once, the most recently active first", async () => {
    const setting = sandboxClient(version);
    setting.sandbox.add.conversations({ contact_id: maya, count: 60, inbox_id: shop });
    const found = await readAll(setting.chatwoot.contacts.conversationHistory(maya));
    expect(found.length).toBeGreaterThan(60);
    expect(sorted(idsOf(found))).toEqual(sorted(await expected(setting, maya)));
    const times = found.map(({ last_activity_at }) => last_activity_at);
    expect(times).toEqual([...times].sort((one, other) => other - one));
    for (const { meta } of found) expect(meta.sender.id).toBe(maya);
  });

  test("has a source, which is requested once", async () => {
    const { chatwoot, requests } = sandboxClient(version);
    const { contacts } = chatwoot;
    const source = hasFilter ? "filter" : "contact-inboxes";
    expect(await contacts.conversationHistory(maya).source()).toBe(source);
    expect(await contacts.conversationHistory(2).source()).toBe(source);
    expect(requests).toEqual(["POST /conversations/filter"]);
    await readAll(contacts.conversationHistory(maya));
    expect(await contacts.conversationHistory(3).source()).toBe(source);
    const filters = requests.slice(1).filter((request) => request.startsWith("POST")).length;
    expect(filters > 0).toBe(source === "filter");
  });

  test("has each of 2,000 conversations once while some are created and others become active", async () => {
    const setting = sandboxClient(version);
    const { sandbox, chatwoot } = setting;
    const seeded = await expected(setting, maya);
    const first = sandbox.add.conversations({ contact_id: maya, count: 1000 });
    const second = sandbox.add.conversations({ contact_id: maya, count: 1000, inbox_id: shop });
    const existed = [...seeded, ...first, ...second];
    let written = 0;
    setting.requests.length = 0;
    setting.beforeEach((number) => {
      if (number > 70) return;
      // Conversations that were not read yet move to the top, and so do some that were.
      for (const id of [first[number], second[number * 3], second[999 - number]])
        sandbox.add.message({ conversation_id: id ?? 0 });
      written += sandbox.add.conversations({
        contact_id: maya,
        count: 1 + (number % 3),
        inbox_id: 1 + (number % 2),
      }).length;
    });
    const found = idsOf(await readAll(chatwoot.contacts.conversationHistory(maya)));
    expect(setting.requests.length).toBeLessThanOrEqual(Math.ceil(2300 / 25) + 10);
    const afterwards = await expected(setting, maya);
    expect(new Set(found).size).toBe(found.length);
    expect(afterwards.length).toBe(existed.length + written);
    expect(found).toEqual(expect.arrayContaining(existed));
    expect(afterwards).toEqual(expect.arrayContaining(found));
    // With the filter, the last response has all the rest.
    if (hasFilter) expect(sorted(found)).toEqual(sorted(afterwards));
  });

  test("can be read again, and then has newer conversations", async () => {
    const { chatwoot, sandbox } = sandboxClient(version);
    const history = chatwoot.contacts.conversationHistory(maya);
    const before = await readAll(history);
    const added = sandbox.add.conversations({ contact_id: maya, count: 2 });
    expect(idsOf(await readAll(history))).toEqual([...added.reverse(), ...idsOf(before)]);
  });

  test("is empty for a contact without conversations, and fails with a NotFoundError for an unknown one", async () => {
    const { chatwoot } = sandboxClient(version);
    const writers = new Set(
      (await readAll(chatwoot.conversations.list({ status: "all" }))).map(({ meta }) => meta.sender.id),
    );
    const everybody: number[] = [];
    for await (const { id } of chatwoot.contacts.list({ sort: "name" })) everybody.push(id);
    const silent = everybody.find((id) => !writers.has(id));
    expect(silent).toBeDefined();
    expect(await readAll(chatwoot.contacts.conversationHistory(silent ?? 0))).toEqual([]);
    expect(await rejection(readAll(chatwoot.contacts.conversationHistory(999_999)))).toBeInstanceOf(NotFoundError);
  });

  test("has the conversations that the caller may see", async () => {
    const { sandbox, ...setting } = sandboxClient(version);
    const agent = sandboxClient(version, { token: sandbox.tokens.agent });
    const outside = sandboxClient(version, { token: sandbox.tokens.agentOutside });
    const seen = idsOf(await readAll(agent.chatwoot.contacts.conversationHistory(maya)));
    expect(sorted(seen)).toEqual(sorted(await expected(agent, maya)));
    expect(seen.length).toBeLessThan((await readAll(setting.chatwoot.contacts.conversationHistory(maya))).length);
    expect(await readAll(outside.chatwoot.contacts.conversationHistory(maya))).toEqual([]);
  });

  const filters: readonly (readonly [string, ConversationHistoryFilters, (one: Conversation) => boolean])[] = [
    ["one status", { status: "resolved" }, ({ status }) => status === "resolved"],
    ["several statuses", { status: ["open", "snoozed"] }, ({ status }) => status === "open" || status === "snoozed"],
    ["an inbox", { inboxId: 1 }, ({ inbox_id }) => inbox_id === 1],
    ["a label", { labels: ["billing"] }, ({ labels }) => labels.includes("billing")],
    ["an empty list of labels", { labels: [] }, () => true],
    ["a label that no conversation has", { labels: ["billing", "none"] }, () => false],
  ];
  test.each(filters)("has the conversations that fit %s", async (_, filter, fits) => {
    const { chatwoot } = sandboxClient(version);
    const everything = await readAll(chatwoot.contacts.conversationHistory(maya));
    const found = await readAll(chatwoot.contacts.conversationHistory(maya, filter));
    expect(idsOf(found)).toEqual(idsOf(everything.filter(fits)));
  });

  test("has the conversations that fit an assignee, a team or a time", async () => {
    const { chatwoot } = sandboxClient(version);
    const { contacts } = chatwoot;
    const everything = await readAll(contacts.conversationHistory(maya));
    for (const { meta, last_activity_at: time } of everything) {
      const assignee = meta.assignee_type === "User" ? meta.assignee.id : undefined;
      if (assignee !== undefined) {
        const found = await readAll(contacts.conversationHistory(maya, { assigneeId: assignee }));
        const fitting = everything.filter(
          (one) => one.meta.assignee_type === "User" && one.meta.assignee.id === assignee,
        );
        expect(idsOf(found)).toEqual(idsOf(fitting));
      }
      if (meta.team) {
        const found = await readAll(contacts.conversationHistory(maya, { teamId: meta.team.id }));
        expect(idsOf(found)).toEqual(idsOf(everything.filter((one) => one.meta.team?.id === meta.team?.id)));
      }
      const since = await readAll(contacts.conversationHistory(maya, { since: time }));
      expect(idsOf(since)).toEqual(idsOf(everything.filter((one) => one.last_activity_at >= time)));
      const until = await readAll(contacts.conversationHistory(maya, { until: new Date(time * 1000) }));
      expect(idsOf(until)).toEqual(idsOf(everything.filter((one) => one.last_activity_at < time)));
    }
  });

  test("takes few requests with since, however many older conversations there are", async () => {
    const { chatwoot, sandbox, requests } = sandboxClient(version);
    sandbox.add.conversations({ contact_id: 146, count: 500 });
    const [newest] = (await chatwoot.contacts.listConversations(146)).items;
    requests.length = 0;
    const found = await readAll(chatwoot.contacts.conversationHistory(146, { since: newest?.last_activity_at ?? 0 }));
    expect(idsOf(found)).toEqual([newest?.id]);
    expect(requests.length).toBeLessThanOrEqual(6);
  });

  test("has a conversation whose link to its inbox is gone", async () => {
    const { chatwoot, requests } = sandboxClient(version);
    const { items } = await chatwoot.contacts.listConversations(161);
    requests.length = 0;
    expect(idsOf(await readAll(chatwoot.contacts.conversationHistory(161)))).toEqual(idsOf(items));
    expect(items).not.toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  test("takes at most three requests for 8 conversations", async () => {
    const { chatwoot, sandbox, requests } = sandboxClient(version);
    sandbox.add.conversations({ contact_id: 146, count: 7, inbox_id: 2 });
    requests.length = 0;
    const count = (await readAll(chatwoot.contacts.conversationHistory(146))).length;
    expect(count).toBeGreaterThanOrEqual(8);
    expect(count).toBeLessThan(20);
    expect(requests.length).toBeLessThanOrEqual(3);
  });
});

test.each<[ConversationHistoryFilters, RegExp]>([
  [{ since: Number.NaN }, /since must be a Date or seconds since 1970, got NaN/],
  [{ until: new Date(Number.NaN) }, /until .* Invalid Date/],
  [{ since: -1 }, /since .* -1/],
])("a history rejects an invalid time before anything is sent: %j", async (filters, message) => {
  const { chatwoot, requests } = sandboxClient();
  const error = await rejection(readAll(chatwoot.contacts.conversationHistory(1, filters)));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(String(error)).toMatch(message);
  expect(requests).toEqual([]);
});

test("a history rejects an invalid id before anything is sent", async () => {
  const { chatwoot, requests } = sandboxClient();
  const history = chatwoot.contacts.conversationHistory(1.5);
  expect(await rejection(readAll(history))).toBeInstanceOf(InvalidArgumentError);
  expect(await rejection(history.source())).toBeInstanceOf(InvalidArgumentError);
  expect(requests).toEqual([]);
});

test("a history sends the options of the call with each request", async () => {
  const { chatwoot } = sandboxClient();
  const signal = AbortSignal.abort("enough");
  expect(await rejection(readAll(chatwoot.contacts.conversationHistory(1, { signal })))).toBe("enough");
  const desks: (string | null)[] = [];
  const other = sandboxClient();
  other.requests.length = 0;
  const options: ConversationHistoryFilters = {
    headers: { "x-desk": "4" },
    fetch: (request) => {
      desks.push(request.headers.get("x-desk"));
      return other.sandbox.fetch(request);
    },
  };
  other.sandbox.add.conversations({ contact_id: 1, count: 30 });
  await readAll(other.chatwoot.contacts.conversationHistory(1, options));
  expect(desks.length).toBeGreaterThan(1);
  expect(new Set(desks)).toEqual(new Set(["4"]));
  expect(other.requests).toEqual([]);
});

describe("the source of a history", () => {
  test("is requested again after a failure", async () => {
    const { chatwoot, requests } = await localServer((response, _, number) => {
      if (number === 1) json(response, 404, { error: "no" });
      else json(response, 200, { meta: { all_count: 0 }, payload: [] });
    });
    const history = chatwoot.contacts.conversationHistory(1);
    expect(await rejection(history.source())).toBeInstanceOf(NotFoundError);
    expect(await history.source()).toBe("filter");
    expect(await history.source()).toBe("filter");
    expect(requests).toHaveLength(2);
  });

  test("is found by other histories when the one that requested it is aborted", async () => {
    const controller = new AbortController();
    const { chatwoot, requests } = await localServer((response, _, number) => {
      if (number === 1) controller.abort("mine alone");
      else json(response, 200, { meta: { all_count: 0 }, payload: [] });
    });
    const { contacts } = chatwoot;
    const mine = rejection(contacts.conversationHistory(1, { signal: controller.signal }).source());
    const others = [2, 3].map((id) => contacts.conversationHistory(id).source());
    expect(await mine).toBe("mine alone");
    expect(await Promise.all(others)).toEqual(["filter", "filter"]);
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  test("is found by each client for itself", async () => {
    const old = sandboxClient("4.9.2");
    const current = sandboxClient("4.14.2");
    expect(await old.chatwoot.contacts.conversationHistory(1).source()).toBe("contact-inboxes");
    expect(await current.chatwoot.contacts.conversationHistory(1).source()).toBe("filter");
  });
});
