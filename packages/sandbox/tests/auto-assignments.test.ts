import { beforeEach, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

let send: ReturnType<typeof at>;
let agents: readonly number[];
let inboxId: number;

beforeEach(async () => {
  const sandbox = createSandbox({ seed: "empty", platformToken: "apps" });
  const platform = at(sandbox, "/platform/api/v1", "apps");
  const { id } = await platform("POST", "/accounts", { name: "Northwind" });
  const users = [];
  for (const name of ["Ada", "Grace", "Mia"]) {
    const user = await platform("POST", "/users", {
      name,
      email: `${name}@northwind.example`,
      password: "Ship-Parcels-2026!",
    });
    await platform("POST", `/accounts/${id}/account_users`, { user_id: user.id, role: "administrator" });
    users.push(user);
  }
  send = at(sandbox, `/api/v1/accounts/${id}`, users[0].access_token);
  agents = users.slice(1).map((user) => user.id);
  inboxId = (await send("POST", "/inboxes", { name: "Shop", channel: { type: "api" } })).id;
  await send("POST", "/inbox_members", { inbox_id: inboxId, user_ids: agents });
});

const goOnline = async (ids: readonly number[]) => {
  for (const id of ids) await send("PATCH", `/agents/${id}`, { availability: "online", auto_offline: false });
};

/** Opens a conversation, and returns who has it afterwards. */
const open = async (more = {}) => {
  const { payload } = await send("POST", "/contacts", { name: "Nina" });
  const { id } = await send("POST", "/conversations", { inbox_id: inboxId, contact_id: payload.contact.id, ...more });
  return (await send("GET", `/conversations/${id}`)).meta.assignee?.id;
};

test("new conversations go to the online agents of the inbox in turn", async () => {
  await goOnline(agents);
  const [grace, mia] = agents;
  expect([await open(), await open(), await open()]).toEqual([grace, mia, grace]);
});

test("without an online agent, or when switched off, conversations stay unassigned", async () => {
  expect(await open()).toBeUndefined();
  await goOnline(agents);
  await send("PATCH", `/inboxes/${inboxId}`, { enable_auto_assignment: false });
  expect(await open()).toBeUndefined();
  await send("PATCH", `/inboxes/${inboxId}`, { enable_auto_assignment: true });
  expect(await open({ status: "pending" })).toBeUndefined();
});

test("a limit of the inbox keeps further conversations unassigned", async () => {
  const [grace = 0] = agents;
  await goOnline([grace]);
  await send("PATCH", `/inboxes/${inboxId}`, { auto_assignment_config: { max_assignment_limit: 1 } });
  expect([await open(), await open()]).toEqual([grace, undefined]);
});

test("the capacity policy of an agent limits the open conversations", async () => {
  const [grace = 0, mia] = agents;
  await goOnline(agents);
  const { id } = await send("POST", "/agent_capacity_policies", { name: "Part time" });
  await send("POST", `/agent_capacity_policies/${id}/inbox_limits`, { inbox_id: inboxId, conversation_limit: 0 });
  await send("POST", `/agent_capacity_policies/${id}/users`, { user_id: grace });
  expect([await open(), await open()]).toEqual([mia, mia]);
});

test("the conversations of a team go to its members, if the team wants that", async () => {
  const [, mia = 0] = agents;
  await goOnline(agents);
  const team = await send("POST", "/teams", { name: "Returns" });
  await send("POST", `/teams/${team.id}/team_members`, { user_ids: [mia] });
  expect([await open({ team_id: team.id }), await open({ team_id: team.id })]).toEqual([mia, mia]);
  await send("PATCH", `/teams/${team.id}`, { allow_auto_assign: false });
  expect(await open({ team_id: team.id })).toBeUndefined();
});
