import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

/** Opens the public API of a new inbox as a visitor. */
async function visit(settings: object = {}) {
  const sandbox = createSandbox();
  const desk = at(sandbox, "/api/v1/accounts/1");
  const inbox = await desk("POST", "/inboxes", { name: "Shop", channel: { type: "api" }, ...settings });
  const inboxPath = `/public/api/v1/inboxes/${inbox.inbox_identifier}`;
  const enter = async (body: object) => {
    const contact = await at(sandbox, inboxPath)("POST", "/contacts", body);
    return { contact, send: at(sandbox, `${inboxPath}/contacts/${contact.source_id}`) };
  };
  return { desk, inbox, enter };
}

test("what a visitor writes, an agent reads, and the other way round", async () => {
  const { desk, enter } = await visit();
  const { send } = await enter({ name: "Nora" });
  const { id } = await send("POST", "/conversations", { custom_attributes: { order: "A-1" } });
  await send("POST", `/conversations/${id}/messages`, { content: "Where is it?" });
  await desk("POST", `/conversations/${id}/messages`, { content: "On its way" });
  await desk("POST", `/conversations/${id}/messages`, { content: "Hm", private: true });
  expect(await desk("GET", `/conversations/${id}`)).toMatchObject({ custom_attributes: { order: "A-1" } });
  const { messages } = await send("GET", `/conversations/${id}`);
  expect(messages.map(({ content }: { content: string }) => content)).toEqual(["Where is it?", "On its way"]);
  await send("POST", `/conversations/${id}/update_last_seen`);
  const { payload } = await desk("GET", `/conversations/${id}/messages?filter_internal_messages=true`);
  expect(payload.at(-1)).toMatchObject({ content: "On its way", status: "read" });
});

test("a visitor resolves a conversation, which agents see as an activity", async () => {
  const { desk, enter } = await visit();
  const { send } = await enter({ name: "nora vale" });
  const { id } = await send("POST", "/conversations", {});
  expect(await send("POST", `/conversations/${id}/toggle_status`)).toMatchObject({ status: "resolved" });
  const { payload } = await desk("GET", `/conversations/${id}/messages`);
  expect(payload.at(-1)).toMatchObject({ content: "Conversation was resolved by Nora vale" });
});

test("a source ID sees only its conversations, unless it is verified", async () => {
  const { inbox, enter } = await visit();
  const first = await enter({ identifier: "customer-7" });
  await first.send("POST", "/conversations", {});
  const { send } = await enter({ identifier: "customer-7" });
  expect(await send("GET", "/conversations")).toEqual([]);
  await send("GET", "/conversations/99999", undefined, 404);
  const identifier_hash = createHmac("sha256", inbox.hmac_token).update("customer-7").digest("hex");
  await send("PATCH", "", { identifier: "customer-7", identifier_hash });
  expect(await send("GET", "/conversations")).toHaveLength(1);
});

test("an update with the e-mail address of another contact merges the two", async () => {
  const { enter } = await visit();
  const vera = await enter({ name: "Vera", email: "vera@quist.example" });
  const visitor = await enter({ name: "Visitor" });
  const updated = await visitor.send("PATCH", "", { email: "VERA@quist.example", name: "Vera Q." });
  const { id } = vera.contact;
  expect(updated).toMatchObject({ id, name: "Vera Q.", source_id: visitor.contact.source_id });
});

test("an inbox with a bot has pending conversations", async () => {
  const { desk, inbox, enter } = await visit();
  const bot = await desk("POST", "/agent_bots", { name: "Robot" });
  await desk("POST", `/inboxes/${inbox.id}/set_agent_bot`, { agent_bot: bot.id });
  expect(await desk("GET", `/inboxes/${inbox.id}/agent_bot`)).toMatchObject({ agent_bot: { name: "Robot" } });
  const { send } = await enter({ name: "Nora" });
  expect(await send("POST", "/conversations", {})).toMatchObject({ status: "pending" });
  await desk("POST", `/inboxes/${inbox.id}/set_agent_bot`, {});
  expect(await desk("GET", `/inboxes/${inbox.id}/agent_bot`)).toEqual({});
});
