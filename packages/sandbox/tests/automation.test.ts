import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/1";

const action = (action_name: string, ...action_params: unknown[]) => ({ action_name, action_params });

/** Creates a conversation of a new contact in an API inbox, and returns functions that send requests. */
async function withConversation(sandbox: Sandbox) {
  const send = at(sandbox, account);
  const inbox = await send("POST", "/inboxes", { name: "Shop", channel: { type: "api" } });
  const { contact } = (await send("POST", "/contacts", { name: "Zoe", email: "zoe@shop.example" })).payload;
  const open = async () =>
    (await send("POST", "/conversations", { inbox_id: inbox.id, contact_id: contact.id })).id as number;
  const show = (id: number) => send("GET", `/conversations/${id}`, undefined);
  const texts = async (id: number): Promise<string[]> =>
    (await send("GET", `/conversations/${id}/messages`, undefined)).payload.map(
      ({ content }: { content: string }) => content,
    );
  return { send, open, show, texts };
}

test("a macro performs its actions in the name of the user who runs it", async () => {
  const { send, open, show, texts } = await withConversation(createSandbox());
  const id = await open();
  const actions = [
    action("send_message", "Bye, {{contact.name}}"),
    action("add_private_note", "Done"),
    ...[action("add_label", "vip", "late"), action("remove_label", "late"), action("assign_agent", "self")],
    ...[action("change_priority", "urgent"), action("change_status", "asleep"), action("resolve_conversation")],
  ];
  const { payload } = await send("POST", "/macros", { name: "Close", visibility: "global", actions });
  await send("POST", `/macros/${payload.id}/execute`, { conversation_ids: [id, 99999] });
  expect(await show(id)).toMatchObject({
    ...{ status: "resolved", priority: "urgent", labels: ["vip"] },
    meta: { assignee: { id: 1 } },
  });
  const written = await texts(id);
  expect(written).toEqual(expect.arrayContaining(["Bye, Zoe", "Done"]));
  expect(written.some((text) => /^Conversation was marked resolved by /.test(text))).toBe(true);
});

test("an agent's macro is personal, and only its author and administrators of global ones can change it", async () => {
  const sandbox = createSandbox();
  const [admin, agent] = [at(sandbox, account), at(sandbox, account, sandbox.tokens.agent)];
  const body = { name: "Mine", visibility: "global", actions: [action("mute_conversation")] };
  const own = (await agent("POST", "/macros", body)).payload;
  expect(own.visibility).toBe("personal");
  const shared = (await admin("POST", "/macros", body)).payload;
  const ids = async (send: typeof admin) =>
    (await send("GET", "/macros", undefined)).payload.map((macro: { id: number }) => macro.id);
  expect(await ids(agent)).toEqual([own.id, shared.id]);
  expect(await ids(admin)).toEqual([shared.id]);
  await admin("GET", `/macros/${own.id}`, undefined, 401);
  await agent("DELETE", `/macros/${shared.id}`, undefined, 401);
  expect((await admin("PATCH", `/macros/${shared.id}`, { name: "Hidden" })).payload.visibility).toBeNull();
  expect(await ids(agent)).toEqual([own.id]);
});

test("a macro keeps the files that its actions send", async () => {
  const { send, open } = await withConversation(createSandbox());
  const form = new FormData();
  form.append("attachment", new File(["label"], "label.txt", { type: "text/plain" }));
  const { blob_id } = await send("POST", "/upload", form);
  const body = { name: "Label", visibility: "global", actions: [action("send_attachment", blob_id)] };
  const { payload } = await send("POST", "/macros", body);
  const [file] = payload.files;
  expect(payload.actions).toEqual([action("send_attachment", file.blob_id)]);
  await send("PATCH", `/macros/${payload.id}`, { visibility: "global", actions: payload.actions });
  const id = await open();
  await send("POST", `/macros/${payload.id}/execute`, { conversation_ids: [id] });
  const { payload: sent } = await send("GET", `/conversations/${id}/messages`, undefined);
  expect(sent.at(-1).attachments).toHaveLength(1);
  const unknown = { ...body, actions: [action("send_attachment", "none")] };
  expect(await send("POST", "/macros", unknown, 422)).toEqual({ error: "Invalid attachment" });
});

test("an invalid macro or rule is refused by field, or fails", async () => {
  const send = at(createSandbox(), account);
  const macro = { name: "Odd", actions: [action("bake_cake"), action("open_conversation")] };
  expect(await send("POST", "/macros", macro, 422)).toEqual({
    error: { actions: ["Macro execution actions bake_cake,open_conversation not supported."] },
  });
  await send("POST", "/macros", { actions: [] }, 500);
  const condition = { attribute_key: "shoe_size", filter_operator: "equal_to", values: [42], query_operator: null };
  const rule = { name: "Odd", event_name: "message_created", conditions: [condition, condition], actions: [] };
  expect(await send("POST", "/automation_rules", rule, 422)).toEqual({
    error: {
      conditions: [
        "Automation conditions shoe_size,shoe_size not supported.",
        "Automation conditions should have query operator.",
      ],
    },
  });
  const { id } = await send("POST", "/automation_rules", { ...rule, conditions: [] });
  expect(await send("PATCH", `/automation_rules/${id}`, { name: null }, 422)).toEqual({ error: {} });
  await send("POST", "/automation_rules", { ...rule, conditions: [], event_name: null }, 500);
});

test("a rule acts on new messages that meet its conditions, and what it does starts no rule", async () => {
  const { send, open, show, texts } = await withConversation(createSandbox());
  const words = { attribute_key: "content", filter_operator: "contains", values: ["refund", "money"] };
  const type = { attribute_key: "message_type", filter_operator: "equal_to", values: ["incoming"] };
  await send("POST", "/automation_rules", {
    ...{ name: "Refunds", event_name: "message_created" },
    conditions: [
      { ...words, query_operator: "and" },
      { ...type, query_operator: null },
    ],
    actions: [action("add_label", "refund"), action("send_message", "We look into your refund.")],
  });
  const id = await open();
  await send("POST", `/conversations/${id}/messages`, { content: "My refund?", message_type: "outgoing" });
  expect((await show(id)).labels).toEqual([]);
  await send("POST", `/conversations/${id}/messages`, { content: "My Refund?", message_type: "incoming" });
  expect((await show(id)).labels).toEqual(["refund"]);
  expect((await texts(id)).filter((text) => text === "We look into your refund.")).toHaveLength(1);
  expect(await texts(id)).toContain("Automation System added refund");
});

test("a rule acts when a conversation is created, opened, or resolved", async () => {
  const { send, open, show } = await withConversation(createSandbox());
  const on = (event_name: string, label: string, values: string[]) =>
    send("POST", "/automation_rules", {
      ...{ name: event_name, event_name, actions: [action("add_label", label)] },
      conditions: [{ attribute_key: "email", filter_operator: "contains", values, query_operator: null }],
    });
  await on("conversation_created", "new", ["shop.example"]);
  await on("conversation_resolved", "done", ["shop.example"]);
  await on("conversation_opened", "again", ["shop.example"]);
  await on("conversation_updated", "never", ["other.example"]);
  const id = await open();
  expect((await show(id)).labels).toEqual(["new"]);
  await send("POST", `/conversations/${id}/toggle_status`, { status: "resolved" });
  await send("POST", `/conversations/${id}/toggle_status`, { status: "open" });
  expect((await show(id)).labels).toEqual(["new", "done", "again"]);
});

test("a rule with an unknown operator is switched off when its event occurs", async () => {
  const { send, open } = await withConversation(createSandbox());
  const { id } = await send("POST", "/automation_rules", {
    ...{ name: "Odd", event_name: "conversation_created", actions: [action("resolve_conversation")] },
    conditions: [{ attribute_key: "status", filter_operator: "is_roughly", values: ["open"], query_operator: null }],
  });
  const copy = (await send("POST", `/automation_rules/${id}/clone`, undefined)).payload;
  await send("PATCH", `/automation_rules/${copy.id}`, { active: false });
  await open();
  expect((await send("GET", `/automation_rules/${id}`, undefined)).payload.active).toBe(false);
});
