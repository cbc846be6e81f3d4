import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { begun } from "./begun.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/1";

describe("participants", () => {
  test("are the assignees, and others who can see the inbox", async () => {
    const { send, path } = await begun();
    const participants = `${path}/participants`;
    const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);
    await send("POST", `${path}/assignments`, { assignee_id: 2 });
    await send("POST", `${path}/assignments`, { assignee_id: 3 });
    expect(idsOf(await send("GET", participants))).toEqual([2]);
    expect(idsOf(await send("POST", participants, { user_ids: [1, "2"] }))).toEqual([1, 2]);
    expect(await send("POST", participants, { user_ids: [5, 3] }, 422)).toEqual({ error: "Invalid participant IDs" });
    expect(idsOf(await send("PATCH", participants, { user_ids: [1, 5] }))).toEqual([1, 5]);
    await send("DELETE", participants, { user_ids: [5, 999] });
    expect(idsOf(await send("GET", participants))).toEqual([1]);
    await send("DELETE", participants, {}, 500);
  });

  test("of older releases only seem to be other agents", async () => {
    const { send, path } = await begun({ version: "4.14.2" });
    expect(await send("POST", `${path}/participants`, { user_ids: [3] })).toMatchObject([{ id: 3 }]);
    expect(await send("GET", `${path}/participants`)).toEqual([]);
    await send("POST", `${path}/participants`, { user_ids: [999_999] }, 500);
  });
});

describe("assignable agents", () => {
  test("are the members of all inboxes, and the administrators", async () => {
    const send = at(createSandbox(), account);
    const list = async (query: string) => (await send("GET", `/assignable_agents?${query}`)).payload;
    expect(await list("inbox_ids[]=3")).toMatchObject([{ id: 1, role: "administrator" }]);
    const first = await list("inbox_ids[]=1");
    expect(first.length).toBeGreaterThan(1);
    expect(await list("inbox_ids[]=1&inbox_ids[]=3")).toMatchObject([{ id: 1 }]);
    const bots = await list("inbox_ids[]=1&include_agent_bots=true");
    expect(bots.at(-1)).toMatchObject({ assignee_type: "AgentBot", availability_status: "offline" });
    await send("GET", "/assignable_agents?inbox_ids=1", undefined, 404);
  });
});

describe("an address that no server can reach", () => {
  test("lets the messages to the webhook of an API inbox fail", async () => {
    const { send, path } = await begun();
    await send("PATCH", "/inboxes/4", { channel: { webhook_url: "https://hooks.northwind.example/in" } });
    const { id } = await send("POST", `${path}/messages`, { content: "On its way" });
    const { payload } = await send("GET", `${path}/messages`);
    const external_error = "Could not resolve hostname 'hooks.northwind.example'";
    expect(payload.at(-1)).toMatchObject({ id, status: "failed", content_attributes: { external_error } });
  });

  test("lets the server open the conversation of a bot", async () => {
    const { send } = await begun();
    const bot = { name: "Robot", outgoing_url: "https://bot.northwind.example" };
    const { id } = await send("POST", "/agent_bots", bot);
    await send("POST", "/inboxes/4/set_agent_bot", { agent_bot: id });
    const conversation = await send("POST", "/conversations", { inbox_id: 4, contact_id: 2 });
    expect(conversation).toMatchObject({ status: "pending", meta: { assignee: { id }, assignee_type: "AgentBot" } });
    const path = `/conversations/${conversation.id}`;
    await send("POST", `${path}/messages`, { content: "Where is it?", message_type: "incoming" });
    const opened = await send("GET", path);
    const content = "Conversation was marked open by system due to an error with the agent bot.";
    expect(opened).toMatchObject({ status: "open", meta: { assignee: { id } }, messages: [{ content }] });
  });
});
