import type { ConversationList } from "@wootkit/client";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { type AccountRequest, request } from "./request.ts";

const noon = Date.UTC(2026, 10, 22, 12);
const sandbox = createSandbox({ now: () => noon });

async function list(query: string, rest: AccountRequest = {}, from = sandbox): Promise<ConversationList["data"]> {
  const response = await request(from, `/conversations${query}`, rest);
  expect(response.status).toBe(200);
  // Other tests validate the responses against the document.
  return ((await response.json()) as ConversationList).data;
}

async function walk(query: string, rest: AccountRequest = {}): Promise<ConversationList["data"]["payload"]> {
  const rows = [];
  for (let page = 1; ; page++) {
    const { payload } = await list(`${query}&page=${page}`, rest);
    if (payload.length === 0) return rows;
    rows.push(...payload);
  }
}

describe("the conversations", () => {
  test("lists 25 open conversations per page, the most recently active first", async () => {
    const { payload, meta } = await list("");
    expect(payload).toHaveLength(25);
    const rows = await walk("?");
    expect([rows.length, new Set(rows.map(({ id }) => id)).size]).toEqual([meta.all_count, meta.all_count]);
    expect(rows.every(({ status }) => status === "open")).toBe(true);
    const times = rows.map(({ last_activity_at }) => last_activity_at);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test("lists all statuses or a single one", async () => {
    const counts = await Promise.all(
      ["open", "resolved", "pending", "snoozed"].map(
        async (status) => (await list(`?status=${status}`)).meta.all_count,
      ),
    );
    expect(counts.every((count) => count > 0)).toBe(true);
    expect((await list("?status=all")).meta.all_count).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(await list("?status=2")).toEqual(await list("?status=pending"));
    expect((await list("?status=asleep")).meta.all_count).toBe(0);
  });

  test("ignores assignee_type in the counts", async () => {
    const { meta } = await list("?status=all");
    expect(meta.assigned_count + meta.unassigned_count).toBe(meta.all_count);
    for (const [type, count] of [
      ["me", meta.mine_count],
      ["assigned", meta.assigned_count],
      ["unassigned", meta.unassigned_count],
      ["no one", meta.all_count],
    ]) {
      expect((await list(`?status=all&assignee_type=${type}`)).meta).toEqual(meta);
      expect(await walk(`?status=all&assignee_type=${type}`)).toHaveLength(Number(count));
    }
  });

  test("lists by inbox, team, and labels", async () => {
    expect((await walk("?status=all&inbox_id=11")).every(({ inbox_id }) => inbox_id === 11)).toBe(true);
    expect((await walk("?status=all&team_id=1")).every(({ meta }) => meta.team?.id === 1)).toBe(true);
    const labelled = await walk("?status=all&labels[]=vip&labels[]=billing");
    expect(labelled.length).toBeGreaterThan(1);
    expect(labelled.every(({ labels }) => labels.includes("vip") || labels.includes("billing"))).toBe(true);
    expect(await walk("?status=all&labels=vip,billing")).toEqual(labelled);
    expect((await list("?status=all&labels[]=nothing")).meta.all_count).toBe(0);
    expect((await list("?labels=")).meta.all_count).toBe(0);
  });

  test.each(["77", "abc", "", "1001"])("responds with 404 for the unknown team %j", async (team) => {
    const response = await request(sandbox, `/conversations?team_id=${team}`);
    expect([response.status, await response.json()]).toEqual([404, { error: "Resource could not be found" }]);
  });

  test("finds a string in messages of the contact or an agent, in any status", async () => {
    const found = async (q: string) => (await walk(`?q=${encodeURIComponent(q)}`)).map(({ id }) => id);
    expect(await found("VAT NUMBER")).toEqual([101]);
    expect(await found("approved by _onas")).toEqual([106]);
    expect(await found("marked resolved by Grace")).toEqual([]);
    expect(await found("100%_")).toEqual([]);
    // A conversation without messages contains no string, not even the empty one.
    expect(await found("")).not.toContain(501);
  });

  test("lists by source ID across inboxes", async () => {
    const sourceId = encodeURIComponent("+12025550144");
    const inboxes = (await walk(`?status=all&source_id=${sourceId}`)).map(({ inbox_id }) => inbox_id);
    expect(inboxes.toSorted((a, b) => a - b)).toEqual([10, 13]);
  });

  test("lists by participation, mention, and need for a reply", async () => {
    const { agent } = sandbox.tokens;
    const ids = async (type: string) =>
      (await walk(`?status=all&conversation_type=${type}`, { token: agent })).map(({ id }) => id);
    const participating = await ids("participating");
    expect(participating).toContain(7401);
    expect(participating).toContain(108);
    expect(await ids("mention")).toEqual([7401]);
    expect(await ids("unattended")).toContain(108);
    expect(await ids("unattended")).not.toContain(102);
    expect(await ids("odd")).toEqual((await walk("?status=all", { token: agent })).map(({ id }) => id));
  });

  test("lists all recently changed conversations on one page", async () => {
    const { payload, meta } = await list("?status=all&updated_within=86400&page=7");
    expect(payload.length).toBeGreaterThan(25);
    expect(payload.every(({ updated_at }) => updated_at > noon / 1000 - 86_400)).toBe(true);
    expect(meta).toEqual((await list("?status=all")).meta);
  });

  test.each<[string, string]>([
    ["last_activity_at_asc", "last_activity_at"],
    ["created_at_asc", "created_at"],
    ["sort_on_created_at", "created_at"],
  ])("sorts by %s", async (sortBy, key) => {
    const keys = (await walk(`?sort_by=${sortBy}`)).map((row) => Number(Object(row)[key]));
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
  });

  test("sorts missing priorities last, and equal ones by activity", async () => {
    const rank = ["low", "medium", "high", "urgent", null];
    const order = async (sortBy: string) =>
      (await walk(`?status=all&sort_by=${sortBy}`)).map(({ priority }) => priority);
    const ascending = await order("priority_asc");
    expect(ascending).toEqual(ascending.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b)));
    const descending = await order("priority_desc");
    expect([descending[0], descending.at(-1)]).toEqual(["urgent", null]);
    expect(await order("sort_on_priority")).toEqual(descending);
    const urgent = (await walk("?status=all&sort_by=priority_asc")).filter(({ priority }) => priority === "urgent");
    const times = urgent.map(({ last_activity_at }) => last_activity_at);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test("ignores priority_desc_created_at_asc in 4.9.2", async () => {
    const query = "?status=all&sort_by=priority_desc_created_at_asc";
    const [first] = (await list(query)).payload;
    expect(first?.priority).toBe("urgent");
    const older = createSandbox({ version: "4.9.2", now: () => noon });
    const ids = ({ payload }: ConversationList["data"]) => payload.map(({ id }) => id);
    expect(ids(await list(query, {}, older))).toEqual(ids(await list("?status=all")));
  });

  test("lists only conversations that the caller can see", async () => {
    const count = async (token: string) => (await list("?status=all", { token })).meta.all_count;
    const { admin, agent, agentOutside, conversationParticipatingManage } = sandbox.tokens;
    expect(await count(admin)).toBeGreaterThan(await count(agent));
    expect(await count(agent)).toBeGreaterThan(await count(conversationParticipatingManage));
    expect(await count(agentOutside)).toBe(0);
    expect((await list("?status=all&inbox_id=3", { token: agent })).meta.all_count).toBe(0);
  });

  test("fails the complete page if one conversation can't be shown", async () => {
    const response = await request(sandbox, "/conversations?status=all", { account: 5 });
    expect([response.status, await response.json()]).toEqual([500, { status: 500, error: "Internal Server Error" }]);
  });
});
