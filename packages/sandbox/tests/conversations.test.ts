import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { begun } from "./begun.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/1";

describe("a new conversation", () => {
  test("has its message, and is listed and counted", async () => {
    const sandbox = createSandbox();
    const send = at(sandbox, account);
    const before = (await send("GET", "/conversations/meta")).meta.all_count;
    const body = { inbox_id: 4, contact_id: 2, message: { content: "Shall we refund it?" } };
    const conversation = await send("POST", "/conversations", body);
    expect(conversation).toMatchObject({ messages: [{ content: "Shall we refund it?", message_type: 1 }] });
    expect(await send("GET", `/conversations/${conversation.id}`)).toMatchObject({ waiting_since: 0 });
    expect((await send("GET", "/conversations/meta")).meta.all_count).toBe(before + 1);
  });

  test("has activities for its assignee and team only, even for unknown ones", async () => {
    const { conversation, activities } = await begun({}, { assignee_id: 2 });
    expect(conversation).toMatchObject({ messages: [], meta: { assignee: { id: 2 } } });
    expect(await activities()).toEqual(["Assigned to Grace Lindholm by Ada Okonkwo"]);
    expect(await (await begun({}, { assignee_id: 2, team_id: 1 })).activities()).toEqual([
      "Assigned to Grace Lindholm via returns by Ada Okonkwo",
    ]);
    expect(await (await begun({}, { assignee_id: 999_999 })).activities()).toEqual(["Assigned to  by Ada Okonkwo"]);
    expect(await (await begun({}, { team_id: 999_999 })).activities()).toEqual(["Unassigned from  by Ada Okonkwo"]);
  });

  test("isn't kept if its message is refused", async () => {
    const { send, conversation } = await begun();
    const body = { inbox_id: 4, contact_id: 2, message: { content_type: "riddle" } };
    await send("POST", "/conversations", body, 500);
    await send("GET", `/conversations/${conversation.id + 1}`, undefined, 404);
  });

  test("shares its contact inbox only with the same source ID", async () => {
    const { send } = await begun({}, { source_id: "order-1" });
    const doors = async () => (await send("GET", "/contacts/2")).payload.contact_inboxes.length;
    const before = await doors();
    await send("POST", "/conversations", { source_id: "order-1" });
    expect(await doors()).toBe(before);
    await send("POST", "/conversations", { inbox_id: 4, contact_id: 2 });
    expect(await doors()).toBe(before + 1);
    const taken = { inbox_id: 4, contact_id: 3, source_id: "order-1" };
    expect(await send("POST", "/conversations", taken, 422)).toEqual({ error: "source_id should be unique" });
  });

  test("is the last one in an inbox with one conversation for each contact", async () => {
    const { send, conversation } = await begun({}, { source_id: "order-1" });
    await send("PATCH", "/inboxes/4", { lock_to_single_conversation: true });
    expect(await send("POST", "/conversations", { source_id: "order-1" })).toMatchObject({ id: conversation.id });
  });

  test.each([
    [{ inbox_id: 1 }, 404],
    [{ inbox_id: 999_999, contact_id: 2 }, 404],
    [{ source_id: "unknown" }, 404],
    [{ inbox_id: 4, contact_id: 2, status: "sleeping" }, 500],
    [{ inbox_id: 4, contact_id: 2, message: "text" }, 500],
  ])("can't be %j", async (body, status) => {
    await at(createSandbox(), account)("POST", "/conversations", body, status);
  });

  test("can't be begun by an agent outside the inbox", async () => {
    const { as } = await begun();
    await as("agentOutside")("POST", "/conversations", { inbox_id: 4, contact_id: 2 }, 401);
  });
});

describe("a change of a conversation", () => {
  test("of the status has an activity, and reporting events", async () => {
    const { as, send, path, activities } = await begun();
    const toggled = await send("POST", `${path}/toggle_status`);
    expect(toggled.payload).toMatchObject({ success: true, current_status: "resolved", snoozed_until: null });
    await as("agent")("POST", `${path}/toggle_status`, { status: "open" });
    const until = { status: "snoozed", snoozed_until: 1_800_000_000 };
    const snoozed = await send("POST", `${path}/toggle_status`, until);
    expect(snoozed.payload.snoozed_until).toBe("2027-01-15T08:00:00.000Z");
    await send("POST", `${path}/toggle_status`, { status: "sleeping" }, 500);
    expect(await activities()).toEqual([
      "Conversation was marked resolved by Ada Okonkwo",
      "Conversation was reopened by Grace Lindholm",
      "Grace Lindholm self-assigned this conversation",
      "Conversation was snoozed by Ada Okonkwo",
    ]);
    const { messages } = await send("GET", path);
    const activity = { type: "conversation_status_changed", status: "snoozed" };
    expect(messages[0].content_attributes).toEqual({ activity });
    const events = await send("GET", `${path}/reporting_events`);
    expect(events.map(({ name }: { name: string }) => name)).toEqual(["conversation_resolved", "conversation_opened"]);
  });

  test("of priority and labels has activities only if something changes", async () => {
    const { as, send, path, activities } = await begun();
    await send("PATCH", path, { priority: "low" });
    await send("POST", `${path}/toggle_priority`, { priority: "low" });
    await send("POST", `${path}/toggle_priority`, { priority: 3 });
    await send("POST", `${path}/toggle_priority`, {});
    await send("POST", `${path}/labels`, { labels: ["VIP", "vip", "refund, late"] });
    await as("agentBot")("POST", `${path}/labels`, { labels: ["refund"] });
    await send("POST", `${path}/toggle_priority`, { priority: "none" }, 500);
    expect(await activities()).toEqual([
      "Ada Okonkwo set the priority to low",
      "Ada Okonkwo changed the priority from low to urgent",
      "Ada Okonkwo removed the priority",
      "Ada Okonkwo added VIP, refund, late",
      "Order bot removed VIP, late",
    ]);
  });

  test("of the assignment follows the members of the team", async () => {
    const { send, path, activities } = await begun();
    const assign = (body: object) => send("POST", `${path}/assignments`, body);
    expect(await assign({ assignee_id: "3" })).toMatchObject({ id: 3 });
    expect(await assign({ team_id: 1 })).toMatchObject({ id: 1, created_at: expect.any(String) });
    expect((await send("GET", path)).meta.assignee).toBeUndefined();
    expect(await assign({ assignee_id: 1 })).toMatchObject({ id: 1 });
    expect(await assign({ assignee_id: 999_999 })).toEqual({});
    await assign({ team_id: 0 });
    expect(await activities()).toEqual([
      "Assigned to Linus Park by Ada Okonkwo",
      "Assigned to returns by Ada Okonkwo",
      "Ada Okonkwo self-assigned this conversation",
      "Conversation unassigned by Ada Okonkwo",
      "Unassigned from returns by Ada Okonkwo",
    ]);
  });

  test("waits for the jobs to have an activity", async () => {
    const { sandbox, send, path, activities } = await begun({ jobs: "manual" });
    await send("PATCH", path, { priority: "low" });
    expect(await activities()).toEqual([]);
    sandbox.tick();
    expect(await activities()).toEqual(["Ada Okonkwo set the priority to low"]);
  });

  test("mutes and unmutes the contact", async () => {
    const { send, path, activities } = await begun();
    await send("POST", `${path}/mute`);
    expect(await send("GET", path)).toMatchObject({ muted: true, status: "resolved" });
    await send("POST", `${path}/messages`, { content: "Hello?", message_type: "incoming" });
    expect(await send("GET", path)).toMatchObject({ status: "resolved" });
    await send("POST", `${path}/unmute`);
    expect(await send("GET", path)).toMatchObject({ muted: false, status: "resolved" });
    expect(await activities()).toEqual([
      "Conversation was marked resolved by Ada Okonkwo",
      "Ada Okonkwo has muted the conversation",
      "Ada Okonkwo has unmuted the conversation",
    ]);
  });

  test("can be a message from the contact, which reopens it", async () => {
    const { send, path, activities } = await begun();
    await send("POST", `${path}/toggle_status`, { status: "resolved" });
    await send("POST", `${path}/messages`, { content: "Hello?", message_type: "incoming" });
    expect(await send("GET", path)).toMatchObject({ status: "open" });
    expect((await activities()).at(-1)).toBe("System reopened the conversation due to a new incoming message.");
  });

  test("of the service-level agreement can be made once", async () => {
    const { send, path } = await begun();
    const { id } = (await send("POST", "/sla_policies", { name: "Gold" })).payload;
    const unknown = await send("PATCH", path, { sla_policy_id: 999_999 }, 422);
    expect(unknown).toEqual({ message: "Sla policy sla policy account mismatch", attributes: ["sla_policy"] });
    const applied = await send("PATCH", path, { sla_policy_id: id });
    expect(applied).toMatchObject({ sla_policy_id: id, messages: [{ content: "Ada Okonkwo added SLA policy Gold" }] });
    const removed = await send("PATCH", path, { sla_policy_id: null }, 422);
    expect(removed.message).toBe("Sla policy cannot remove sla policy from conversation");
  });
});

describe("a conversation", () => {
  test("shows a bot everything but teams", async () => {
    const { as, send, path } = await begun();
    await as("agentBot")("GET", path);
    await send("POST", `${path}/assignments`, { team_id: 1 });
    await as("agentBot")("GET", path, undefined, 500);
  });

  test("is unread until an agent opens it, and can be marked as unread", async () => {
    const { send, path } = await begun();
    await send("POST", `${path}/messages`, { content: "Where is it?", message_type: "incoming" });
    const counted = async () => (await send("GET", "/conversations/unread_counts")).payload.all_count;
    const before = await counted();
    expect(await send("POST", `${path}/update_last_seen`)).toMatchObject({ unread_count: 0 });
    expect(await counted()).toBe(before - 1);
    expect(await send("POST", `${path}/unread`)).toMatchObject({ unread_count: 1 });
    expect(await counted()).toBe(before);
  });

  test("is found by a message, in any status, with the messages that match", async () => {
    const { send, path, conversation } = await begun({}, { message: { content: "Two zebras" } });
    await send("POST", `${path}/messages`, { content: "A lion" });
    await send("POST", `${path}/toggle_status`, { status: "resolved" });
    const found = await send("GET", "/conversations/search?q=ZEBRA");
    expect(found.meta).toEqual({ mine_count: 0, unassigned_count: 1, all_count: 1 });
    expect(found.payload).toMatchObject([
      { id: conversation.id, messages: [{ content: "Two zebras", sender_name: "Ada Okonkwo" }] },
    ]);
  });

  test("is deleted with everything in it, by administrators", async () => {
    const { as, send, path } = await begun({}, { message: { content: "Bye" } });
    await send("PATCH", `${path}/draft_messages`, { draft_message: { message: "Dear" } });
    await as("agent")("DELETE", path, undefined, 401);
    await send("DELETE", path);
    await send("GET", path, undefined, 404);
    expect((await send("GET", "/conversations/search?q=Bye")).payload).toEqual([]);
  });

  test("has one draft for all", async () => {
    const { as, send, path } = await begun();
    const draft = `${path}/draft_messages`;
    expect(await send("GET", draft)).toEqual({ has_draft: false });
    await send("PATCH", draft, { draft_message: { message: "Dear Ines" } });
    expect(await as("agent")("GET", draft)).toEqual({ has_draft: true, message: "Dear Ines" });
    await send("DELETE", draft);
    expect(await send("GET", draft)).toEqual({ has_draft: false });
  });

  test("keeps custom attributes that replace all others", async () => {
    const { send, path } = await begun({}, { custom_attributes: { tier: "gold" } });
    const body = { custom_attributes: { order: ["A-1"] } };
    expect(await send("POST", `${path}/custom_attributes`, body)).toEqual(body);
    expect(await send("GET", path)).toMatchObject(body);
    await send("POST", `${path}/custom_attributes`, {}, 500);
  });

  test("takes a file that is announced before it is uploaded", async () => {
    const { send, path } = await begun();
    const blob = { filename: "kettle.png", byte_size: 70, checksum: "kNqI", content_type: "image/png" };
    const { signed_id } = await send("POST", `${path}/direct_uploads`, { blob });
    await send("POST", `${path}/messages`, { attachments: [signed_id] });
    const { meta, payload } = await send("GET", `${path}/attachments`);
    expect(meta).toEqual({ total_count: 1 });
    expect(payload).toMatchObject([{ file_type: "image", file_size: 70, extension: "png", sender: { id: 1 } }]);
    const older = await begun({ version: "4.14.2" });
    await older.send("POST", `${older.path}/direct_uploads`, { blob }, 422);
  });

  test("is closed to agents outside its inbox and team", async () => {
    const { as, path } = await begun();
    for (const action of ["toggle_status", "toggle_priority", "toggle_typing_status", "mute", "transcript", "labels"])
      await as("agentOutside")("POST", `${path}/${action}`, {}, 401);
  });
});
