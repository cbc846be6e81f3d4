import { NotSetUp } from "./api.ts";
import { isWire, type Wire } from "./recorded.ts";
import type { Setup } from "./setup.ts";

type Creator = (setup: Setup, row: Wire, parents: Wire) => Promise<Wire | undefined>;

/** How to make rows that no operation creates directly. Returns nothing if the operation of the kind can create it. */
export const creators: Readonly<Record<string, Creator>> = {
  // Integrations come with the server.
  apps: async (_, row) => row,
  // The public API shows API inboxes only.
  async "public/inboxes"(setup, { name = "Shop API" }) {
    const { response, request } = setup.exchange;
    const failed = /Could not resolve hostname '([\w.]+)'/.exec(JSON.stringify(response.body ?? ""));
    const channel = { type: "api", ...(failed && { webhook_url: `https://${failed[1]}` }) };
    const inbox = await createInbox(setup, { name, channel, ...Object.assign({}, ...templatesOf(response.body)) });
    const { identifier, identifier_hash } = { ...request.query, ...Object(request.body) };
    // The inbox asks for proof of who the visitor is.
    const isUnproven = identifier_hash === undefined && (identifier !== undefined || request.method === "GET");
    if (response.status === 500 && isUnproven) {
      const params = { account_id: setup.desk.accountId, id: inbox.id };
      await setup.api.call("updateInbox", params, { channel: { hmac_mandatory: true } }, setup.admin);
    }
    // A bot takes the new conversations.
    if (Object(response.body).status === "pending") {
      const params = { account_id: setup.desk.accountId, id: inbox.id };
      await setup.api.call("setInboxAgentBot", params, { agent_bot: (await setup.person("bot"))?.id }, setup.admin);
    }
    return inbox;
  },
  async agent_bots(_, { account_id }) {
    if (account_id === null) throw new NotSetUp("a bot of the installation");
    return undefined;
  },
  async "platform/agent_bots"({ api, desk, admin, isForeign }, { name = "Night Bot", outgoing_url }) {
    if (!isForeign) return undefined;
    return api.call("createAgentBot", { account_id: desk.accountId }, { name, outgoing_url }, admin);
  },
  async "public/messages"(setup, { message_type, content, attachments, ...row }, { conversation_id }) {
    if (message_type !== 1) return undefined;
    const { api, desk, admin } = setup;
    const author = Object(row.sender).type === "agent_bot" ? await setup.person("bot") : admin;
    const params = { account_id: desk.accountId, conversation_id };
    const { content_type, content_attributes } = row;
    const { items } = Object(content_attributes);
    const more = { content_type, ...(items !== undefined && { content_attributes: { items } }) };
    return api.call("createMessage", params, { content, attachments, ...more }, author);
  },
  async notifications(setup, { notification_type, read_at, snoozed_until, primary_actor, secondary_actor }) {
    const { api, desk, admin, exchange } = setup;
    const { accountId: account_id } = desk;
    const person = await setup.person(exchange.request.role ?? "agent");
    const inbox = await createInbox(setup, { name: "Shop API" });
    const [first = secondary_actor] = [Object(primary_actor).messages].flat();
    const isOfRule = Object(Object(first).content_attributes).automation_rule_id !== undefined;
    if (isOfRule) await createGreetingRule(setup, inbox, Object(first).content);
    const { meta, labels = [], first_reply_created_at } = Object(primary_actor);
    const { sender, team } = Object(meta);
    const { name = "Nina Notify", email } = Object(sender);
    const known = setup.made.get(`contacts ${Object(sender).id}`);
    const contact = known ?? (await api.call("createContact", { account_id }, { name, email }, admin));
    setup.made.set(`contacts ${Object(sender).id}`, contact);
    const team_id = await setup.translate(Object(team).id ?? null, true, {}, "team_id");
    // A conversation of a team is assigned to its members only.
    const member = { user_ids: [person?.id] };
    if (team_id !== null) await api.call("addTeamMembers", { account_id, team_id }, member, admin);
    const isAnswered = isOfRule && typeof first_reply_created_at === "string";
    const message = isAnswered ? { message: { content: "We have a look." } } : {};
    const assigned = { ...(isOfRule && { assignee_id: person?.id }), ...(team_id !== null && { team_id }), ...message };
    const conversation = await createConversation(setup, inbox, contact, assigned);
    if (labels.length > 0) await api.call("setConversationLabels", conversation, { labels }, admin);
    if (!isOfRule) await api.call("assignConversation", conversation, { assignee_id: person?.id }, admin);
    if (notification_type === "assigned_conversation_new_message" && !isOfRule) {
      const { content = "Where is it?" } = Object(secondary_actor);
      await api.call("createMessage", conversation, { content }, admin);
    }
    const { payload } = await api.call("listNotifications", { account_id }, {}, person, "payload");
    const rows = [payload].flat();
    const isAlike = (one: unknown) =>
      Object(one).notification_type === notification_type &&
      Object(Object(one).secondary_actor).sender_type === Object(secondary_actor).sender_type;
    const row = rows.find(isAlike) ?? rows[0];
    if (!isWire(row)) throw new NotSetUp("the server notifies no one of the assignment");
    const params = { account_id, id: row.id };
    if (typeof read_at === "string") await api.call("markNotificationRead", params, {}, person);
    const seconds = Date.parse(String(snoozed_until)) / 1000;
    if (seconds > 0) await api.call("snoozeNotification", params, { snoozed_until: seconds }, person);
    return row;
  },
  "public/csat_survey": (setup) => createSurvey(setup, Object(setup.exchange.response.body)),
  async csat_survey_responses(setup, { rating = 4, feedback_message, contact }) {
    const { api, desk, admin } = setup;
    await createSurvey(setup, { csat_survey_response: { rating, feedback_message }, contact });
    return api.call("listCsatSurveyResponses", { account_id: desk.accountId }, {}, admin);
  },
};

/** Returns the settings of an inbox that lead to the messages in a response that the server sends itself. */
function templatesOf(value: unknown): Wire[] {
  if (Array.isArray(value)) return value.flatMap(templatesOf);
  const { message_type, content, content_type, messages } = Object(value);
  if (message_type !== 3) return messages === undefined ? [] : templatesOf(messages);
  if (content_type === "input_csat") return [{ csat_survey_enabled: true }];
  return [{ greeting_enabled: true, greeting_message: content }];
}

/** Creates an API inbox in which the agents work. */
export async function createInbox({ api, desk, admin }: Setup, values: Wire): Promise<Wire> {
  const { accountId: account_id } = desk;
  const inbox = await api.call("createInbox", { account_id }, { channel: { type: "api" }, ...values }, admin);
  const user_ids = ["agent", "member"].flatMap((role) => desk.people.get(role)?.id ?? []);
  await api.call("addInboxMembers", { account_id }, { inbox_id: inbox.id, user_ids }, admin);
  return inbox;
}

/** Creates a rule that writes a message in each new conversation of an inbox. */
async function createGreetingRule({ api, desk, admin }: Setup, inbox: Wire, content: unknown): Promise<void> {
  const condition = { attribute_key: "inbox_id", filter_operator: "equal_to", values: [inbox.id] };
  const actions = [{ action_name: "send_message", action_params: [content] }];
  const rule = { name: "Greeting", event_name: "conversation_created", conditions: [condition], actions };
  await api.call("createAutomationRule", { account_id: desk.accountId }, rule, admin);
}

/** Creates a conversation, of a new contact by default. Returns the placeholders of its path, and its uuid. */
export async function createConversation(
  { api, desk, admin }: Setup,
  inbox: Wire,
  contact?: Wire,
  values: Wire = {},
): Promise<Wire> {
  const { accountId: account_id } = desk;
  const found = contact ?? (await api.call("createContact", { account_id }, { name: "Nina Notify" }, admin));
  const body = { inbox_id: inbox.id, contact_id: found.id, ...values };
  const { id, uuid } = await api.call("createConversation", { account_id }, body, admin);
  return { account_id, conversation_id: id, uuid };
}

/** Resolves a conversation of an inbox with a survey, and answers the survey if the row shows an answer. */
export async function createSurvey(setup: Setup, shown: Wire): Promise<Wire> {
  const { api, admin, desk } = setup;
  const { email = null, name: person = "Nina Notify", last_activity_at } = Object(shown.contact);
  const { accountId: account_id } = desk;
  const contact = await api.call("createContact", { account_id }, { name: person, email }, admin);
  // Without activity, the contact wrote nothing.
  const isSilent = shown.contact !== undefined && last_activity_at === undefined;
  const { csat_survey_response, inbox_name: name = "Parcel Desk", display_type, content } = shown;
  const isPlain = content === undefined || content === null;
  const csat_config = isPlain ? {} : { display_type, message: content };
  const inbox = await createInbox(setup, { name, csat_survey_enabled: true, csat_config });
  const { uuid, ...params } = await createConversation(setup, inbox, contact);
  const { assigned_agent_id } = Object(csat_survey_response);
  if (typeof assigned_agent_id === "number") {
    const assignee_id = await setup.translate(assigned_agent_id, true, {}, "assignee_id");
    await api.call("assignConversation", params, { assignee_id }, admin);
  }
  const message_type = isSilent ? "outgoing" : "incoming";
  await api.call("createMessage", params, { content: "Where is it?", message_type }, admin);
  await api.call("toggleConversationStatus", params, { status: "resolved" }, admin);
  const { rating, feedback_message } = Object(csat_survey_response);
  if (rating !== undefined) {
    const submitted_values = { csat_survey_response: { rating, feedback_message } };
    await api.call("updatePublicCsatSurvey", { uuid }, { message: { submitted_values } }, undefined);
  }
  return { uuid };
}
