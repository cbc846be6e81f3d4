import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/1";

test("canned responses can be created, searched, changed, and deleted", async () => {
  const send = at(createSandbox(), `${account}/canned_responses`);
  const hello = await send("POST", "", { short_code: "hello", content: "Hello, this is Northwind." });
  await send("POST", "", { canned_response: { short_code: "bye", content: "Thank you and hello again soon." } });
  expect(await send("GET", "?search=hello", undefined)).toMatchObject([{ short_code: "hello" }, { short_code: "bye" }]);
  expect(await send("GET", "?search=THANK", undefined)).toMatchObject([{ short_code: "bye" }]);
  const refused = await send("PATCH", `/${hello.id}`, { content: "" }, 422);
  expect(refused).toEqual({ message: "Content can't be blank", attributes: ["content"] });
  expect(await send("POST", "", {}, 422)).toEqual({
    error: "param is missing or the value is empty: canned_response",
  });
  await send("DELETE", `/${hello.id}`, undefined);
  await send("DELETE", `/${hello.id}`, undefined, 404);
});

test("a change moves `updated_at`, and a request that changes nothing doesn't", async () => {
  let now = Date.UTC(2026, 10, 30);
  const send = at(createSandbox({ now: () => now }), `${account}/canned_responses`);
  const { id, created_at } = await send("POST", "", { short_code: "hello", content: "Hello" });
  now += 1000;
  expect(await send("PATCH", `/${id}`, { content: "Hello" })).toMatchObject({ created_at, updated_at: created_at });
  const changed = await send("PATCH", `/${id}`, { content: "Hi" });
  expect(changed).toMatchObject({ created_at, updated_at: "2026-11-30T00:00:01.000Z" });
});

test("custom attributes are listed by model, and their keys are checked", async () => {
  const sandbox = createSandbox();
  const send = at(sandbox, `${account}/custom_attribute_definitions`);
  const tier = { attribute_display_name: "Tier", attribute_key: "tier", attribute_display_type: 6, attribute_model: 1 };
  const created = await send("POST", "", tier);
  expect(created).toMatchObject({ attribute_display_type: "list", attribute_model: "contact_attribute" });
  expect(await send("GET", "?attribute_model=contact_attribute", undefined)).toMatchObject([{ attribute_key: "tier" }]);
  expect(await send("GET", "?attribute_model=order_attribute", undefined)).toEqual([]);
  expect(await send("POST", "", tier, 422)).toMatchObject({ message: "Attribute key has already been taken" });
  await send("POST", "", { ...tier, attribute_key: "city" }, 422);
  await send("POST", "", { ...tier, attribute_key: "size", attribute_display_type: "slider" }, 500);
  await send("DELETE", `/${created.id}`, undefined, 204);
  await at(sandbox, `${account}/custom_attribute_definitions`, sandbox.tokens.agent)("POST", "", tier, 401);
});

test("users see only their own custom filters", async () => {
  const sandbox = createSandbox();
  const own = at(sandbox, `${account}/custom_filters`);
  const other = at(sandbox, `${account}/custom_filters`, sandbox.tokens.agent);
  const { id } = await own("POST", "", { name: "Open", query: { payload: [] } });
  expect(await own("GET", "", undefined)).toMatchObject([{ name: "Open", filter_type: "conversation" }]);
  expect(await own("GET", "?filter_type=contact", undefined)).toEqual([]);
  expect(await other("GET", "", undefined)).toEqual([]);
  await other("GET", `/${id}`, undefined, 404);
  await own("PATCH", `/${id}`, { filter_type: "company" }, 500);
  await own("DELETE", `/${id}`, undefined, 204);
});

test("the last person to change a contact's note is its author, and a merge moves notes", async () => {
  const sandbox = createSandbox();
  const send = at(sandbox, `${account}/contacts`);
  const { id } = await send("POST", "/2/notes", { content: "Prefers calls." });
  const asAgent = at(sandbox, `${account}/contacts`, sandbox.tokens.agent);
  expect(await asAgent("PATCH", `/2/notes/${id}`, { content: "Prefers e-mail." })).toMatchObject({ user: { id: 2 } });
  await send("GET", `/3/notes/${id}`, undefined, 404);
  await send("GET", "/99999/notes", undefined, 404);
  await at(sandbox, account)("POST", "/actions/contact_merge", { base_contact_id: 3, mergee_contact_id: 2 });
  expect(await send("GET", "/3/notes", undefined)).toMatchObject([{ content: "Prefers e-mail." }]);
});

test("notification settings belong to the caller, and their lists must be wrapped", async () => {
  const sandbox = createSandbox();
  const send = at(sandbox, `${account}/notification_settings`);
  const before = await send("GET", "", undefined);
  expect(before).toMatchObject({ user_id: 1, selected_email_flags: ["email_conversation_assignment"] });
  const sent = { selected_push_flags: ["push_conversation_mention", "push_conversation_creation"] };
  expect(await send("PATCH", "", { notification_settings: sent })).toMatchObject({
    id: before.id,
    selected_email_flags: [],
    selected_push_flags: ["push_conversation_creation", "push_conversation_mention"],
  });
  await send("PATCH", "", sent, 422);
  await send("PATCH", "", { notification_settings: { selected_email_flags: ["email_full_moon"] } }, 500);
});

test("an unknown SLA policy or custom role is a 500, except when a policy is deleted", async () => {
  const send = at(createSandbox(), account);
  await send("GET", "/sla_policies/999", undefined, 500);
  await send("DELETE", "/sla_policies/999", undefined);
  await send("DELETE", "/custom_roles/999", undefined, 500);
  const { payload } = await send("POST", "/sla_policies", { name: "Silver", first_response_time_threshold: 3600.5 });
  expect(payload).toMatchObject({ first_response_time_threshold: 3600.5, only_during_business_hours: false });
});

test("members lose a deleted custom role", async () => {
  const sandbox = createSandbox();
  const send = at(sandbox, account);
  const refused = await send("POST", "/custom_roles", { name: "Odd", permissions: ["bake_cake"] }, 422);
  expect(refused).toMatchObject({ message: "Permissions is not included in the list" });
  await send("DELETE", "/custom_roles/4", undefined);
  await send("PATCH", "/teams/1/team_members", { user_ids: [10] });
  expect(await send("GET", "/teams/1/team_members", undefined)).toMatchObject([{ id: 10, custom_role_id: null }]);
});

test("webhooks need a URL of their own and known events", async () => {
  const send = at(createSandbox(), `${account}/webhooks`);
  const url = "https://hooks.northwind.example/warehouse";
  const { payload } = await send("POST", "", { url, inbox_id: 1 });
  expect(payload.webhook.subscriptions).toHaveLength(8);
  expect(payload.webhook.inbox).toMatchObject({ id: 1 });
  expect(await send("POST", "", { url }, 422)).toMatchObject({ message: "Url has already been taken" });
  expect(await send("POST", "", { url: "not a url", subscriptions: [] }, 422)).toMatchObject({
    message: "Url is invalid, Subscriptions Invalid events",
  });
  await send("PATCH", `/${payload.webhook.id}`, { inbox_id: null });
  const { webhooks } = (await send("GET", "", undefined)).payload;
  expect(webhooks).toMatchObject([{ url }]);
  expect(webhooks[0]).not.toHaveProperty("inbox");
});

test("team names are unique in lower case, and a deleted team leaves its conversations", async () => {
  const send = at(createSandbox(), `${account}`);
  const { id } = await send("POST", "/teams", { name: "Billing" });
  expect(await send("GET", `/teams/${id}`, undefined)).toMatchObject({ name: "billing", is_member: false });
  expect(await send("POST", "/teams", { name: "BILLING" }, 422)).toMatchObject({ attributes: ["name"] });
  const ofTeam = async () => (await send("GET", "/contacts/50/conversations", undefined)).payload[0].meta.team ?? null;
  expect(await ofTeam()).toMatchObject({ id: 1 });
  await send("DELETE", "/teams/1", undefined);
  expect(await ofTeam()).toBe(null);
});

describe("the platform API", () => {
  test("builds an account with people from nothing", async () => {
    const sandbox = createSandbox();
    const send = at(sandbox, "/platform/api/v1", sandbox.tokens.platform);
    const { id } = await send("POST", "/accounts", { name: "Eastwind" });
    const person = { name: "Nadia Berg", email: "Nadia@eastwind.example", password: "Ship-Parcels-2026!" };
    const user = await send("POST", "/users", person);
    const member = { user_id: user.id, role: "administrator" };
    expect(await send("POST", `/accounts/${id}/account_users`, member)).toMatchObject(member);
    const { access_token } = await send("POST", `/users/${user.id}/token`, undefined);
    const asNadia = at(sandbox, `/api/v1/accounts/${id}`, access_token);
    await asNadia("POST", "/teams", { name: "Sales" });
    expect(await send("POST", `/accounts/${id}/account_users`, { ...member, role: "agent" })).toMatchObject({
      role: "agent",
    });
    await asNadia("POST", "/teams", { name: "Support" }, 401);
    await send("DELETE", `/accounts/${id}/account_users?user_id=${user.id}`, undefined);
    expect(await send("GET", `/accounts/${id}/account_users`, undefined)).toEqual([]);
    await asNadia("GET", "/teams", undefined, 401);
  });

  test("changes and deletes accounts, users, and bots of the app only", async () => {
    const sandbox = createSandbox();
    const send = at(sandbox, "/platform/api/v1", sandbox.tokens.platform);
    const account = await send("POST", "/accounts", { name: "Eastwind" });
    const changes = { status: "suspended", locale: "nl" };
    expect(await send("PATCH", `/accounts/${account.id}`, changes)).toMatchObject(changes);
    await send("PATCH", `/accounts/${account.id}`, { locale: "xx" }, 500);
    await send("PATCH", `/accounts/${account.id}`, { support_email: "not an address" }, 422);
    await send("PATCH", "/accounts/1", changes, 401);
    expect(await send("GET", "/accounts", undefined)).toMatchObject([{ id: account.id }]);
    const bot = await send("POST", "/agent_bots", { name: "Weather Bot", account_id: account.id });
    expect(await send("PATCH", `/agent_bots/${bot.id}`, { account_id: null })).toMatchObject({ account_id: null });
    await send("DELETE", `/agent_bots/${bot.id}`, undefined);
    expect(await send("GET", "/agent_bots", undefined)).toEqual([]);
    await send("DELETE", `/accounts/${account.id}`, undefined);
    await send("GET", `/accounts/${account.id}`, undefined, 404);
  });

  test("checks a user's address and password", async () => {
    const sandbox = createSandbox();
    const send = at(sandbox, "/platform/api/v1/users", sandbox.tokens.platform);
    const password = "Ship-Parcels-2026!";
    const { id } = await send("POST", "", { name: "Nadia", email: "nadia@eastwind.example", password });
    await send("PATCH", `/${id}`, { email: "ada@northwind.example" }, 422);
    await send("PATCH", `/${id}`, { password: "short" }, 422);
    expect(await send("PATCH", `/${id}`, { name: "Nadia Berg" })).toMatchObject({ name: "Nadia Berg" });
    expect((await send("GET", `/${id}/login`, undefined)).url).toContain("nadia%40eastwind.example");
    await send("POST", "", { name: "No Mail", password }, 422);
    await send("DELETE", `/${id}`, undefined);
    await send("GET", `/${id}`, undefined, 404);
  });
});
