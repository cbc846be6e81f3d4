import { beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/1";
const start = Date.UTC(2026, 10, 30);

let now = start;
let sandbox: Sandbox;
let admin: ReturnType<typeof at>;
let agent: ReturnType<typeof at>;
let conversation: string;
let agentId: number;

beforeEach(async () => {
  now = start;
  sandbox = createSandbox({ now: () => now });
  admin = at(sandbox, account);
  agent = at(sandbox, account, sandbox.tokens.agent);
  agentId = (await at(sandbox, "/api/v1/profile", sandbox.tokens.agent)("GET", "")).id;
  const [id] = sandbox.add.conversations({ contact_id: 2, count: 1 });
  conversation = `/conversations/${id}`;
});

const payload = async (query = "") => (await agent("GET", `/notifications${query}`)).data.payload;

test("a new assignee is notified, unless they assigned themselves", async () => {
  await admin("POST", `${conversation}/assignments`, { assignee_id: agentId });
  const [notification, ...others] = await payload();
  expect(others).toEqual([]);
  expect(notification).toMatchObject({ notification_type: "conversation_assignment", secondary_actor: null });
  expect(notification.push_message_title).toMatch(/^A conversation \(#\d+\) has been assigned to you$/);
  await agent("DELETE", `/notifications/${notification.id}`);
  await admin("POST", `${conversation}/assignments`, { assignee_id: 0 });
  await agent("POST", `${conversation}/assignments`, { assignee_id: agentId });
  expect(await payload()).toEqual([]);
});

test("a new message notifies the assignee, and replaces older notifications about the conversation", async () => {
  await admin("POST", `${conversation}/assignments`, { assignee_id: agentId });
  const { id } = await admin("POST", `${conversation}/messages`, { content: "Where is my parcel?" });
  expect(await payload()).toMatchObject([
    {
      notification_type: "assigned_conversation_new_message",
      push_message_body: "Ada Okonkwo: Where is my parcel?",
      secondary_actor: { id },
      primary_actor: { meta: { assignee: { id: agentId } }, messages: [{ id }] },
    },
  ]);
  await agent("POST", `${conversation}/messages`, { content: "On its way." });
  expect(await payload()).toMatchObject([{ secondary_actor: { id } }]);
});

test("a mention notifies members of the inbox once, and makes them follow the conversation", async () => {
  const content = `[@Grace](mention://user/${agentId}/Grace) please look`;
  await admin("POST", `${conversation}/messages`, { content, private: true });
  expect(await payload()).toMatchObject([
    { notification_type: "conversation_mention", push_message_body: "Ada Okonkwo: @Grace please look" },
  ]);
  await admin("POST", `${conversation}/messages`, { content: "And now?" });
  expect(await payload()).toMatchObject([{ notification_type: "participating_conversation_new_message" }]);
});

test("notifications are listed while they are unread and not snoozed", async () => {
  await admin("POST", `${conversation}/assignments`, { assignee_id: agentId });
  const [{ id }] = await payload();
  expect(await agent("PATCH", `/notifications/${id}`)).toMatchObject({ read_at: "2026-11-30T00:00:00.000Z" });
  expect(await payload()).toEqual([]);
  const { data } = await agent("GET", "/notifications?includes[]=read&page=1");
  expect(data.meta).toEqual({ unread_count: 0, count: 1, current_page: "1" });
  expect(await agent("POST", `/notifications/${id}/unread`)).toMatchObject({ read_at: null });
  const until = start / 1000 + 60;
  expect(await agent("POST", `/notifications/${id}/snooze`, { snoozed_until: until })).toMatchObject({
    snoozed_until: "2026-11-30T00:01:00.000Z",
    meta: { last_snoozed_at: null },
  });
  expect(await payload()).toEqual([]);
  now += 61_000;
  expect(await payload()).toMatchObject([{ id, meta: { last_snoozed_at: "2026-11-30T00:01:00.000Z" } }]);
  await agent("GET", "/notifications?sort_order=sideways", undefined, 500);
  await admin("PATCH", `/notifications/${id}`, {}, 404);
});

test("notifications can be read and deleted all at once", async () => {
  await admin("POST", `${conversation}/assignments`, { assignee_id: agentId });
  const [{ primary_actor_id }] = await payload();
  await agent("POST", "/notifications/destroy_all", { type: "read" });
  expect(await payload()).toHaveLength(1);
  await agent("POST", "/notifications/read_all", { primary_actor_type: "Conversation", primary_actor_id });
  await agent("POST", "/notifications/destroy_all", { type: "read" });
  expect(await payload("?includes[]=read")).toEqual([]);
});

test("members who want to know of new conversations are notified", async () => {
  const flags = { selected_email_flags: ["email_conversation_creation"], selected_push_flags: [] };
  const contact = { inbox_id: 1, contact_id: 2, source_id: "parcel-1" };
  await admin("POST", "/conversations", contact);
  expect(await payload()).toEqual([]);
  await agent("PATCH", "/notification_settings", { notification_settings: flags });
  await admin("POST", "/conversations", { ...contact, source_id: "parcel-2" });
  expect(await payload()).toMatchObject([{ notification_type: "conversation_creation" }]);
});

test("a device is registered once, and removed by its token", async () => {
  const path = "/api/v1/notification_subscriptions";
  const send = at(sandbox, path);
  const phone = { push_token: "t1", device_id: "phone" };
  const first = await send("POST", "", { subscription_type: "fcm", subscription_attributes: phone });
  const again = { subscription_type: "fcm", subscription_attributes: { ...phone, push_token: "t2" } };
  expect(await send("POST", "", { notification_subscription: again })).toMatchObject({ id: first.id });
  const nameless = { subscription_type: "fcm", subscription_attributes: { push_token: "t3" } };
  expect(await send("POST", "", nameless, 422)).toMatchObject({ message: "Identifier can't be blank" });
  await send("POST", "", { ...nameless, subscription_type: "pigeon" }, 500);
  await at(sandbox, path, sandbox.tokens.agent)("DELETE", "", { push_token: "t2" });
  expect(await send("POST", "", again)).toMatchObject({ id: first.id });
  await send("DELETE", "", { push_token: "t2" });
  expect((await send("POST", "", again)).id).not.toBe(first.id);
});
