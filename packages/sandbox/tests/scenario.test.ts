import { beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

/**
 * A desk that is built from nothing but a platform token, and used from one end to the other. Each test continues where
 * the one before stopped. Every response is compared with the document.
 */
const now = Date.UTC(2026, 5, 1, 9);
const sandbox = createSandbox({ seed: "empty", platformToken: "installer", now: () => now });
const platform = at(sandbox, "/platform/api/v1", "installer");
const visitor = at(sandbox, "/public/api/v1", "");
const person = { password: "Ship-Parcels-2026!" };
const ids: Record<string, number> = {};
const tokens: Record<string, string> = {};
let account = "";
let inboxIdentifier = "";

const as = (role: string, base = account) => at(sandbox, base, tokens[role]);

beforeAll(async () => {
  const { id } = await platform("POST", "/accounts", { name: "Eastwind Tea", locale: "en" });
  account = `/api/v1/accounts/${id}`;
  const roles = { owner: "administrator", agent: "agent", outsider: "agent", analyst: "agent" };
  for (const [name, role] of Object.entries(roles)) {
    const user = await platform("POST", "/users", { name, email: `${name}@eastwind.example`, ...person });
    tokens[name] = user.access_token;
    ids[name] = user.id;
    const added = await platform("POST", `/accounts/${id}/account_users`, { user_id: user.id, role });
    expect(added).toMatchObject({ account_id: id, user_id: user.id, role });
  }
  const bot = await platform("POST", "/agent_bots", { name: "Kettle", account_id: id, outgoing_url: "" });
  tokens.bot = bot.access_token;
  ids.bot = bot.id;
});

describe("the platform app", () => {
  test("reads and changes what it created, and nothing else", async () => {
    expect(await platform("GET", "/accounts")).toHaveLength(1);
    expect(await platform("GET", "/accounts/1/account_users")).toHaveLength(4);
    expect(await platform("PATCH", "/accounts/1", { support_email: "help@eastwind.example" })).toMatchObject({
      support_email: "help@eastwind.example",
    });
    await platform("PATCH", "/accounts/1", { features: { sla: true, custom_roles: true, companies: true } });
    expect(await platform("PATCH", `/users/${ids.owner}`, { display_name: "Olive" })).toMatchObject({
      available_name: "Olive",
    });
    expect(await platform("POST", `/users/${ids.owner}/token`)).toMatchObject({ access_token: tokens.owner });
    await platform("GET", `/users/${ids.owner}/login`);
    expect(await platform("GET", `/agent_bots/${ids.bot}`)).toMatchObject({ name: "Kettle" });
    await platform("GET", "/accounts/99", undefined, 404);
    await as("owner", "/platform/api/v1")("GET", "/accounts", undefined, 401);
  });
});

describe("the administrator", () => {
  test("sets up the desk", async () => {
    const send = as("owner");
    await send("PATCH", "", { industry: "Tea", timezone: "Europe/Oslo" });
    const inbox = await send("POST", "/inboxes", { name: "Shop", channel: { type: "api" } });
    ids.inbox = inbox.id;
    inboxIdentifier = inbox.inbox_identifier;
    const site = { type: "web_widget", website_url: "https://eastwind.example" };
    ids.site = (await send("POST", "/inboxes", { name: "Site", channel: site })).id;
    await send("POST", "/inbox_members", { inbox_id: ids.inbox, user_ids: [ids.owner, ids.agent] });
    expect((await send("GET", `/inbox_members/${ids.inbox}`)).payload).toHaveLength(2);
    await send("POST", `/inboxes/${ids.inbox}/set_agent_bot`, { agent_bot: ids.bot });
    expect((await send("GET", `/inboxes/${ids.inbox}/agent_bot`)).agent_bot).toMatchObject({ id: ids.bot });
    await send("POST", `/inboxes/${ids.inbox}/set_agent_bot`, { agent_bot: null });
    ids.team = (await send("POST", "/teams", { name: "Tasters" })).id;
    await send("POST", `/teams/${ids.team}/team_members`, { user_ids: [ids.agent] });
    ids.label = (await send("POST", "/labels", { title: "broken-cup", color: "#aa0000" })).id;
    ids.canned = (await send("POST", "/canned_responses", { short_code: "hi", content: "Hello" })).id;
    expect(await send("GET", "/canned_responses?search=hel")).toHaveLength(1);
    const attribute = { attribute_display_name: "Tier", attribute_key: "tier", attribute_display_type: "text" };
    await send("POST", "/custom_attribute_definitions", { ...attribute, attribute_model: "contact_attribute" });
    const role = await send("POST", "/custom_roles", { name: "Analyst", permissions: ["report_manage"] });
    await send("PATCH", `/agents/${ids.analyst}`, { role: "agent", custom_role_id: role.id });
    ids.sla = (await send("POST", "/sla_policies", { name: "Gold", first_response_time_threshold: 900 })).payload.id;
    const webhook = { url: "https://hooks.eastwind.example", subscriptions: ["message_created"] };
    await send("POST", "/webhooks", { webhook });
    await send("POST", "/webhooks", { webhook }, 422);
  });

  test("writes rules that work for the agents", async () => {
    const send = as("owner");
    const action = { action_name: "add_label", action_params: ["broken-cup"] };
    const condition = { attribute_key: "content", filter_operator: "contains", values: ["broken"] };
    await send("POST", "/automation_rules", {
      name: "Label",
      event_name: "message_created",
      conditions: [{ ...condition, query_operator: null }],
      actions: [action],
    });
    const macro = {
      name: "Close",
      visibility: "global",
      actions: [{ action_name: "resolve_conversation", action_params: [] }],
    };
    ids.macro = (await send("POST", "/macros", macro)).payload.id;
    const policy = { name: "Turns", assignment_order: "round_robin", conversation_priority: "earliest_created" };
    ids.policy = (await send("POST", "/assignment_policies", policy)).id;
    await send("POST", `/inboxes/${ids.site}/assignment_policy`, { assignment_policy_id: ids.policy });
    expect((await send("GET", `/assignment_policies/${ids.policy}/inboxes`)).inboxes).toHaveLength(1);
    const capacity = await send("POST", "/agent_capacity_policies", { name: "Full time" });
    const limits = `/agent_capacity_policies/${capacity.id}/inbox_limits`;
    await send("POST", limits, { inbox_id: ids.inbox, conversation_limit: 5 });
    await send("POST", limits, { inbox_id: ids.inbox, conversation_limit: 5 }, 422);
    const message = {
      title: "Spring",
      message: "Any question?",
      inbox_id: ids.site,
      trigger_rules: { url: "https://eastwind.example" },
    };
    ids.campaign = (await send("POST", "/campaigns", message)).id;
    expect(await send("GET", `/inboxes/${ids.site}/campaigns`)).toHaveLength(1);
  });

  test("refuses everyone else", async () => {
    for (const path of ["/webhooks", "/automation_rules", "/audit_logs", "/agent_capacity_policies"]) {
      await as("agent")("GET", path, undefined, 401);
    }
    await as("agent")("POST", "/labels", { title: "own" }, 401);
    await as("bot")("GET", "/inboxes", undefined, 401);
    await at(sandbox, account, "unknown")("GET", "/inboxes", undefined, 401);
  });
});

describe("a visitor and the desk", () => {
  let path = "";
  let conversation = "";
  const contactPath = () => `/inboxes/${inboxIdentifier}/contacts`;

  test("talk to each other", async () => {
    expect(await visitor("GET", `/inboxes/${inboxIdentifier}`)).toMatchObject({ name: "Shop" });
    const contact = await visitor("POST", contactPath(), { name: "Nora", email: "nora@vale.example" });
    path = `${contactPath()}/${contact.source_id}`;
    ids.contact = contact.id;
    const { id } = await visitor("POST", `${path}/conversations`, { custom_attributes: { order: "A-1" } });
    ids.conversation = id;
    conversation = `/conversations/${id}`;
    await visitor("POST", `${path}/conversations/${id}/messages`, { content: "My cup is broken" });
    await visitor("POST", `${path}/conversations/${id}/toggle_typing`, { typing_status: "on" });
    const shown = await as("agent")("GET", conversation);
    expect(shown).toMatchObject({ status: "open", labels: ["broken-cup"], unread_count: 1 });
    await as("agent")("POST", `${conversation}/messages`, { content: "A new one is on its way." });
    await as("agent")("POST", `${conversation}/messages`, { content: "Careful", private: true });
    await as("bot")("POST", `${conversation}/messages`, { content: "Anything else?" });
    const seen: unknown[] = Object.values(await visitor("GET", `${path}/conversations/${id}/messages`));
    expect(seen.map((one) => Object(one).content)).toEqual([
      "My cup is broken",
      "A new one is on its way.",
      "Anything else?",
    ]);
    await visitor("POST", `${path}/conversations/${id}/update_last_seen`);
    await visitor("POST", `${path}/conversations/999/messages`, { content: "Lost" }, 404);
  });

  test("the agent works on the conversation", async () => {
    const send = as("agent");
    await as("owner")("POST", `${conversation}/assignments`, { assignee_id: ids.agent });
    await send("POST", `${conversation}/assignments`, { team_id: ids.team });
    await send("POST", `${conversation}/toggle_priority`, { priority: "high" });
    await send("POST", `${conversation}/custom_attributes`, { custom_attributes: { cups: 2 } });
    await send("POST", `${conversation}/labels`, { labels: ["broken-cup", "urgent"] });
    await send("POST", `${conversation}/participants`, { user_ids: [ids.owner] });
    // The assignee takes part, too.
    expect(await send("GET", `${conversation}/participants`)).toHaveLength(2);
    await send("PATCH", `${conversation}/draft_messages`, { draft_message: { message: "Soon" } });
    expect(await send("GET", `${conversation}/draft_messages`)).toMatchObject({ has_draft: true, message: "Soon" });
    await send("DELETE", `${conversation}/draft_messages`);
    await send("PATCH", conversation, { sla_policy_id: ids.sla });
    await send("PATCH", conversation, { sla_policy_id: 999 }, 422);
    await send("POST", `${conversation}/update_last_seen`);
    await send("POST", `${conversation}/unread`);
    expect(await send("GET", conversation)).toMatchObject({
      priority: "high",
      meta: { assignee: { id: ids.agent }, team: { id: ids.team } },
      applied_sla: { sla_id: ids.sla },
    });
    const lists = ["assignee_type=me", "status=all&labels[]=urgent", `team_id=${ids.team}`, `inbox_id=${ids.inbox}`];
    for (const query of lists) {
      expect((await send("GET", `/conversations?${query}`)).data.payload, query).toHaveLength(1);
    }
    expect((await send("GET", "/conversations/meta")).meta).toMatchObject({ mine_count: 1, all_count: 1 });
    expect((await send("GET", "/conversations/search?q=cup")).payload).toHaveLength(1);
    const payload = [{ attribute_key: "priority", filter_operator: "equal_to", values: ["high"] }];
    expect((await send("POST", "/conversations/filter", { payload })).payload).toHaveLength(1);
    await as("outsider")("GET", conversation, undefined, 401);
    expect((await as("outsider")("GET", "/conversations")).data.payload).toEqual([]);
  });

  test("files, translations and retries follow the rules of the channel", async () => {
    const send = as("agent");
    const form = new FormData();
    form.append("content", "A picture");
    form.append("attachments[]", new File(["picture"], "cup.png", { type: "image/png" }));
    const message = await send("POST", `${conversation}/messages`, form);
    expect(message.attachments).toHaveLength(1);
    expect((await send("GET", `${conversation}/attachments`)).payload).toHaveLength(1);
    expect((await send("GET", `/contacts/${ids.contact}/attachments`)).payload).toHaveLength(1);
    await send("PATCH", `${conversation}/messages/${message.id}`, { status: "failed", external_error: "Gone" });
    expect(await send("POST", `${conversation}/messages/${message.id}/retry`)).toMatchObject({ status: "sent" });
    await send("DELETE", `${conversation}/messages/${message.id}`);
    const after = await send("GET", `${conversation}/messages?after=${message.id - 1}`);
    expect(after.payload[0].content_attributes).toMatchObject({ deleted: true });
    await send("POST", `${conversation}/transcript`, { email: "nora@vale.example" });
    await send("POST", `${conversation}/transcript`, {}, 422);
    await send("POST", `${conversation}/messages`, { content: "x".repeat(150_001) }, 422);
  });

  test("mute, macros and surveys end the conversation", async () => {
    const send = as("agent");
    await as("owner")("PATCH", `/inboxes/${ids.inbox}`, { csat_survey_enabled: true });
    await send("POST", `/macros/${ids.macro}/execute`, { conversation_ids: [ids.conversation] });
    expect(await send("GET", conversation)).toMatchObject({ status: "resolved" });
    const { payload } = await send("GET", `${conversation}/messages`);
    const survey = payload.find((one: { content_type: string }) => one.content_type === "input_csat");
    expect(survey).toBeDefined();
    const { uuid } = await send("GET", conversation);
    const rating = { csat_survey_response: { rating: 5, feedback_message: "Kind" } };
    await visitor("PUT", `/csat_survey/${uuid}`, { message: { submitted_values: rating } });
    await visitor("GET", "/csat_survey/unknown", undefined, 404);
    const [response] = Object.values(await as("owner")("GET", "/csat_survey_responses"));
    expect(response).toMatchObject({ rating: 5, feedback_message: "Kind" });
    await as("agent")("GET", "/csat_survey_responses", undefined, 401);
    expect(await as("analyst")("GET", "/csat_survey_responses/metrics")).toMatchObject({ total_count: 1 });
    await send("POST", `${conversation}/mute`);
    expect(await send("GET", conversation)).toMatchObject({ muted: true });
    await send("POST", `${conversation}/unmute`);
    await send("POST", `${conversation}/toggle_status`, { status: "snoozed", snoozed_until: 4_102_444_800 });
    await visitor("POST", `${path}/conversations/${ids.conversation}/toggle_status`);
  });

  test("contacts are found, changed, merged and deleted", async () => {
    const send = as("agent");
    const other = { name: "Otto", phone_number: "+4790000000", custom_attributes: { tier: "gold" } };
    const { id } = (await send("POST", "/contacts", other)).payload.contact;
    await send("POST", "/contacts", other, 422);
    await send("PUT", `/contacts/${id}`, { email: "otto@vale.example", additional_attributes: { city: "Oslo" } });
    await send("POST", `/contacts/${id}/contact_inboxes`, { inbox_id: ids.inbox });
    await send("GET", `/contacts/${id}/contactable_inboxes`);
    await send("POST", `/contacts/${id}/labels`, { labels: ["vip"] });
    expect((await send("GET", "/contacts?labels[]=vip")).payload).toHaveLength(1);
    expect((await send("GET", "/contacts/search?q=otto")).payload).toHaveLength(1);
    const payload = [{ attribute_key: "tier", filter_operator: "equal_to", values: ["gold"] }];
    expect((await send("POST", "/contacts/filter", { payload })).payload).toHaveLength(1);
    const note = await send("POST", `/contacts/${id}/notes`, { content: "Likes oolong" });
    await send("PATCH", `/contacts/${id}/notes/${note.id}`, { content: "Likes green tea" });
    await send("POST", `/contacts/${id}/destroy_custom_attributes`, { custom_attributes: ["tier"] });
    expect((await send("GET", `/contacts/${id}`)).payload.custom_attributes).toEqual({});
    await send("POST", "/actions/contact_merge", { base_contact_id: ids.contact, mergee_contact_id: id });
    await send("GET", `/contacts/${id}`, undefined, 404);
    expect((await send("GET", `/contacts/${ids.contact}/conversations`)).payload).toHaveLength(1);
    await as("owner")("POST", "/contacts/export", {});
    await send("DELETE", `/contacts/${ids.contact}`, undefined, 401);
  });
});

describe("the help center", () => {
  test("is written, arranged and taken down", async () => {
    const send = as("owner");
    const config = { allowed_locales: ["en", "de"], default_locale: "en" };
    await send("POST", "/portals", { portal: { name: "Tea Help", slug: "tea-help", config } });
    await send("POST", "/portals", { portal: { name: "Tea Help", slug: "tea-help" } }, 422);
    const portal = "/portals/tea-help";
    const category = await send("POST", `${portal}/categories`, {
      category: { name: "Cups", slug: "cups", locale: "en" },
    });
    const categoryId = category.payload.id;
    const create = async (title: string) => {
      const article = { title, content: "**Pour**", author_id: ids.owner, category_id: categoryId };
      return (await send("POST", `${portal}/articles`, { article })).payload.id;
    };
    const [first, second] = [await create("Warm the pot"), await create("Wait")];
    await send("PATCH", `${portal}/articles/${first}`, { article: { status: "published" } });
    await send("POST", `${portal}/articles/reorder`, { positions_hash: { [first]: 20, [second]: 10 } });
    expect((await send("GET", `${portal}/articles?status=1`)).payload).toHaveLength(1);
    await send("GET", `${portal}/articles/${first}/edit`);
    await send("PATCH", `${portal}/articles/bulk_actions/update_status`, { ids: [second], status: "archived" });
    await send("DELETE", `${portal}/articles/${second}`);
    await send("GET", `${portal}/articles/${second}`, undefined, 404);
    await send("PATCH", `${portal}/archive`, undefined, 500);
    await send("PATCH", portal, { portal: { archived: true } });
    await as("agent")("POST", "/portals", { portal: { name: "Own", slug: "own" } }, 401);
    await send("DELETE", portal);
    expect((await send("GET", "/portals")).payload).toEqual([]);
  });
});

describe("reports", () => {
  const range = `since=${now / 1000 - 86_400}&until=${now / 1000 + 86_400}`;

  test("show to the analyst what happened", async () => {
    const reports = as("analyst", account.replace("v1", "v2"));
    const points = await reports("GET", `/reports?metric=conversations_count&type=account&${range}`);
    expect(Object.values(points).map((point) => Object(point).value)).toContain(1);
    expect(await reports("GET", `/reports/summary?type=account&${range}`)).toMatchObject({ conversations_count: 1 });
    const each = ["agent", "inbox", "team", "label", "channel"];
    for (const one of each) await reports("GET", `/summary_reports/${one}?${range}`);
    for (const one of ["agents", "inboxes", "teams", "labels"]) {
      await reports("GET", `/reports/${one}?${range}`);
    }
    await reports("GET", "/reports/conversation_traffic?timezone_offset=2");
    await reports("GET", "/reports/conversations?type=account");
    await reports("GET", "/live_reports/conversation_metrics");
    await reports("GET", `/year_in_review?year=2026`);
    await as("agent", account.replace("v1", "v2"))("GET", `/reports?metric=account&${range}`, undefined, 401);
    // The list has only the missed ones.
    expect((await as("owner")("GET", `/applied_slas?${range}`)).payload).toEqual([]);
    expect(await as("owner")("GET", `/applied_slas/metrics?${range}`)).toMatchObject({ total_applied_slas: 1 });
  });
});

describe("the people", () => {
  test("read what happened to them, and leave", async () => {
    const send = as("agent");
    const { data } = await send("GET", "/notifications");
    expect(data.payload.length).toBeGreaterThan(0);
    await send("PATCH", `/notifications/${data.payload[0].id}`);
    await send("POST", "/notifications/read_all");
    expect(Number(await send("GET", "/notifications/unread_count"))).toBe(0);
    const profile = as("agent", "/api/v1/profile");
    await profile("PUT", "", { profile: { message_signature: "Agent of tea" } });
    await profile("POST", "/availability", { profile: { account_id: 1, availability: "busy" } });
    expect(await profile("GET", "")).toMatchObject({ message_signature: "Agent of tea" });
    await as("owner")("DELETE", `/agents/${ids.agent}`);
    await send("GET", "/conversations", undefined, 401);
    await platform("DELETE", "/accounts/1/account_users", { user_id: ids.outsider });
    await as("outsider")("GET", "/conversations", undefined, 401);
    await as("owner")("DELETE", `/inboxes/${ids.inbox}`);
    expect((await as("owner")("GET", "/conversations?status=all")).data.payload).toEqual([]);
    await platform("DELETE", "/accounts/1");
    await as("owner")("GET", "/conversations", undefined, 404);
  });
});
