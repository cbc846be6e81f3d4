import { describe, expect, test } from "vitest";
import {
  type Conversation,
  type ConversationHistoryFilters,
  InvalidArgumentError,
  NotFoundError,
} from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";
import { sandboxClient } from "./sandbox.ts";

/** A contact of the sandbox with conversations in several inboxes. */
const maya = 1;
const shop = 2;

async function all(history: AsyncIterable<Conversation>): Promise<Conversation[]> {
  const found: Conversation[] = [];
  for await (const conversation of history) found.push(conversation);
  return found;
}

const idsOf = (conversations: readonly Conversation[]) => conversations.map(({ id }) => id);
const sorted = (ids: readonly number[]) => [...ids].sort((one, other) => one - other);

/** What the sandbox has of a contact, found another way. */
async function expected({ chatwoot }: ReturnType<typeof sandboxClient>, contactId: number): Promise<number[]> {
  const everything = await all(chatwoot.conversations.list({ status: "all" }));
  return idsOf(everything.filter(({ meta }) => meta.sender.id === contactId));
}

const versions = ["4.14.2", "4.9.2"] as const;

describe.each(versions)("on Chatwoot %s", (version) => {
  test("has every conversation of the contact once, the most recently active first", async () => {
    const setting = sandboxClient(version);
    setting.sandbox.addConversations({ contactId: maya, count: 60, inboxId: shop });
    const found = await all(setting.chatwoot.contacts.conversationHistory(maya));
    expect(found.length).toBeGreaterThan(60);
    expect(sorted(idsOf(found))).toEqual(sorted(await expected(setting, maya)));
    const times = found.map(({ last_activity_at }) => last_activity_at);
    expect(times).toEqual([...times].sort((one, other) => other - one));
    for (const { meta } of found) expect(meta.sender.id).toBe(maya);
  });

  test("says where it has it from, and asks that once", async () => {
    const { chatwoot, requests } = sandboxClient(version);
    const { contacts } = chatwoot;
    const source = version === "4.14.2" ? "filter" : "contact-inboxes";
    expect(await contacts.conversationHistory(maya).source()).toBe(source);
    expect(await contacts.conversationHistory(2).source()).toBe(source);
    expect(requests).toEqual(["POST /conversations/filter"]);
    await all(contacts.conversationHistory(maya));
    expect(await contacts.conversationHistory(3).source()).toBe(source);
    const filters = requests.slice(1).filter((request) => request.startsWith("POST")).length;
    expect(filters > 0).toBe(source === "filter");
  });

  test("has all 2,000 once, while some are written and others touched", async () => {
    const setting = sandboxClient(version);
    const { sandbox, chatwoot } = setting;
    const first = sandbox.addConversations({ contactId: maya, count: 1000 });
    const second = sandbox.addConversations({ contactId: maya, count: 1000, inboxId: shop });
    let written = 0;
    setting.beforeEach((number) => {
      if (number > 70) return;
      // Old ones that no page has shown yet come to the top, and so does what is shown already.
      for (const id of [first[number], second[number * 3], second[999 - number]]) sandbox.receiveMessage(id ?? 0);
      written += sandbox.addConversations({
        contactId: maya,
        count: 1 + (number % 3),
        inboxId: 1 + (number % 2),
      }).length;
    });
    const found = idsOf(await all(chatwoot.contacts.conversationHistory(maya)));
    expect(new Set(found).size).toBe(found.length);
    expect(sorted(found)).toEqual(sorted(await expected(setting, maya)));
    expect(found.length).toBeGreaterThan(2000 + written);
  });

  test("is walked through as often as one likes, and has what is new", async () => {
    const { chatwoot, sandbox } = sandboxClient(version);
    const history = chatwoot.contacts.conversationHistory(maya);
    const before = await all(history);
    const added = sandbox.addConversations({ contactId: maya, count: 2 });
    expect(idsOf(await all(history))).toEqual([...added.reverse(), ...idsOf(before)]);
  });

  test("of a contact who never wrote is empty, of an unknown contact a NotFoundError", async () => {
    const { chatwoot } = sandboxClient(version);
    const writers = new Set(
      (await all(chatwoot.conversations.list({ status: "all" }))).map(({ meta }) => meta.sender.id),
    );
    const everybody: number[] = [];
    for await (const { id } of chatwoot.contacts.list({ sort: "name" })) everybody.push(id);
    const silent = everybody.find((id) => !writers.has(id));
    expect(silent).toBeDefined();
    expect(await all(chatwoot.contacts.conversationHistory(silent ?? 0))).toEqual([]);
    expect(await rejection(all(chatwoot.contacts.conversationHistory(999_999)))).toBeInstanceOf(NotFoundError);
  });

  test("has what the caller may see", async () => {
    const { sandbox, ...setting } = sandboxClient(version);
    const agent = sandboxClient(version, { token: sandbox.tokens.agent });
    const outside = sandboxClient(version, { token: sandbox.tokens.agentOutside });
    const seen = idsOf(await all(agent.chatwoot.contacts.conversationHistory(maya)));
    expect(sorted(seen)).toEqual(sorted(await expected(agent, maya)));
    expect(seen.length).toBeLessThan((await all(setting.chatwoot.contacts.conversationHistory(maya))).length);
    expect(await all(outside.chatwoot.contacts.conversationHistory(maya))).toEqual([]);
  });

  const filters: readonly (readonly [string, ConversationHistoryFilters, (one: Conversation) => boolean])[] = [
    ["a status", { status: "resolved" }, ({ status }) => status === "resolved"],
    ["several", { status: ["open", "snoozed"] }, ({ status }) => status === "open" || status === "snoozed"],
    ["no status at all", { status: [] }, () => false],
    ["an inbox", { inboxId: 1 }, ({ inbox_id }) => inbox_id === 1],
    ["a label", { labels: ["billing"] }, ({ labels }) => labels.includes("billing")],
    ["no label in particular", { labels: [] }, () => true],
    ["a label that no conversation has", { labels: ["billing", "none"] }, () => false],
  ];
  test.each(filters)("leaves out what %s leaves out", async (_, filter, fits) => {
    const { chatwoot } = sandboxClient(version);
    const everything = await all(chatwoot.contacts.conversationHistory(maya));
    const found = await all(chatwoot.contacts.conversationHistory(maya, filter));
    expect(idsOf(found)).toEqual(idsOf(everything.filter(fits)));
  });

  test("by assignee, team and time too", async () => {
    const { chatwoot } = sandboxClient(version);
    const { contacts } = chatwoot;
    const everything = await all(contacts.conversationHistory(maya));
    for (const { meta, last_activity_at: time } of everything) {
      const assignee = meta.assignee_type === "User" ? meta.assignee.id : undefined;
      if (assignee !== undefined) {
        const found = await all(contacts.conversationHistory(maya, { assigneeId: assignee }));
        const fitting = everything.filter(
          (one) => one.meta.assignee_type === "User" && one.meta.assignee.id === assignee,
        );
        expect(idsOf(found)).toEqual(idsOf(fitting));
      }
      if (meta.team) {
        const found = await all(contacts.conversationHistory(maya, { teamId: meta.team.id }));
        expect(idsOf(found)).toEqual(idsOf(everything.filter((one) => one.meta.team?.id === meta.team?.id)));
      }
      const since = await all(contacts.conversationHistory(maya, { since: time }));
      expect(idsOf(since)).toEqual(idsOf(everything.filter((one) => one.last_activity_at >= time)));
      const until = await all(contacts.conversationHistory(maya, { until: new Date(time * 1000) }));
      expect(idsOf(until)).toEqual(idsOf(everything.filter((one) => one.last_activity_at < time)));
    }
  });

  test("with since asks for no page beyond", async () => {
    const { chatwoot, sandbox, requests } = sandboxClient(version);
    sandbox.addConversations({ contactId: 146, count: 500 });
    const [newest] = (await chatwoot.contacts.listConversations(146)).items;
    requests.length = 0;
    const found = await all(chatwoot.contacts.conversationHistory(146, { since: newest?.last_activity_at ?? 0 }));
    expect(idsOf(found)).toEqual([newest?.id]);
    expect(requests.length).toBeLessThanOrEqual(6);
  });
});

test.each<[ConversationHistoryFilters, RegExp]>([
  [{ since: Number.NaN }, /since must be a Date or seconds since 1970, got NaN/],
  [{ until: new Date(Number.NaN) }, /until .* Invalid Date/],
  [{ since: -1 }, /since .* -1/],
])("a time that is none is refused before anything is sent: %j", async (filters, message) => {
  const { chatwoot, requests } = sandboxClient();
  const error = await rejection(all(chatwoot.contacts.conversationHistory(1, filters)));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(String(error)).toMatch(message);
  expect(requests).toEqual([]);
});

test("an id that is none is refused before anything is sent", async () => {
  const { chatwoot, requests } = sandboxClient();
  const history = chatwoot.contacts.conversationHistory(1.5);
  expect(await rejection(all(history))).toBeInstanceOf(InvalidArgumentError);
  expect(await rejection(history.source())).toBeInstanceOf(InvalidArgumentError);
  expect(requests).toEqual([]);
});

test("options of a call go with each request", async () => {
  const { chatwoot } = sandboxClient();
  const signal = AbortSignal.abort("enough");
  expect(await rejection(all(chatwoot.contacts.conversationHistory(1, { signal })))).toBe("enough");
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
  await all(other.chatwoot.contacts.conversationHistory(1, options));
  expect(desks.length).toBeGreaterThan(1);
  expect(new Set(desks)).toEqual(new Set(["4"]));
  expect(other.requests).toEqual([]);
});

describe("what the server responds when it is asked for the source", () => {
  test("is asked for again after a failure", async () => {
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

  test("is not lost for others when the one who asked gives up", async () => {
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

  test("is not known to another client", async () => {
    const old = sandboxClient("4.9.2");
    const current = sandboxClient("4.14.2");
    expect(await old.chatwoot.contacts.conversationHistory(1).source()).toBe("contact-inboxes");
    expect(await current.chatwoot.contacts.conversationHistory(1).source()).toBe("filter");
  });
});
