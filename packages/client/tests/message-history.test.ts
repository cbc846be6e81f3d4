import { describe, expect, test } from "vitest";
import { type Client, NotFoundError, PaginationError } from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";
import { idsOf, readAll, sorted } from "./read-all.ts";
import { recordedCalls } from "./recorded-call.ts";
import { sandboxClient } from "./sandbox.ts";
import { messagesFrom, type SimulatedMessage, simulatedMessages } from "./simulated-messages.ts";

/** The most messages in a response. */
const limit = 1000;

const historyOf = async (chatwoot: Client) => readAll(chatwoot.messages.history(7));

/** The ids in the order of time. */
function inOrder(rows: readonly SimulatedMessage[]): number[] {
  return idsOf(rows.toSorted((one, other) => one.created_at - other.created_at || one.id - other.id));
}

describe.each(["4.16.2", "4.14.2", "4.9.2"] as const)("the messages of a conversation on Chatwoot %s", (version) => {
  test("are those of all pages, the oldest first", async () => {
    const { sandbox, chatwoot, requests } = sandboxClient(version);
    const [id = 0] = sandbox.add.conversations({ contact_id: 1, count: 1 });
    for (let count = 0; count < 70; count++) sandbox.add.message({ conversation_id: id });
    const pages = await readAll(chatwoot.messages.list(id));
    requests.length = 0;
    const found = await readAll(chatwoot.messages.history(id));
    expect(found.length).toBeGreaterThanOrEqual(70);
    expect(sorted(idsOf(found))).toEqual(sorted(idsOf(pages)));
    expect(found.map(({ created_at }) => created_at)).toEqual(sorted(found.map(({ created_at }) => created_at)));
    expect(requests).toHaveLength(1);
  });

  test("are an error if the conversation does not exist", async () => {
    const { chatwoot } = sandboxClient(version);
    expect(await rejection(readAll(chatwoot.messages.history(999_999)))).toBeInstanceOf(NotFoundError);
  });
});

describe("the history of a conversation", () => {
  test.each([0, 1, 20, 99, 101, 999])("takes one request for %i messages", async (count) => {
    const rows = messagesFrom(501, count);
    const { chatwoot, requests } = simulatedMessages(rows);
    expect(await historyOf(chatwoot)).toEqual(rows);
    expect(requests).toEqual(["GET /conversations/7/messages?after=0&before=9007199254740991"]);
  });

  test.each([
    [1000, 3],
    [1500, 3],
    [5000, 11],
  ])("of %i messages takes %i requests", async (count, most) => {
    const rows = messagesFrom(1, count);
    const { chatwoot, requests, sent } = simulatedMessages(rows);
    expect(await historyOf(chatwoot)).toEqual(rows);
    expect(requests).toHaveLength(most);
    expect(sent()).toBeLessThan(count * 2 + 10);
  });

  test("has messages with an earlier time, which pages skip", async () => {
    const rows = [...messagesFrom(1, 60), ...messagesFrom(61, 5, 100)];
    const { chatwoot, requests } = simulatedMessages(rows);
    const pages = await readAll(chatwoot.messages.list(7));
    expect(pages.length).toBeLessThan(65);
    requests.length = 0;
    expect(idsOf(await historyOf(chatwoot))).toEqual(inOrder(rows));
    expect(requests).toHaveLength(1);
  });

  test.each<[string, SimulatedMessage[]]>([
    ["many messages were imported after newer ones", [...messagesFrom(1, 1500), ...messagesFrom(10_001, 700, 5)]],
    ["more were imported than a response has", [...messagesFrom(1, 1500), ...messagesFrom(10_001, 2500, 5)]],
    ["the ids are in the opposite order", messagesFrom(1, 2500).map(({ id }) => ({ id, created_at: 9000 - id }))],
    ["all have the same time", messagesFrom(1, 2500).map(({ id }) => ({ id, created_at: 9000 }))],
    ["times are in no order", messagesFrom(1, 2500).map(({ id }) => ({ id, created_at: (id * 7919) % 2503 }))],
    ["ids are far apart", messagesFrom(1, 2500).map((row) => ({ ...row, id: row.id ** 2 * 1000 }))],
    ["the first have a time in the future", [...messagesFrom(1, 30, 99_000), ...messagesFrom(31, 2000)]],
  ])("has each message once when %s", async (_, rows) => {
    const { chatwoot, requests } = simulatedMessages(rows);
    expect(idsOf(await historyOf(chatwoot))).toEqual(inOrder(rows));
    expect(requests.length).toBeLessThanOrEqual(Math.ceil(rows.length / 100));
  });

  test.each([100, 200, 500])("is complete if the server's limit is %i", async (smaller) => {
    const rows = [...messagesFrom(1, 1234), ...messagesFrom(5001, 321, 5)];
    const { chatwoot } = simulatedMessages(rows, { limit: smaller });
    expect(idsOf(await historyOf(chatwoot))).toEqual(inOrder(rows));
  });

  test("returns the newest first if asked", async () => {
    const rows = [...messagesFrom(1, 60), ...messagesFrom(61, 5, 100)];
    const { chatwoot } = simulatedMessages(rows);
    const found = await readAll(chatwoot.messages.history(7, { newestFirst: true }));
    expect(idsOf(found)).toEqual(inOrder(rows).reverse());
  });

  test("omits private notes if asked", async () => {
    const rows = messagesFrom(1, 30).map((row) => ({ ...row, private: row.id % 3 === 0 }));
    const { chatwoot } = simulatedMessages(rows);
    const found = await readAll(chatwoot.messages.history(7, { filter_internal_messages: true }));
    expect(idsOf(found)).toEqual(idsOf(rows.filter((row) => !row.private)));
  });

  test("is read again by each iteration", async () => {
    const rows = messagesFrom(1, 3);
    const { chatwoot, requests } = simulatedMessages(rows);
    const history = chatwoot.messages.history(7);
    expect(requests).toEqual([]);
    expect(idsOf(await readAll(history))).toEqual([1, 2, 3]);
    rows.push(...messagesFrom(4, 1));
    expect(idsOf(await readAll(history))).toEqual([1, 2, 3, 4]);
  });

  test("has every message that existed when the reading began, while others are written", async () => {
    const rows = messagesFrom(1, 3 * limit);
    const existed = idsOf(rows);
    const setting = simulatedMessages(rows, {
      // A new message and a backdated one before each request.
      write: (number) =>
        rows.push({ id: 10_000 + 2 * number, created_at: 99_000 }, { id: 10_001 + 2 * number, created_at: 1 }),
    });
    const found = idsOf(await historyOf(setting.chatwoot));
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(expect.arrayContaining(existed));
    // Messages written before the last request are included too.
    expect(found.length).toBe(existed.length + 2 * setting.requests.length);
  });

  test("sends the options of the call with each request", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { meta: {}, payload: [] }));
    await readAll(chatwoot.messages.history(7, { headers: { "x-trace": "7" } }));
    expect(requests.map(({ headers }) => headers["x-trace"])).toEqual(["7"]);
    const reason = new Error("enough");
    const history = chatwoot.messages.history(7, { signal: AbortSignal.abort(reason) });
    expect(await rejection(readAll(history))).toBe(reason);
  });

  test.each<[string, unknown[]]>([
    ["ignores the ids", messagesFrom(-5, 3)],
    ["sends something else", [{ name: "Ada" }]],
    ["sends null", [null]],
  ])("is refused when the server %s", async (_, payload) => {
    const { chatwoot } = await localServer((response) => json(response, 200, { payload }));
    const error = await rejection(readAll(chatwoot.messages.history(7)));
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).toContain("other items than the messages of conversation 7. Check that the base URL");
  });

  test("refuses an invalid number before anything is sent", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, { payload: [] }));
    expect(await rejection(readAll(chatwoot.messages.history(1.5)))).toMatchObject({ option: "conversationId" });
    expect(requests).toEqual([]);
  });
});

test("in recordings, `after` with `before` has the first id and not the last", () => {
  const windows = recordedCalls().filter(
    ({ operation, query }) => operation.id === "listMessages" && "after" in query && "before" in query,
  );
  expect(new Set(windows.map(({ exchange }) => exchange.server)).size).toBe(5);
  for (const { query, exchange } of windows) {
    const ids = idsOf(Object(exchange.response.body).payload);
    expect(Math.min(...ids)).toBe(Number(query.after));
    expect(Math.max(...ids)).toBe(Number(query.before) - 1);
  }
});
