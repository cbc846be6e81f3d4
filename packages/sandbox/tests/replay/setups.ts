import { plantPortal } from "../../src/resources/portals/seed.ts";
import type { OperationId } from "../../src/rules/handlers.ts";
import { plantListed } from "./contact-lists.ts";
import { type Facts, harvest, type Wire } from "./harvest.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import { reportSetups } from "./report-setups.ts";
import { conversationsIn, plantOlder, plantShown, plantUncounted } from "./threads.ts";
import type { World } from "./world.ts";

/** Puts a world into the state in which an exchange was recorded. */
export type Setup = (world: World, exchange: Recorded) => void;

const contactOperations = [
  "listContacts",
  "getContact",
  "createContact",
  "updateContact",
  "searchContacts",
] as const satisfies readonly OperationId[];

const labelOperations = [
  "listLabels",
  "getLabel",
  "createLabel",
  "updateLabel",
] as const satisfies readonly OperationId[];
const threadOperations = ["listMessages", "createMessage", "deleteMessage"] as const satisfies readonly OperationId[];
const teamOperations = [
  "listTeamMembers",
  "addTeamMembers",
  "setTeamMembers",
] as const satisfies readonly OperationId[];

const knownFacts = new Map<string, Facts>();

/** What was shown in the account of an exchange, by some operations. */
function shownBy(exchange: Recorded, ids: readonly OperationId[]): Facts {
  const { account_id } = exchange.request.params;
  const key = [exchange.version, account_id, ...ids].join(" ");
  const related = recordingsOf(exchange.version, ids, account_id);
  const facts = knownFacts.get(key) ?? harvest(related.filter(succeeded).map(({ response }) => response.body));
  knownFacts.set(key, facts);
  return facts;
}

/** What an operation without a setup of its own finds: all that its recordings show of the account. */
export function plantRelated(world: World, exchange: Recorded): void {
  const facts = shownBy(exchange, [exchange.id]);
  world.all(facts);
  for (const wire of facts.labels.values()) world.label(wire);
}

/** The server sends no more of a contact's conversations. */
const conversationLimit = 20;

const succeeded = ({ response }: Recorded) => response.status === 200;
const idOf = ({ request }: Recorded) => Number.parseInt(String(request.params.id), 10) || 0;
const bodyOf = ({ request }: Recorded): Wire => Object(request.body);

/** The row that was shown after a change, as it may have been before: what the request set had other values. */
function before(after: Wire, sent: Wire): Wire {
  const entries = Object.entries(after).map(([key, value]) => {
    if (!(key in sent)) return [key, value];
    if (typeof value === "object" && value !== null) {
      const kept = Object.entries(value).filter(([name]) => !Object.hasOwn(Object(sent[key]), name));
      return [key, Object.fromEntries(kept)];
    }
    const others = { phone_number: "+4930000000", email: "before@northwind.example", color: "#000000" };
    if (typeof value === "boolean") return [key, !value];
    return [key, others[key as keyof typeof others] ?? "before"];
  });
  return Object.fromEntries(entries);
}

/** Turns the feature on where a company shows, or is asked for. */
function plantCompany(world: World, exchange: Recorded): void {
  const body = JSON.stringify([exchange.request.body, exchange.response.body]);
  if (!body.includes('"company_id"')) return;
  const { accounts, companies } = world.state;
  const account = accounts.get(world.accountId);
  accounts.update(world.accountId, { features: [...(account?.features ?? []), "companies"] });
  companies.insert({ id: 2, account_id: world.accountId, name: "Northwind Traders" });
}

/** All contacts that were there: those that the account had when a contact with an id was new, or all. */
function plantContacts(world: World, exchange: Recorded, until = Number.POSITIVE_INFINITY): void {
  plantCompany(world, exchange);
  const { inboxes, contacts } = shownBy(exchange, contactOperations);
  world.all({ inboxes, contacts: new Map([...contacts].filter(([id]) => id < until)) });
}

/** Plants the people of a conversation, as its messages show them, and gives the tokens to those who sent them. */
function plantAuthors(world: World, exchange: Recorded): Facts {
  const facts = shownBy(exchange, threadOperations);
  world.all({ people: facts.people, contacts: facts.contacts });
  const related = recordingsOf(exchange.version, ["createMessage"], exchange.request.params.account_id);
  for (const { request, response } of related) {
    const sender: Wire = Object(Object(response.body).sender);
    if (sender.type === "user" && request.role !== null) {
      const role = request.role === "admin" ? "administrator" : "agent";
      world.person(request.role, { ...facts.people.get(Number(sender.id)), role });
    }
    if (sender.type === "agent_bot" && world.state.agentBots.get(Number(sender.id)) === undefined) world.bot(sender);
  }
  return facts;
}

/** The kinds of channel that a recorded conversation came through, where it is another than the API. */
const channels: Readonly<Record<number, "Channel::WebWidget" | "Channel::Email">> = {
  8: "Channel::WebWidget",
  9: "Channel::Email",
};

/** The conversation in the path, and the messages of it that recordings show. */
function plantThread(world: World, exchange: Recorded, { shows }: { shows: (message: Wire) => boolean }): void {
  const displayId = Number(exchange.request.params.conversation_id);
  const facts = plantAuthors(world, exchange);
  if (!(displayId > 0 && displayId < 1_000_000)) return;
  const own = harvest([exchange.response.body]);
  const all = new Map([...facts.messages, ...own.messages]);
  const messages = [...all.values()].filter((wire) => wire.conversation_id === displayId);
  const inbox_id = Number(messages[0]?.inbox_id ?? 1);
  world.inbox({ id: inbox_id, channel_type: channels[displayId] ?? "Channel::Api" });
  const meta: Wire = Object(Object(exchange.response.body).meta);
  const contact: Wire = Object(meta.contact ?? [...own.contacts.values()][0] ?? { id: 1, name: "Otto Okafor" });
  world.contact(contact);
  const assignee: Wire | undefined = meta.assignee === undefined ? undefined : Object(meta.assignee);
  const time = (value: unknown) => (typeof value === "string" ? Date.parse(value) : null);
  const conversation = world.conversation(displayId, {
    contact_id: Number(contact.id),
    inbox_id,
    assignee: assignee === undefined ? null : { type: "User", id: Number(assignee.id) },
    labels: (meta.labels ?? []) as string[],
    additional_attributes: Object(meta.additional_attributes),
    agent_last_seen_at: time(meta.agent_last_seen_at),
    assignee_last_seen_at: time(meta.assignee_last_seen_at),
  });
  for (const wire of messages.filter(shows)) {
    const message = world.message(conversation, wire);
    for (const attachment of (wire.attachments ?? []) as readonly Wire[]) world.attachment(message, attachment);
  }
}

/** The contacts of the lists: the server promises no order, and the sandbox lists by id. */
/** Rows that old installations have, which the server fails on. */
const damages: Readonly<Record<string, (world: World, contact_id: number) => void>> = {
  "damaged-error-500-att-aud": (world, contact_id) => {
    const message = world.message(world.conversation(1, { contact_id }), {
      id: 1,
      content: null,
      message_type: 0,
      content_type: "text",
      content_attributes: {},
      created_at: 1,
    });
    world.attachment(message, { id: 1, file_type: "audio" });
  },
  "damaged-error-500-noci-msg": (world, contact_id) => {
    const conversation = world.conversation(1, { contact_id, contact_inbox_id: null });
    world.message(conversation, {
      id: 1,
      content: "Hello",
      message_type: 0,
      content_type: "text",
      content_attributes: {},
      created_at: 1,
    });
  },
  "damaged-error-500-noinbox": (world, contact_id) => {
    const { inbox_id } = world.conversation(1, { contact_id });
    world.state.conversations.update(1, { inbox_id: inbox_id + 1 });
  },
};

export const setups: { readonly [Id in OperationId]?: Setup } = {
  ...reportSetups,

  listContactConversations(world, exchange) {
    const shown = conversationsIn(exchange);
    for (const wire of shown) plantShown(world, wire);
    // As many as fit come; there may be more.
    if (shown.length === conversationLimit) plantOlder(world, shown, 5, () => null);
    const isThere = exchange.response.status < 400 || exchange.case in damages;
    const id = idOf(exchange);
    if (isThere && id > 0 && world.state.contacts.get(id) === undefined)
      world.contact({ id, name: "Nobody wrote yet" });
    damages[exchange.case]?.(world, id);
    if (exchange.request.role === "outsider" && exchange.response.status === 404)
      world.member(world.userIdOf("outsider") ?? 0, {});
  },

  listConversations: plantConversationList,
  filterConversations: plantConversationList,

  getContact(world, exchange) {
    plantContacts(world, exchange);
    world.all({ contacts: harvest([exchange.response.body]).contacts });
  },

  listContacts: plantListed,

  searchContacts(world, exchange) {
    if (exchange.response.status === 200) plantListed(world, exchange);
  },

  createContact(world, exchange) {
    const created: Wire = Object(Object(Object(exchange.response.body).payload).contact);
    const raw: Wire | null = Object(Object(Object(exchange.response.body).payload).contact_inbox).inbox;
    plantContacts(world, exchange, typeof created.id === "number" ? created.id : undefined);
    if (raw) world.inbox(raw);
    if (typeof created.id === "number") world.next("contacts", created.id);
    if (exchange.case === "error-email-inbox-without-email")
      world.inbox({ id: bodyOf(exchange).inbox_id, channel_type: "Channel::Email" });
  },

  updateContact(world, exchange) {
    plantContacts(world, exchange);
    if (!succeeded(exchange)) return;
    const after: Wire = Object(Object(exchange.response.body).payload);
    const sent = bodyOf(exchange);
    const isNamed = "company_id" in sent && Object(after.additional_attributes).company_name === undefined;
    const company = isNamed ? { additional_attributes: { company_name: "Northwind Traders" } } : {};
    const form = Object.keys(Object(sent.multipart)).includes("avatar") ? { thumbnail: "" } : {};
    world.contact({ ...before(after, sent), ...company, ...form });
  },

  deleteContact(world, exchange) {
    const isThere =
      succeeded(exchange) || exchange.case === "error-contact-is-online" || exchange.case === "error-agent-role";
    if (isThere) {
      world.contact({
        id: idOf(exchange),
        name: "Onna Online",
        availability_status: exchange.case === "error-contact-is-online" ? "online" : "offline",
      });
    }
    if (exchange.case === "with-conversations") world.conversation(1, { contact_id: idOf(exchange) });
  },

  mergeContacts(world, exchange) {
    const { base_contact_id, mergee_contact_id } = bodyOf(exchange);
    const merged: Wire = Object(exchange.response.body);
    const related = recordingsOf(exchange.version, ["mergeContacts"], exchange.request.params.account_id);
    const alone = related.find(({ case: name }) => name === "with-itself")?.response.body;
    const base: Wire = Object(alone).id === base_contact_id ? Object(alone) : { ...merged, id: base_contact_id };
    if (typeof base_contact_id === "number" && base_contact_id < 1_000_000) world.contact({ name: "Base", ...base });
    if (typeof mergee_contact_id !== "number" || mergee_contact_id > 1_000_000 || mergee_contact_id === base_contact_id)
      return;
    world.contact({ name: "Merged away", ...missingIn(base, merged), email: null, id: mergee_contact_id });
  },

  listContactLabels: plantLabelled,
  setContactLabels: plantLabelled,

  listLabels(world, exchange) {
    for (const wire of harvest([exchange.response.body]).labels.values()) world.label(wire);
  },

  getLabel(world, exchange) {
    for (const wire of harvest([exchange.response.body]).labels.values()) world.label(wire);
    for (const wire of shownBy(exchange, labelOperations).labels.values()) world.label(wire);
  },

  createLabel(world, exchange) {
    const { id } = Object(exchange.response.body) as Wire;
    for (const wire of shownBy(exchange, labelOperations).labels.values()) {
      if (id === undefined || Number(wire.id) < Number(id)) world.label(wire);
    }
    if (typeof id === "number") world.next("labels", id);
  },

  updateLabel(world, exchange) {
    const after: Wire = Object(exchange.response.body);
    if (succeeded(exchange)) world.label(before(after, bodyOf(exchange)));
    for (const wire of shownBy(exchange, labelOperations).labels.values()) world.label(wire);
  },

  deleteLabel(world, exchange) {
    if (succeeded(exchange) || exchange.case === "error-agent-role") {
      world.label({ id: idOf(exchange), title: "unused", description: null, color: "#000000", show_on_sidebar: null });
    }
  },

  listTeamMembers: plantTeam,
  addTeamMembers: plantTeam,
  setTeamMembers: plantTeam,
  removeTeamMembers: plantTeam,

  listMessages(world, exchange) {
    const own = [...harvest([exchange.response.body]).messages.keys()];
    const { before: limit } = (exchange.request.query ?? {}) as Wire;
    const newest = limit === undefined ? Math.max(0, ...own) : Number.POSITIVE_INFINITY;
    plantThread(world, exchange, { shows: ({ id }) => Number(id) <= newest });
  },

  createMessage(world, exchange) {
    const created: Wire = Object(exchange.response.body);
    const isKnown = ({ id }: Wire) => created.id === undefined || Number(id) < Number(created.id);
    plantThread(world, exchange, { shows: isKnown });
    const attachments = (created.attachments ?? []) as readonly Wire[];
    if (typeof created.id === "number") world.next("messages", created.id);
    if (attachments[0]) world.next("attachments", Math.min(...attachments.map(({ id }) => Number(id))));
    if (exchange.case === "attachment-by-signed-id") world.blob("<redacted>", Object(attachments[0]));
  },

  deleteMessage(world, exchange) {
    const id = Number(exchange.request.params.message_id);
    plantThread(world, exchange, { shows: (wire) => wire.id !== id });
    const conversation = world.state.conversations.find(
      "by_number",
      world.accountId,
      Number(exchange.request.params.conversation_id),
    );
    if (conversation === undefined) return;
    const deleted: Wire = Object(exchange.response.body);
    const said = { content: "Something", content_attributes: {}, content_type: "text", message_type: 1, created_at: 0 };
    if (succeeded(exchange)) world.message(conversation, { ...deleted, ...said, id, created_at: deleted.created_at });
  },

  getProfile: plantProfile,
  updateProfile: plantProfile,
  setProfileAvailability: plantProfile,

  getPortal(world, exchange) {
    if (exchange.request.role === null || exchange.response.status === 401) return;
    const body: Wire = Object(exchange.response.body);
    if (succeeded(exchange)) plantRecordedPortal(world, body);
  },

  createPlatformAccount(world, exchange) {
    const { id } = Object(exchange.response.body) as Wire;
    if (typeof id === "number") world.next("accounts", id);
  },

  getPlatformAccount(world, exchange) {
    const { account_id } = exchange.request.params;
    if (typeof account_id !== "number" || account_id > 1_000_000) return;
    const { features, ...columns } = Object(exchange.response.body) as Wire;
    world.state.accounts.update(account_id, { ...columns, features: Object.keys(Object(features)) });
    if (succeeded(exchange)) world.permit("Account", account_id);
  },

  createPlatformUser(world, exchange) {
    const user: Wire = Object(exchange.response.body);
    if (exchange.case === "email-already-known") world.user({ ...user, availability_status: null });
    else if (typeof user.id === "number") world.next("users", user.id);
  },

  getPlatformUser(world, exchange) {
    const user: Wire = Object(exchange.response.body);
    const id = idOf(exchange);
    if (succeeded(exchange)) {
      world.user({ ...user, availability_status: null });
      for (const account of user.accounts as readonly Wire[]) world.join(id, account);
      world.permit("User", id);
    } else if (exchange.case === "error-made-elsewhere") world.user({ id, name: "Invited", availability_status: null });
  },

  getPublicInbox: plantPublicInboxes,
  createPublicContact: plantPublicContacts,
  getPublicContact: plantPublicContacts,
  listPublicMessages: plantPublicThread,
  createPublicMessage: plantPublicThread,
};

/** The attributes that recorded filters ask for. */
const customAttributes = [
  ["order_number", "text"],
  ["items", "number"],
  ["promised_for", "date"],
] as const;

/** The conversations of a list, and as many more as it counts. */
function plantConversationList(world: World, exchange: Recorded): void {
  const shown = conversationsIn(exchange);
  for (const [key, display_type] of customAttributes) {
    world.state.customAttributeDefinitions.insert({ account_id: world.accountId, key, display_type });
  }
  for (const wire of shown) plantShown(world, wire);
  plantUncounted(world, shown);
}

function plantLabelled(world: World, exchange: Recorded): void {
  if (!(idOf(exchange) > 0 && idOf(exchange) < 1_000_000)) return;
  const isList = exchange.id === "listContactLabels";
  const labels = isList ? ((Object(exchange.response.body).payload ?? []) as string[]) : ["before"];
  world.contact({ id: idOf(exchange), name: "Carla Fir" }, { labels });
}

/** What a merged contact has from the other one. */
function missingIn(base: Wire, merged: Wire): Wire {
  const entries = Object.entries(merged).flatMap(([key, value]): [string, unknown][] => {
    const own = base[key];
    if (typeof value === "object" && value !== null) return [[key, missingIn(Object(own), Object(value))]];
    return own === value ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}

function plantTeam(world: World, exchange: Recorded): void {
  const { people } = shownBy(exchange, teamOperations);
  world.all({ people });
  const { team_id } = exchange.request.params;
  if (typeof team_id !== "number" || team_id > 1_000_000) return;
  const { accountId: account_id, state } = world;
  const team = { name: "returns", description: null, allow_auto_assign: true, icon: "", icon_color: "" };
  state.teams.insert({ ...team, id: team_id, account_id });
  const shown = [...harvest([exchange.response.body]).people.keys()];
  const sent: readonly unknown[] = [bodyOf(exchange).user_ids ?? []].flat();
  // Those who were asked for and did not come were in the team before.
  const were =
    exchange.id === "listTeamMembers"
      ? shown
      : sent.filter((id) => exchange.id !== "addTeamMembers" || !shown.some((one) => one === id));
  const isChange = exchange.id === "setTeamMembers" || exchange.case === "not-a-member";
  if (isChange || !(succeeded(exchange) || exchange.id === "listTeamMembers")) return;
  for (const id of were) state.teamMembers.insert({ team_id, user_id: Number(id) });
}

const passwords = { current: "Ship-Parcels-2026!", next: "Ship-Parcels-2027!" };

function plantProfile(world: World, exchange: Recorded): void {
  const after: Wire = Object(exchange.response.body);
  const role = exchange.request.role ?? "";
  if (succeeded(exchange)) {
    const accounts = after.accounts as readonly Wire[];
    const sent = bodyOf(exchange);
    const profile: Wire = Object(sent.profile ?? sent);
    const id = Number(after.id);
    const changed = exchange.id === "updateProfile" ? before(after, profile) : after;
    const user = world.person(role, {
      ...changed,
      email: after.email,
      name: changed.name,
      role: undefined,
      availability_status: null,
    });
    world.state.users.update(user.id, {
      display_name: changed.display_name as string | null,
      custom_attributes: Object(changed.custom_attributes),
    });
    for (const account of accounts) {
      const availability = exchange.id === "setProfileAvailability" ? "online" : account.availability;
      world.join(id, {
        ...account,
        availability,
        is_connected:
          account.availability_status === account.availability &&
          account.auto_offline === true &&
          account.availability !== "offline",
      });
    }
  } else if (role === "member") {
    const { account_id } = Object(bodyOf(exchange).profile) as Wire;
    if (typeof account_id === "number")
      world.join(world.userIdOf("member") ?? 0, { id: account_id, name: "Northwind" });
  }
  const own = world.userIdOf(role);
  if (own !== undefined && world.state.users.get(own)) world.state.users.update(own, { password: passwords.current });
}

function plantRecordedPortal(world: World, body: Wire): void {
  const { state, accountId } = world;
  const { inbox, logo, config, meta, id, ...columns } = body as Record<string, Wire>;
  const { hmac_token = "secret", working_hours, ...shown } = Object(inbox) as Wire;
  const known =
    Object.keys(Object(inbox)).length > 0
      ? world.inbox({ ...shown, working_hours, hmac_token, channel: shown })
      : undefined;
  const blob =
    logo &&
    state.blobs.insert({
      id: Number(logo.id),
      signed_id: "signed-id",
      filename: String(logo.filename),
      content_type: String(logo.file_type),
      byte_size: 1,
      width: 1,
      height: 1,
    });
  plantPortal(
    { state, accountId, firstId: 0, now: 0 },
    { name: "Help", slug: "other", inbox: 1, category: "None", articles: [] },
  );
  const shelf = { account_id: accountId, portal_id: Number(id) };
  state.portals.insert({
    ...(columns as object),
    id: Number(id),
    account_id: accountId,
    config: config as never,
    inbox_id: known?.id ?? null,
    logo_blob_id: blob?.id ?? null,
  } as never);
  plantArticles(world, shelf, Object(config).allowed_locales, Object(meta));
}

/** As many articles and shelves as were counted, in the languages in which they were. */
function plantArticles(
  world: World,
  shelf: { account_id: number; portal_id: number },
  locales: readonly Wire[],
  meta: Wire,
): void {
  const { state, exchange } = world;
  const asked = Object(exchange.request.query).locale;
  const statuses = [
    ...Array<"archived">(Number(meta.archived_articles_count)).fill("archived"),
    ...Array<"published">(Number(meta.published_count)).fill("published"),
    ...Array<"draft">(Number(meta.draft_articles_count)).fill("draft"),
  ];
  const caller = world.userIdOf(exchange.request.role ?? "") ?? null;
  const mine = Number(meta.mine_articles_count);
  let counted = 0;
  for (const { code, articles_count, categories_count } of locales) {
    const shown = { ...shelf, locale: String(code) };
    for (let n = 0; n < Number(categories_count); n++)
      state.categories.insert({ ...shown, name: `${code} ${n}`, slug: `${code}-${n}` });
    const isCounted = asked === undefined || asked === code;
    for (let n = 0; n < Number(articles_count); n++) {
      const status = isCounted ? (statuses[counted] ?? "draft") : "draft";
      const author_id = isCounted && counted < mine ? caller : null;
      state.articles.insert({ ...shown, category_id: null, author_id, title: `${code} ${n}`, status });
      if (isCounted) counted += 1;
    }
  }
}

const publicOperations = ["getPublicInbox"] as const;

function plantPublicInboxes(world: World, exchange: Recorded): void {
  const inboxes = recordingsOf(exchange.version, publicOperations).filter(succeeded);
  inboxes.forEach(({ response }) => {
    const { identity_validation_enabled, ...columns } = Object(response.body) as Wire;
    const id =
      100 + [...new Set(inboxes.map((one) => Object(one.response.body).identifier))].indexOf(columns.identifier);
    world.inbox({
      ...columns,
      id,
      hmac_mandatory: identity_validation_enabled,
      hmac_token: "secret",
    });
  });
}

function inboxOf(world: World, { request }: Recorded) {
  return world.state.inboxes.find("by_identifier", request.params.inbox_identifier);
}

const detailNames = ["identifier", "email", "phone_number"] as const;

function plantPublicContacts(world: World, exchange: Recorded): void {
  plantPublicInboxes(world, exchange);
  const inbox = inboxOf(world, exchange);
  const shown: Wire = Object(exchange.response.body);
  if (inbox === undefined) return;
  const related = recordingsOf(exchange.version, ["createPublicContact"]);
  const made = related.find(({ case: name }) => name === "success");
  const madeId = Number(Object(made?.response.body).id);
  const isNew =
    exchange.id === "createPublicContact" &&
    !["email-known", "identifier-hash-right", "source-id-known"].includes(exchange.case);
  const sent: Wire = { ...Object(exchange.request.query), ...bodyOf(exchange) };
  if (isNew) {
    if (succeeded(exchange)) world.next("contacts", Number(shown.id));
    return;
  }
  const details = Object.fromEntries(detailNames.map((name) => [name, sent[name] ?? null]));
  const id = succeeded(exchange) ? Number(shown.id) : madeId;
  const contact = world.contact({
    ...details,
    name: "Nora Vale",
    ...(succeeded(exchange) ? shown : {}),
    id,
    source_id: undefined,
  });
  const source = exchange.request.params.contact_identifier ?? sent.source_id ?? "another";
  const isElsewhere = exchange.case === "error-by-identifier" || exchange.case === "error-contact-of-other-inbox";
  if (!isElsewhere) {
    const pubsub_token = "";
    world.state.contactInboxes.insert({
      contact_id: contact.id,
      inbox_id: inbox.id,
      source_id: String(source),
      hmac_verified: false,
      pubsub_token,
    });
  }
}

function plantPublicThread(world: World, exchange: Recorded): void {
  plantPublicInboxes(world, exchange);
  const inbox = inboxOf(world, exchange);
  // Contacts had been greeted before.
  if (inbox !== undefined) world.state.inboxes.update(inbox.id, { greeting_enabled: false });
  const { contact_identifier, conversation_id } = exchange.request.params;
  if (inbox === undefined || contact_identifier === "no-such-contact" || typeof conversation_id !== "number") return;
  const facts = harvest(
    recordingsOf(exchange.version, ["listPublicMessages", "createPublicMessage"]).map(({ response }) => response.body),
  );
  const own = harvest([exchange.response.body]);
  world.all({ people: new Map([...facts.people, ...own.people]), bots: new Map([...facts.bots, ...own.bots]) });
  const contact = world.contact([...own.contacts.values(), ...facts.contacts.values()][0] ?? { id: 1 });
  world.state.contactInboxes.insert({
    contact_id: contact.id,
    inbox_id: inbox.id,
    source_id: String(contact_identifier),
    hmac_verified: false,
    pubsub_token: "",
  });
  const conversation = world.conversation(conversation_id, { contact_id: contact.id, inbox_id: inbox.id });
  const created = exchange.id === "createPublicMessage" ? Number(Object(exchange.response.body).id) : undefined;
  const { before: limit } = (exchange.request.query ?? {}) as Wire;
  const newest = Math.max(0, ...own.messages.keys());
  for (const wire of new Map([...facts.messages, ...own.messages]).values()) {
    const id = Number(wire.id);
    if (created !== undefined ? id >= created : limit === undefined && id > newest) continue;
    const message = world.message(conversation, wire);
    for (const attachment of (wire.attachments ?? []) as readonly Wire[]) world.attachment(message, attachment);
  }
  const attachments = (Object(exchange.response.body).attachments ?? []) as readonly Wire[];
  if (created !== undefined && !Number.isNaN(created)) world.next("messages", created);
  if (attachments[0]) world.next("attachments", Math.min(...attachments.map(({ id }) => Number(id))));
}
