import { NotSetUp } from "./api.ts";
import { changeConversation, endsWithActivity, prepareCase } from "./conversation-steps.ts";
import { createConversation, createInbox } from "./creators.ts";
import { rowsOf } from "./facts.ts";
import { kinds } from "./kinds.ts";
import { isWire, madeUp, type Wire } from "./recorded.ts";
import type { Setup } from "./setup.ts";
import { roleOf } from "./users.ts";

/** Settings that the apps accept, which responses don't show. */
const hookSettings: Readonly<Record<string, Wire>> = {
  openai: { api_key: "key" },
  google_translate: { project_id: "northwind", credentials: {} },
};

/** What else to do for a row, after it was created, until it is as the response shows it. */
export const afterwards: Readonly<Record<string, (setup: Setup, row: Wire, shown: Wire) => Promise<void>>> = {
  async inboxes(setup, row) {
    const { api, admin, desk, exchange } = setup;
    const listed = exchange.called.id === "listAssignableAgents" && setup.isSuccess ? rowsOf(exchange) : undefined;
    const roles = ["agent", "member"].filter((role) => listed?.some((one) => roleOf(one) === role) ?? true);
    const user_ids = roles.flatMap((role) => desk.people.get(role)?.id ?? []);
    await api.call("addInboxMembers", { account_id: desk.accountId }, { inbox_id: row.id, user_ids }, admin);
    const params = { account_id: desk.accountId, id: row.id, inbox_id: row.id };
    const { agent_bot } = Object(exchange.response.body);
    const policies = /^(get|remove)InboxAssignmentPolicy$/.test(exchange.called.id) && setup.isSuccess;
    const policy = policies ? kinds.get("assignment_policies") : undefined;
    if (policy !== undefined) {
      const { id } = Object(exchange.response.body);
      const ours =
        id === undefined ? (await setup.createPlain(policy, {})).id : await setup.ensure(policy, id, {}, true);
      await api.call("setInboxAssignmentPolicy", params, { assignment_policy_id: ours }, admin);
    }
    if (isWire(agent_bot)) {
      const bot = await setup.translate(agent_bot.id, true, {}, "agent_bot");
      await api.call("setInboxAgentBot", params, { agent_bot: bot }, admin);
    }
  },
  async agent_capacity_policies(setup, { id }, { inbox_capacity_limits, assigned_agent_count }) {
    const { api, admin, desk } = setup;
    const params = { account_id: desk.accountId, agent_capacity_policy_id: id };
    for (const { inbox_id, conversation_limit } of [inbox_capacity_limits].flat().filter(isWire)) {
      const limit = Object(await setup.translate({ inbox_id, conversation_limit }, true));
      await api.call("addAgentCapacityPolicyInboxLimit", params, limit, admin);
    }
    const isAssigned = Number(assigned_agent_count ?? 0) > 0;
    if (isAssigned) await api.call("addAgentCapacityPolicyUser", params, { user_id: admin?.id }, admin);
  },
  async assignment_policies(setup, { id }) {
    const { api, admin, desk, exchange } = setup;
    if (exchange.called.id !== "listAssignmentPolicyInboxes") return;
    for (const { id: shown } of rowsOf(exchange)) {
      const inbox_id = await setup.translate(shown, true, {}, "inbox_id");
      await api.call(
        "setInboxAssignmentPolicy",
        { account_id: desk.accountId, inbox_id },
        { assignment_policy_id: id },
        admin,
      );
    }
  },
  async portals({ api, admin, desk, exchange }, { slug }) {
    const isUnnamed = /Custom domain is not configured/.test(JSON.stringify(exchange.response.body));
    const params = { account_id: desk.accountId, id: slug };
    if (isUnnamed) await api.call("updatePortal", params, { portal: { custom_domain: null } }, admin, "slug");
  },
  async articles(setup, _row, { associated_articles }) {
    const kind = kinds.get("articles");
    const portal = setup.made.get(`portals ${setup.exchange.request.params.portal_id}`);
    for (const translation of [associated_articles].flat().filter(isWire)) {
      if (kind) await setup.ensure(kind, translation.id, { portal_id: portal?.slug }, true);
    }
  },
  async apps(setup, _row, { hooks }) {
    const kind = kinds.get("hooks");
    for (const { app_id, status, inbox } of [hooks].flat().filter(isWire)) {
      const known = kind && setup.facts.bodies(kind).find((one) => one.app_id === app_id && one.settings !== undefined);
      const settings = known?.settings ?? hookSettings[String(app_id)] ?? {};
      const body = { app_id, settings, status: status ? "enabled" : "disabled", inbox_id: Object(inbox).id ?? madeUp };
      if (kind) await setup.create(kind, body, {});
    }
  },
  async contacts(setup, row, shown) {
    const { api, admin, desk, exchange } = setup;
    const params = { account_id: desk.accountId, id: row.id };
    const conditions = [Object(exchange.request.body).payload].flat();
    const filtered = conditions.find((one) => Object(one).attribute_key === "labels");
    const wanted = /^(equal_to|is_present)$/.test(Object(filtered).filter_operator) ? ["vip"] : undefined;
    const { labels, "labels[]": more = labels ?? wanted } = exchange.request.query ?? {};
    if (more !== undefined) {
      await api.call("setContactLabels", params, { labels: [more].flat() }, admin);
    }
    if (shown.availability_status === "online") throw new NotSetUp("a contact who is online");
    if (shown.name === null) await api.call("updateContact", params, { name: null }, admin);
    // The request sends the other attributes, but not those of the picture.
    const isUpdate = exchange.called.id === "updateContact" && setup.isSuccess;
    const [after = shown] = isUpdate ? rowsOf(exchange) : [];
    const { avatar_url_hash } = Object(after.additional_attributes);
    if (avatar_url_hash !== undefined) {
      await api.call("updateContact", params, { avatar_url: "https://pictures.northwind.example/walkin.png" }, admin);
    }
    await removeAttributes(setup, params, row);
    const isContactable = exchange.called.id === "listContactableInboxes" && setup.isSuccess;
    await plantDoors(
      setup,
      params,
      isContactable ? { contact_inboxes: Object(exchange.response.body).payload } : shown,
    );
    if (exchange.called.id === "listContactAttachments") await plantFiles(setup, row);
    if (typeof shown.last_activity_at === "number" && !rowsOf(exchange).some(hasMessages)) {
      await writeAs(setup, row, shown.contact_inboxes);
    }
  },
  async conversations(setup, row, shown) {
    const params = { account_id: setup.desk.accountId, conversation_id: row.id };
    const isChanged = endsWithActivity(shown);
    const isIncoming = [shown.messages, shown.last_non_activity_message]
      .flat()
      .some((one) => Object(one).message_type === 0);
    const isActive = typeof Object(Object(shown.meta).sender).last_activity_at === "number";
    if (isActive && !isIncoming && hasMessages(shown)) {
      const contact = setup.made.get(`contacts ${Object(Object(shown.meta).sender).id}`) ?? {};
      const isOpen = shown.status === "open" && shown.last_non_activity_message !== null;
      const isHere = isOpen && Object(shown.meta).channel === "Channel::Api";
      if (isHere) await setup.api.call("createMessage", params, question, setup.admin);
      else await writeAs(setup, contact);
    }
    const { q } = setup.exchange.request.query ?? {};
    const isElsewhere = typeof q === "string" && !JSON.stringify(shown.messages ?? []).includes(q);
    // A message that the response doesn't show contains it.
    if (isElsewhere && setup.exchange.called.id === "listConversations" && hasMessages(shown)) {
      await setup.api.call("createMessage", params, { content: q, message_type: "incoming" }, setup.admin);
    }
    if (isChanged) await plantMessages(setup, params, shown);
    await changeConversation(setup, params, shown);
    if (!isChanged) await plantMessages(setup, params, shown);
    await prepareCase(setup, params);
    const { conversation_type } = setup.exchange.request.query ?? {};
    if (conversation_type !== "participating") return;
    const caller = await setup.person(setup.exchange.request.role);
    await setup.api.call("addParticipants", params, { user_ids: [caller?.id] }, setup.admin);
  },
  "public/messages": (setup, row, shown) => answer(setup, row, shown),
  "public/conversations": (setup, row, shown) => talk(setup, row, shown),
  async messages({ api, admin, desk }, row, { content_attributes, status }) {
    const params = { account_id: desk.accountId, conversation_id: row.conversation_id, message_id: row.id };
    if (/delivered|read|failed/.test(String(status))) {
      const { external_error } = Object(content_attributes);
      await api.call("updateMessage", params, { status, external_error }, admin);
    }
    if (Object(content_attributes).deleted === true) await api.call("deleteMessage", params, {}, admin);
  },
};

/** Answers a message that asks the visitor. */
async function answer(setup: Setup, row: Wire, { content_attributes }: Wire): Promise<void> {
  const { submitted_values, submitted_email } = Object(content_attributes);
  if (submitted_values === undefined && submitted_email === undefined) return;
  const params = { ...visitorOf(setup), conversation_id: row.conversation_id, message_id: row.id };
  await setup.api.call("updatePublicMessage", params, { submitted_values, submitted_email }, undefined);
}

/** Returns our values of the placeholders in the path that identify the visitor. */
function visitorOf({ made, exchange }: Setup): Wire {
  const { inbox_identifier, contact_identifier } = exchange.request.params;
  return {
    inbox_identifier: made.get(`public/inboxes ${inbox_identifier}`)?.inbox_identifier,
    contact_identifier: made.get(`public/contacts ${contact_identifier}`)?.source_id,
  };
}

/** Writes the messages that a visitor sees in a conversation, and verifies the visitor if it began elsewhere. */
async function talk(setup: Setup, row: Wire, shown: Wire): Promise<void> {
  const { api, admin, desk, made, exchange } = setup;
  const { params: recorded } = exchange.request;
  const kind = kinds.get("public/conversations");
  const fact = kind && setup.facts.find(kind, shown.id ?? recorded.conversation_id, recorded);
  const contact = fact?.row.contact_identifier ?? recorded.contact_identifier;
  const visitor = visitorOf(setup);
  if (setup.isSuccess && contact !== recorded.contact_identifier) {
    const proof = { identifier: Object(shown.contact).identifier, identifier_hash: "<redacted>" };
    setup.sign(proof, visitor.inbox_identifier);
    await api.call("updatePublicContact", visitor, proof, undefined);
  }
  const params = { account_id: desk.accountId, conversation_id: row.id };
  const own = { ...visitor, contact_identifier: made.get(`public/contacts ${contact}`)?.source_id, ...params };
  const messages = [shown.messages].flat().filter(isWire);
  for (const { content, message_type, sender } of messages) {
    const author = Object(sender).type === "agent_bot" ? await setup.person("bot") : admin;
    if (message_type === 0) await api.call("createPublicMessage", own, { content }, undefined);
    if (message_type === 1) await api.call("createMessage", params, { content }, author);
  }
  const { status } = shown;
  const isChanged = status === "resolved" || status === "snoozed";
  if (isChanged && messages.length > 0) await api.call("toggleConversationStatus", params, { status }, admin);
}

/** Attaches the files that a list of a contact's attachments shows. */
async function plantFiles(setup: Setup, contact: Wire): Promise<void> {
  const rows = rowsOf(setup.exchange);
  if (rows.length === 0) return;
  const conversation = await createConversation(setup, await createInbox(setup, { name: "Shop API" }), contact);
  for (let left = rows.length; left > 0; left -= 1) {
    const attachments = [await setup.api.upload(setup.desk, setup.admin)];
    await setup.api.call("createMessage", conversation, { content: "Here it is", attachments }, setup.admin);
  }
}

/** Adds the contact to the inboxes that it shows. */
async function plantDoors(setup: Setup, params: Wire, { id, contact_inboxes }: Wire): Promise<void> {
  const kind = kinds.get("contacts");
  const created = kind && setup.facts.find(kind, id, {})?.created?.inbox_id;
  for (const door of [contact_inboxes].flat()) {
    const { inbox, source_id } = Object(door);
    if (!isWire(inbox) || inbox.id === created) continue;
    const inbox_id = await setup.translate(inbox.id, true, {}, "inbox_id");
    await setup.api.call("linkContactToInbox", params, { inbox_id, source_id }, setup.admin, "source_id");
  }
}

/** Removes the custom attributes that had been removed before a request removed some. */
async function removeAttributes({ api, admin, exchange, isSuccess }: Setup, params: Wire, row: Wire): Promise<void> {
  if (exchange.called.id !== "deleteContactCustomAttributes" || !isSuccess) return;
  const { custom_attributes } = Object(Object(exchange.response.body).payload);
  const removed = [Object(exchange.request.body).custom_attributes].flat();
  const kept = new Set([...Object.keys(Object(custom_attributes)), ...removed]);
  const gone = Object.keys(Object(row.custom_attributes)).filter((key) => !kept.has(key));
  if (gone.length > 0) await api.call(exchange.called.id, params, { custom_attributes: gone }, admin);
}

function hasMessages({ messages }: Wire): boolean {
  return Array.isArray(messages) && messages.length > 0;
}

/** Adds the messages that a conversation in a list shows. */
async function plantMessages(setup: Setup, params: Wire, shown: Wire): Promise<void> {
  const kind = kinds.get("messages");
  const shownMessages = [shown.messages, shown.last_non_activity_message].flat().filter(isWire);
  const messages = new Map(shownMessages.map((message) => [Number(message.id), message]));
  for (const [id, message] of [...messages].toSorted(([one], [other]) => one - other)) {
    const isActivity = message.message_type === 2;
    if (kind === undefined || isActivity) continue;
    const message_id = await setup.ensure(kind, id, params, true);
    const isDeleted = Object(message.content_attributes).deleted === true;
    if (isDeleted) await setup.api.call("deleteMessage", { ...params, message_id }, {}, setup.admin);
  }
}

const question = { content: "Is anybody there?", message_type: "incoming" };

/** Writes a message as a contact: in an API inbox of theirs, or in another one. */
async function writeAs(setup: Setup, contact: Wire, doors?: unknown): Promise<void> {
  const door = [doors].flat().find((one) => Object(Object(one).inbox).channel_type === "Channel::Api");
  const own = door && (await setup.translate(Object(door).inbox.id, true, {}, "inbox_id"));
  const inbox = own === undefined ? await createInbox(setup, { name: "Shop API" }) : { id: own };
  await setup.api.call("createMessage", await createConversation(setup, inbox, contact), question, setup.admin);
}
