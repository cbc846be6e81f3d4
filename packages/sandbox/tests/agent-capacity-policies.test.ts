import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/1";

test("a capacity policy has limits for inboxes, each inbox once", async () => {
  const send = at(createSandbox(), `${account}/agent_capacity_policies`);
  const { id } = await send("POST", "", { name: "Full time", exclusion_rules: { excluded_labels: ["spam"] } });
  const limit = await send("POST", `/${id}/inbox_limits`, { inbox_id: 1, conversation_limit: "5" });
  expect(limit).toMatchObject({ inbox_id: 1, agent_capacity_policy_id: id, conversation_limit: 5 });
  const taken = { error: "Inbox has already been assigned to this policy" };
  expect(await send("POST", `/${id}/inbox_limits`, { inbox_id: 1, conversation_limit: 6 }, 422)).toEqual(taken);
  await send("POST", `/${id}/inbox_limits`, { inbox_id: 999, conversation_limit: 6 }, 404);
  const changed = await send("PATCH", `/${id}/inbox_limits/${limit.id}`, { conversation_limit: 0 });
  expect(changed).toMatchObject({ conversation_limit: 0, inbox_name: expect.any(String) });
  expect(await send("GET", `/${id}`)).toMatchObject({ inbox_capacity_limits: [{ inbox_id: 1 }] });
  await send("DELETE", `/${id}/inbox_limits/${limit.id}`, undefined, 204);
  expect(await send("GET", `/${id}`)).toMatchObject({ inbox_capacity_limits: [] });
});

test.each([
  [{}, "Conversation limit can't be blank, Conversation limit is not a number"],
  [{ conversation_limit: "few" }, "Conversation limit is not a number"],
  [{ conversation_limit: -1 }, "Conversation limit must be greater than or equal to 0"],
])("the limit %j is refused", async (body, message) => {
  const send = at(createSandbox(), `${account}/agent_capacity_policies`);
  const { id } = await send("POST", "", { name: "Bare" });
  expect(await send("POST", `/${id}/inbox_limits`, { inbox_id: 1, ...body }, 422)).toMatchObject({ message });
});

test("members have at most one capacity policy, and lose it when it is deleted", async () => {
  const sandbox = createSandbox();
  const send = at(sandbox, `${account}/agent_capacity_policies`);
  const [agent] = await at(sandbox, account)("GET", "/agents");
  const [first, second] = [await send("POST", "", { name: "A" }), await send("POST", "", { name: "A" })];
  await send("POST", `/${first.id}/users`, { user_id: agent.id });
  await send("POST", `/${second.id}/users`, { user_id: agent.id });
  await send("POST", `/${second.id}/users`, {}, 404);
  expect(await send("GET", "")).toMatchObject([{ assigned_agent_count: 0 }, { assigned_agent_count: 1 }]);
  expect(await send("GET", `/${second.id}/users`)).toMatchObject([{ id: agent.id }]);
  await send("DELETE", `/${second.id}`);
  await send("GET", `/${second.id}/users`, undefined, 404);
  await send("DELETE", `/${first.id}/users/${agent.id}`);
  await send("DELETE", `/${first.id}/users/999`, undefined, 404);
});
