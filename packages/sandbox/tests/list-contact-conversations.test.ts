import type { ContactConversations, Conversation } from "@wootkit/client";
import { describe, expect, test } from "vitest";
import { createSandbox, type SandboxTokens } from "../src/index.ts";
import { ask, type Question } from "./exchange.ts";

const noon = Date.UTC(2026, 10, 22, 12);
const sandbox = createSandbox({ now: () => noon });

async function list(question: Question, from = sandbox): Promise<Conversation[]> {
  const response = await ask(from, question);
  expect(response.status).toBe(200);
  // Other tests validate the responses against the document.
  const { payload } = (await response.json()) as ContactConversations;
  return payload;
}

const idsOf = (conversations: readonly Conversation[]) => conversations.map(({ id }) => id);

describe("the list", () => {
  test("is empty for a contact without conversations", async () => {
    expect(await list({ contact: 2 })).toEqual([]);
  });

  test("starts with the most recently active conversation", async () => {
    const conversations = await list({ contact: 60 });
    const times = conversations.map(({ last_activity_at }) => last_activity_at);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(conversations[0]?.id).toBe(6018);
  });

  test("has 20 of 27 conversations, whatever the query", async () => {
    const first = await list({ contact: 4 });
    expect(idsOf(first)).toEqual(Array.from({ length: 20 }, (_, index) => 427 - index));
    const query = "?page=2&per_page=50&status=resolved&sort=created_at&inbox_id=1";
    expect(await list({ contact: 4, query })).toEqual(first);
  });

  test("uses the given clock for its times", async () => {
    const [newest] = await list({ contact: 1 });
    expect(newest?.last_activity_at).toBe(noon / 1000 - 120);
    expect(newest?.updated_at).toBe(noon / 1000 - 120);
    expect(newest?.messages[0]?.updated_at).toBe("2026-11-22T11:58:00.000Z");
    const [, , , snoozed] = await list({ contact: 1 });
    expect(snoozed?.snoozed_until).toBe("2026-11-24T12:00:00.000Z");
  });

  test("is the same in two sandboxes, which share no state", async () => {
    expect(await list({ contact: 1 }, createSandbox({ now: () => noon }))).toEqual(await list({ contact: 1 }));
  });

  test("has the newest message, and the newest one that isn't an activity", async () => {
    const [conversation] = await list({ contact: 28 });
    expect(conversation?.messages.map(({ content }) => content)).toEqual(["Assigned to Grace Lindholm by Ada"]);
    expect(conversation?.last_non_activity_message?.content).toBe("Did you get my last message?");
  });

  test("counts at most 10 unread messages", async () => {
    const [twelve] = await list({ contact: 30 });
    expect([twelve?.unread_count, twelve?.messages[0]?.conversation.unread_count]).toEqual([10, 10]);
    const [seen] = await list({ contact: 1 });
    expect(seen?.unread_count).toBe(2);
  });

  test("has 0 for never and leaves out missing parts", async () => {
    const [bare] = await list({ contact: 70 });
    expect(bare).toMatchObject({ agent_last_seen_at: 0, first_reply_created_at: 0, priority: null, messages: [] });
    expect(bare?.meta).not.toHaveProperty("assignee");
    expect(bare?.meta).not.toHaveProperty("team");
    expect(bare?.meta.sender).not.toHaveProperty("last_activity_at");
    expect(bare).not.toHaveProperty("sla_events");
  });

  test("has no waiting contact after a reply or a resolution", async () => {
    const [unanswered] = await list({ contact: 49 });
    expect(unanswered).toMatchObject({ waiting_since: unanswered?.created_at, first_reply_created_at: 0 });
    const [answered] = await list({ contact: 72 });
    expect(answered).toMatchObject({ waiting_since: 0, first_reply_created_at: noon / 1000 - 5 * 3600 });
    const byBot = (await list({ contact: 85 })).find(({ id }) => id === 8501);
    expect(byBot).toMatchObject({ waiting_since: 0, first_reply_created_at: 0 });
    const [resolved] = await list({ contact: 22 });
    expect(resolved).toMatchObject({ waiting_since: 0 });
  });

  test("allows a reply until the channel's reply window closes", async () => {
    let now = noon;
    const moving = createSandbox({ now: () => now });
    const canReply = async (contact: number) => (await list({ contact }, moving))[0]?.can_reply;
    expect(await canReply(32)).toBe(true);
    expect(await canReply(31)).toBe(false);
    now += 22 * 3_600_000;
    expect(await canReply(32)).toBe(false);
    expect(await canReply(49)).toBe(true);
  });

  test("shows a service-level agreement only in an account with the feature", async () => {
    const [without] = await list({ contact: 181 });
    expect(without).toMatchObject({ sla_policy_id: 1 });
    expect(without).not.toHaveProperty("applied_sla");
    const [conversation] = await list({ account: 4, contact: 3181 });
    expect(conversation).toMatchObject({
      applied_sla: { sla_status: "active", sla_name: "Wholesale" },
      sla_events: [],
    });
    const missed = (await list({ account: 4, contact: 3183 })).find(({ id }) => id === 18302);
    expect(missed?.sla_events?.map(({ event_type, meta }) => [event_type, meta])).toEqual([
      ["nrt", { message_id: 31830201 }],
      ["rt", {}],
    ]);
  });
});

describe("a conversation is seen", () => {
  const every = [901, 902, 903, 904, 905, 906, 907, 908, 909, 910];
  const inOwnInboxes = [901, 902, 903, 904, 905, 906, 909, 910];
  const visible: [keyof SandboxTokens, number[]][] = [
    ["admin", every],
    ["agent", inOwnInboxes],
    ["agentOutside", []],
    ["conversationManage", inOwnInboxes],
    // Umar's own conversations, and those that are unassigned or assigned to a bot.
    ["conversationUnassignedManage", [901, 904, 909, 910]],
    ["conversationParticipatingManage", [905]],
    ["contactManage", []],
  ];

  test.each(visible)("is visible to %s: %j", async (role, expected) => {
    expect(idsOf(await list({ contact: 9, token: sandbox.tokens[role] })).toSorted((a, b) => a - b)).toEqual(expected);
  });

  test("is invisible to its assignee outside the inbox", async () => {
    expect(await list({ contact: 12, token: sandbox.tokens.agentOutside })).toEqual([]);
    expect((await list({ contact: 12 }))[0]?.meta.assignee).toMatchObject({ name: "Linus Park" });
  });

  test("shows whether the caller is a member of its team", async () => {
    const isMember = async (token: string) => (await list({ contact: 50, token }))[0]?.meta.team?.is_member;
    expect(await isMember(sandbox.tokens.agent)).toBe(true);
    expect(await isMember(sandbox.tokens.conversationManage)).toBe(false);
  });
});

describe("a row that can't be shown", () => {
  test.each([4162, 4163, 4164])("fails the complete list of contact %i with 500", async (contact) => {
    const response = await ask(sandbox, { account: 5, contact });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ status: 500, error: "Internal Server Error" });
    expect(response.headers.get("content-type")).toBe("application/json; charset=UTF-8");
  });

  test("doesn't affect callers who can't see it", async () => {
    expect(await list({ account: 5, contact: 4162, token: sandbox.tokens.agentOutside })).toEqual([]);
  });
});
