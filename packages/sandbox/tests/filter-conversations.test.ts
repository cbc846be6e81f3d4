import type { FilteredConversations } from "@wootkit/client";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { condition, request } from "./request.ts";

const noon = Date.UTC(2026, 10, 22, 12);
const sandbox = createSandbox({ now: () => noon });
const older = createSandbox({ now: () => noon, version: "4.9.2" });

type Conditions = ReturnType<typeof condition>[];

/** The status and body of a response. */
async function respond(payload: unknown, query = "", from = sandbox): Promise<[number, unknown]> {
  const response = await request(from, `/conversations/filter${query}`, { body: { payload } });
  return [response.status, await response.json()];
}

async function filter(payload: Conditions, query = "", from = sandbox): Promise<FilteredConversations> {
  const [status, body] = await respond(payload, query, from);
  expect([status, body]).toEqual([200, body]);
  // Other tests validate the responses against the document.
  return body as FilteredConversations;
}

async function ids(...payload: Conditions): Promise<number[]> {
  const found = [];
  for (let page = 1; ; page++) {
    const { payload: rows, meta } = await filter(payload, `?page=${page}`);
    found.push(...rows.map(({ id }) => id));
    if (rows.length === 0) {
      expect(found).toHaveLength(meta.all_count);
      return found;
    }
  }
}

const failure = [500, { status: 500, error: "Internal Server Error" }];
const invalid = (key: string) => [422, { error: `Invalid value. The values provided for ${key} are invalid` }];

describe("the filter", () => {
  test("has more pages than the list of a contact's conversations", async () => {
    const whole = [condition("contact_id", "equal_to", [4])];
    const [first, second] = [await filter(whole), await filter(whole, "?page=2")];
    expect([first.payload.length, second.payload.length, first.meta.all_count]).toEqual([25, 2, 27]);
    expect(second.meta).toEqual(first.meta);
    expect(await ids(...whole)).toEqual(Array.from({ length: 27 }, (_, index) => 427 - index));
  });

  test("returns all conversations of all statuses without conditions", async () => {
    const list = await (await request(sandbox, "/conversations?status=all")).json();
    const { mine_count, unassigned_count, all_count } = Object(list).data.meta;
    expect((await filter([])).meta).toEqual({ mine_count, unassigned_count, all_count });
  });

  test("reads the page from the query, or else from the body", async () => {
    const body = { payload: [condition("contact_id", "equal_to", [4])], page: 2 };
    const rows = async (path: string) => Object(await (await request(sandbox, path, { body })).json()).payload.length;
    expect(await rows("/conversations/filter")).toBe(2);
    expect(await rows("/conversations/filter?page=1")).toBe(25);
  });

  test("gives AND precedence over OR, ignoring case", async () => {
    const inContact = (id: number, join: string | null = null) => condition("contact_id", "equal_to", [id], join);
    const open = (join: string | null = null) => condition("status", "equal_to", ["open"], join);
    expect(await ids(inContact(3, "OR"), inContact(20, "and"), open())).toEqual(
      await ids(open("AND"), inContact(20, "or"), inContact(3)),
    );
    expect(await ids(open("AND"), inContact(20, "or"), inContact(3))).toContain(301);
  });

  test.each<[string, string, unknown, number[]]>([
    ["display_id", "equal_to", [101, "102", 99_999_999], [102, 101]],
    ["display_id", "equal_to", "101", [101]],
    ["mail_subject", "contains", ["VALVE"], [105]],
    ["mail_subject", "equal_to", ["burner valve for the trek 2"], []],
    ["browser_language", "equal_to", ["sv"], [108]],
    ["referer", "contains", [" checkout "], [108]],
    ["priority", "equal_to", ["nonsense"], []],
    ["priority", "not_equal_to", ["urgent", "nonsense"], []],
    ["order_number", "equal_to", ["nw-31407"], [106]],
    ["order_number", "contains", ["w-3140"], [106]],
    ["items", "is_greater_than", [11], [106]],
    ["items", "equal_to", ["3", 99], [14_101]],
    ["gift", "equal_to", [false], [14_101]],
    ["paid_on", "is_less_than", ["2026-11-03"], [14_101]],
    ["paid_on", "is_less_than", ["2026-11-02"], []],
    ["created_at", "is_less_than", ["1970-01-02"], []],
    ["last_activity_at", "is_greater_than", ["2026-11-22T10:00:00Z"], []],
  ])("finds the right conversations for %s %s %j", async (key, operator, values, expected) => {
    expect(await ids(condition(key, operator, values))).toEqual(expected);
  });

  test.each<[string, unknown[]]>([
    ["priority", ["urgent"]],
    ["labels", ["vip"]],
    ["team_id", [1]],
    ["assignee_id", [1]],
    ["status", ["open", "resolved"]],
  ])("separates equal from unequal values of %s", async (key, values) => {
    const [equal, unequal, all] = [
      await ids(condition(key, "equal_to", values)),
      await ids(condition(key, "not_equal_to", values)),
      await ids(),
    ];
    expect(equal.length * unequal.length).toBeGreaterThan(0);
    expect(equal.filter((id) => unequal.includes(id))).toEqual([]);
    // A missing value is neither equal nor unequal. A missing label counts as unequal.
    const isWhole = equal.length + unequal.length === all.length;
    expect(isWhole).toBe(key === "labels" || key === "status");
  });

  test.each(["assignee_id", "team_id", "labels", "campaign_id", "order_number"])(
    "separates conversations with %s from those without",
    async (key) => {
      const [present, missing] = [
        await ids(condition(key, "is_present", [])),
        await ids(condition(key, "is_not_present", [])),
      ];
      expect(present.length + missing.length).toBe((await ids()).length);
      expect(present.length > 0).toBe(key !== "campaign_id");
    },
  );

  test("treats a missing custom attribute as unequal", async () => {
    const unequal = await ids(condition("order_number", "not_equal_to", ["nw-31407"]));
    expect([unequal.includes(106), unequal.includes(108)]).toEqual([false, true]);
  });

  test.each<[string, unknown, unknown]>([
    ["a missing payload", undefined, failure],
    ["a payload that is a text", "open", failure],
    ["conditions that are texts", ["open"], failure],
    ["a left-over query operator", [condition("status", "equal_to", ["open"], "AND")], failure],
    [
      "a missing query operator",
      [condition("status", "equal_to", ["open"]), condition("status", "equal_to", ["open"])],
      failure,
    ],
    ["an id that is no number", [condition("contact_id", "equal_to", ["abc"])], failure],
    ["an id that is a boolean", [condition("contact_id", "equal_to", [true])], failure],
    ["an id beyond all numbers", [condition("contact_id", "equal_to", ["9".repeat(30)])], failure],
    ["a number where a text belongs", [condition("mail_subject", "equal_to", [1])], failure],
    ["content that is no text", [condition("mail_subject", "contains", [1])], failure],
    ["a text for statuses", [condition("status", "equal_to", "open")], failure],
    ["a number for a status", [condition("status", "equal_to", [1])], failure],
    ["days_before", [condition("created_at", "days_before", [3])], failure],
    [
      "a query operator that is a number",
      [condition("status", "equal_to", ["open"], null), { query_operator: 1 }],
      failure,
    ],
    ["an amount of money", [condition("total", "equal_to", [149.5])], failure],
    ["no values", [condition("status", "equal_to", [])], invalid("status")],
    ["no values of an unknown attribute", [condition("colour", "equal_to", null)], invalid("colour")],
    ["a day that never was", [condition("created_at", "is_less_than", ["2026-02-31"])], invalid("created_at")],
    ["a word for a day", [condition("created_at", "is_less_than", ["yesterday"])], invalid("created_at")],
    ["a word for a number", [condition("items", "is_less_than", ["few"])], invalid("items")],
    [
      "another query operator",
      [condition("status", "equal_to", ["open"], "XOR")],
      [422, { error: 'Query operator must be either "AND" or "OR".' }],
    ],
    [
      "an operator of other attributes",
      [condition("contact_id", "is_present", [])],
      [422, { error: "Invalid operator. The allowed operators for contact_id are [equal_to,not_equal_to]." }],
    ],
    [
      "a database failure before an invalid value",
      [condition("contact_id", "equal_to", ["abc"], "AND"), condition("status", "equal_to", [])],
      invalid("status"),
    ],
  ])("responds %s as the server does", async (_, payload, expected) => {
    expect(await respond(payload)).toEqual(expected);
  });

  test("reads only a body with the content type JSON", async () => {
    const ask = (body: string, type: string, accept = "application/json") =>
      sandbox.fetch("https://chatwoot.test/api/v1/accounts/1/conversations/filter", {
        method: "POST",
        body,
        headers: { "Api-Access-Token": sandbox.tokens.admin, "content-type": type, accept },
      });
    expect((await ask('{"payload":[]}', "application/json; charset=utf-8")).status).toBe(200);
    expect((await ask('{"payload":[]}', "text/plain")).status).toBe(500);
    expect((await ask("[]", "application/json")).status).toBe(500);
    const broken = await ask('{"payload":', "application/json");
    expect([broken.status, await broken.json()]).toEqual([400, { status: 400, error: "Bad Request" }]);
    const page = await ask('{"payload":', "application/json", "*/*");
    expect([page.status, await page.text()]).toEqual([400, ""]);
  });

  test("sends an ETag and never a 304", async () => {
    const body = { payload: [condition("contact_id", "equal_to", [3])] };
    const etag = (await request(sandbox, "/conversations/filter", { body })).headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\//);
    const again = await request(sandbox, "/conversations/filter", { body, headers: { "if-none-match": etag } });
    expect(again.status).toBe(200);
  });
});

describe("Chatwoot 4.9.2", () => {
  const known =
    "status,assignee_id,inbox_id,team_id,priority,display_id,campaign_id,labels,browser_language,conversation_language,country_code,referer,created_at,last_activity_at,mail_subject";

  test("can't filter by contact_id", async () => {
    const error = `Invalid attribute key - [contact_id]. The key should be one of [${known}] or a custom attribute defined in the account.`;
    for (const [operator, values] of [
      ["equal_to", [4]],
      ["not_equal_to", ["abc"]],
      ["is_present", []],
    ] as const) {
      expect(await respond([condition("contact_id", operator, values)], "?page=2", older)).toEqual([422, { error }]);
    }
  });

  test("supports days_before, and accepts words as dates", async () => {
    const before = await filter([condition("last_activity_at", "days_before", [30])], "", older);
    expect(before.meta.all_count).toBeGreaterThan(0);
    expect(before.meta).toEqual((await filter([condition("last_activity_at", "is_less_than", ["2026-10-23"])])).meta);
    const today = await filter([condition("created_at", "is_greater_than", ["yesterday"])], "", older);
    expect(today.meta).toEqual((await filter([condition("created_at", "is_greater_than", ["2026-11-21"])])).meta);
    expect(await respond([condition("created_at", "is_less_than", ["last week"])], "", older)).toEqual(failure);
  });

  test("reports its version, and leaves out the content type of a file", async () => {
    expect(Object(await (await older.fetch("https://chatwoot.test/api")).json()).version).toBe("4.9.2");
    const attachment = async (from: typeof sandbox) => {
      const response = await request(from, "/contacts/120/conversations");
      return Object(await response.json()).payload[0].messages[0].attachments[0];
    };
    const { content_type, ...rest } = await attachment(sandbox);
    expect([content_type, rest.extension]).toEqual(["image/jpeg", "jpg"]);
    expect(await attachment(older)).toEqual({ ...rest, extension: null });
  });

  test("returns the same conversations by source ID", async () => {
    const { payload } = Object(await (await request(older, "/contacts/8")).json());
    const found = new Set<number>();
    for (const { source_id } of payload.contact_inboxes) {
      const list = await request(older, `/conversations?status=all&source_id=${encodeURIComponent(source_id)}`);
      for (const { id } of Object(await list.json()).data.payload) found.add(id);
    }
    expect([...found].toSorted()).toEqual((await ids(condition("contact_id", "equal_to", [8]))).toSorted());
  });
});

test("4.16.2 finds digits in a conversation's number, and 4.14.2 fails", async () => {
  const containing = { payload: [condition("display_id", "contains", ["10"])] };
  const numbers = Object(await (await request(sandbox, "/conversations/filter", { body: containing })).json()).payload;
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers.every(({ id }: { id: number }) => `${id}`.includes("10"))).toBe(true);
  const before = createSandbox({ version: "4.14.2" });
  expect((await request(before, "/conversations/filter", { body: containing })).status).toBe(500);
});

test("an unsupported version is refused", () => {
  // JavaScript callers can pass any version.
  const version = "3.0.0" as "4.9.2";
  expect(() => createSandbox({ version })).toThrow(
    new RangeError("version must be 4.5, 4.9, 4.11, 4.14, or 4.16, got 3.0.0."),
  );
});
