import { driftOf } from "@wootkit/client/validate";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at, call } from "./call.ts";

const noon = Date.UTC(2026, 10, 30, 12);
const setting = () => {
  const sandbox = createSandbox({ now: () => noon });
  return { sandbox, send: at(sandbox, "/api/v1/accounts/1") };
};

describe("add", () => {
  test("adds a conversation with the given state, which the API shows", async () => {
    const { sandbox, send } = setting();
    const { id: assignee_id } = sandbox.add.agent({ name: "Tove", inbox_ids: [1] });
    const { id: team_id } = sandbox.add.team({ name: "Night", agent_ids: [assignee_id] });
    const contact = sandbox.add.contact({ name: "Ines", email: "ines@reader.example" });
    const added = sandbox.add.conversation({
      ...{ contact_id: contact.id, inbox_id: 1, status: "snoozed", priority: "high", assignee_id, team_id },
      ...{ labels: ["vip"], last_activity_at: noon - 60_000 },
      messages: ["Where is it?", { message_type: "outgoing", content: "On its way.", sender_id: assignee_id }],
    });
    expect(added).toEqual({ id: added.id, contact_id: contact.id, inbox_id: 1 });
    const shown = await send("GET", `/conversations/${added.id}`);
    expect(shown).toMatchObject({
      ...{ status: "snoozed", priority: "high", labels: ["vip"], last_activity_at: noon / 1000 - 60 },
      meta: { sender: { name: "Ines" }, assignee: { name: "Tove" }, team: { name: "night" } },
    });
    const { payload } = await send("GET", `/conversations/${added.id}/messages`);
    expect(payload.map(({ content }: { content: string }) => content)).toEqual(["Where is it?", "On its way."]);
  });

  test("has defaults for all fields but names", async () => {
    const { sandbox, send } = setting();
    const { id } = sandbox.add.conversation();
    expect(await send("GET", `/conversations/${id}`)).toMatchObject({
      status: "open",
      meta: { sender: { name: "Contact" } },
    });
    sandbox.add.message({ conversation_id: id, content: "Hello?" });
    const { payload } = await send("GET", `/conversations/${id}/messages`);
    expect(payload.at(-1)).toMatchObject({ content: "Hello?", message_type: 0 });
    sandbox.add.label({ title: "fragile" });
    const titles = (await send("GET", "/labels")).payload.map(({ title }: { title: string }) => title);
    expect(titles).toContain("fragile");
  });

  test("adds inboxes of each type as the document describes them", async () => {
    const sandbox = createSandbox({ seed: "empty" });
    const account_id = sandbox.add.account().id;
    const { token } = sandbox.add.agent({ role: "administrator", account_id });
    const types = ["Api", "WebWidget", "Email", "Sms", "Whatsapp"] as const;
    for (const type of types) sandbox.add.inbox({ name: type, channel_type: `Channel::${type}`, account_id });
    const headers = { "Api-Access-Token": token };
    const response = await sandbox.fetch(`http://sandbox.localhost/api/v1/accounts/${account_id}/inboxes`, { headers });
    const body: { readonly payload: readonly unknown[] } = JSON.parse(await response.text());
    expect(body.payload).toHaveLength(types.length);
    expect(driftOf("listInboxes", body)).toEqual([]);
  });

  test("makes a usable account from nothing", async () => {
    const sandbox = createSandbox({ seed: "empty" });
    expect(() => sandbox.add.contact()).toThrow("There is no account 1.");
    const account = sandbox.add.account({ name: "Harbour" });
    expect(account.id).toBe(sandbox.accountId);
    const { token } = sandbox.add.agent({ role: "administrator" });
    const inbox = sandbox.add.inbox({ name: "Shop" });
    const { id } = sandbox.add.conversation();
    const send = at(sandbox, "/api/v1/accounts/1", token);
    expect((await send("GET", "/inboxes")).payload).toMatchObject([{ id: inbox.id, name: "Shop" }]);
    expect((await send("GET", "/conversations")).data.payload).toMatchObject([{ id }]);
    const visitors = at(sandbox, `/public/api/v1/inboxes/${inbox.identifier}`);
    expect(await visitors("POST", "/contacts", { name: "Vera" })).toMatchObject({ name: "Vera" });
  });

  test("refuses unknown rows and fields", () => {
    const { add } = createSandbox();
    expect(() => add.conversation({ contact_id: 1001 })).toThrow("Account 1 has no contact 1001.");
    expect(() => add.conversation({ assignee_id: 11 })).toThrow("Account 1 has no agent 11.");
    expect(() => add.team({ name: "Night", agent_ids: [11] })).toThrow("Account 1 has no agent 11.");
    expect(() => add.label({ title: "vip" })).toThrow("Account 1 has a label vip already.");
    const misspelled = { email: "ines@reader.example", nmae: "Ines" };
    expect(() => add.contact(misspelled)).toThrow("There is no field nmae. Did you mean name?");
  });
});

describe("tick", () => {
  test("moves the clock, and reopens conversations that are snoozed until then", async () => {
    const { sandbox, send } = setting();
    const { id } = sandbox.add.conversation({ status: "snoozed", snoozed_until: noon + 3_600_000 });
    sandbox.tick(3_599_000);
    expect(await send("GET", `/conversations/${id}`)).toMatchObject({ status: "snoozed" });
    sandbox.tick(1000);
    const { status, snoozed_until, updated_at } = await send("GET", `/conversations/${id}`);
    expect({ status, snoozed_until, updated_at }).toEqual({
      ...{ status: "open", snoozed_until: null },
      updated_at: noon / 1000 + 3600,
    });
  });

  test("resolves conversations that are idle for as long as the account's settings say", async () => {
    const { sandbox, send } = setting();
    await send("PATCH", "", {
      ...{ auto_resolve_after: 60, auto_resolve_message: "Closed.", auto_resolve_label: "stale" },
      auto_resolve_ignore_waiting: true,
    });
    const [idle, waiting] = [sandbox.add.conversation(), sandbox.add.conversation()];
    await send("POST", `/conversations/${idle.id}/messages`, { content: "Anything else?" });
    sandbox.tick(3_600_000);
    expect(await send("GET", `/conversations/${idle.id}`)).toMatchObject({ status: "open" });
    sandbox.tick(1000);
    const resolved = await send("GET", `/conversations/${idle.id}`);
    expect(resolved).toMatchObject({ status: "resolved", labels: ["stale"] });
    expect(resolved.last_non_activity_message).toMatchObject({ content: "Closed.", message_type: 3 });
    expect(await send("GET", `/conversations/${waiting.id}`)).toMatchObject({ status: "open" });
  });

  test("completes a campaign at its time", async () => {
    const { sandbox, send } = setting();
    const { id: inbox_id } = sandbox.add.inbox({ channel_type: "Channel::Sms" });
    const scheduled_at = new Date(noon + 3_600_000).toISOString();
    const sent = { title: "Sale", message: "It begins.", inbox_id, scheduled_at };
    const { id } = await send("POST", "/campaigns", sent);
    sandbox.tick(3_599_000);
    expect(await send("GET", `/campaigns/${id}`)).toMatchObject({ campaign_status: "active" });
    sandbox.tick(1000);
    expect(await send("GET", `/campaigns/${id}`)).toMatchObject({ campaign_status: "completed" });
  });

  test("records missed targets of service-level agreements once, and ends those of resolved conversations", async () => {
    const sandbox = createSandbox({ now: () => noon });
    const send = at(sandbox, "/api/v1/accounts/4");
    const terms = { first_response_time_threshold: 600, resolution_time_threshold: 3600 };
    const { id: sla_policy_id } = Object(await send("POST", "/sla_policies", { name: "Fast", ...terms })).payload;
    const { id } = sandbox.add.conversation({ account_id: 4, contact_id: 3002 });
    await send("PATCH", `/conversations/${id}`, { sla_policy_id });
    const read = async () => {
      const { applied_sla, sla_events } = await send("GET", `/conversations/${id}`);
      return [applied_sla.sla_status, sla_events.map((event: { event_type: string }) => event.event_type)];
    };
    sandbox.tick(600_000);
    expect(await read()).toEqual(["active", []]);
    sandbox.tick(1000);
    expect(await read()).toEqual(["active_with_misses", ["frt"]]);
    sandbox.tick(3_600_000);
    sandbox.tick();
    expect(await read()).toEqual(["active_with_misses", ["frt", "rt"]]);
    await send("POST", `/conversations/${id}/toggle_status`, { status: "resolved" });
    sandbox.tick();
    expect(await read()).toEqual(["missed", ["frt", "rt"]]);
  });

  test("runs pending jobs", async () => {
    const sandbox = createSandbox({ jobs: "manual" });
    const send = at(sandbox, "/api/v1/accounts/1");
    await send("DELETE", "/contacts/3");
    // The server fails to show a conversation without a contact.
    await send("GET", "/conversations/301", undefined, 500);
    sandbox.tick();
    await send("GET", "/conversations/301", undefined, 404);
  });

  test("can't go back, but a reset puts the clock back", async () => {
    const { sandbox } = setting();
    expect(() => sandbox.tick(-1)).toThrow(RangeError);
    sandbox.tick(60_000);
    sandbox.reset();
    const { id } = sandbox.add.conversation();
    const { body } = await call(sandbox, "GET", `/api/v1/accounts/1/conversations/${id}`);
    expect(body).toMatchObject({ last_activity_at: noon / 1000 });
  });
});

describe("requests", () => {
  test("contain what was received, with the role in place of the token", async () => {
    const { sandbox, send } = setting();
    await send("POST", "/labels?locale=en", { title: "fragile" });
    await call(sandbox, "GET", "/nowhere", { token: "secret" });
    expect(sandbox.requests).toMatchObject([
      {
        ...{ method: "POST", path: "/api/v1/accounts/1/labels?locale=en", operation: "createLabel", token: "admin" },
        ...{ headers: { accept: "application/json" }, body: { title: "fragile" }, status: 200 },
      },
      { method: "GET", path: "/nowhere", token: "other", status: 404 },
    ]);
    expect(JSON.stringify(sandbox.requests)).not.toMatch(/secret|sandbox-admin-token/);
  });

  test("contain those that a fault dropped, and are forgotten by a reset", async () => {
    const sandbox = createSandbox({ faults: [{ drop: true }] });
    await expect(call(sandbox, "GET", "/health")).rejects.toThrow(TypeError);
    expect(sandbox.requests).toMatchObject([{ operation: "getServerHealth" }]);
    sandbox.reset();
    expect(sandbox.requests).toEqual([]);
  });

  test("are the last thousand", async () => {
    const { sandbox } = setting();
    for (let page = 1; page <= 1001; page++) await sandbox.fetch(`http://sandbox.localhost/health?${page}`);
    expect(sandbox.requests).toHaveLength(1000);
    expect(sandbox.requests[0]?.path).toBe("/health?2");
  });
});
