import { harvest, type Wire } from "./harvest.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import { bodyOf, type Setups, succeeded } from "./related.ts";
import type { World } from "./world.ts";

const detailNames = ["identifier", "email", "phone_number"] as const;

export const publicSetups = {
  getPublicInbox: plantPublicInboxes,

  createPublicContact: plantPublicContacts,

  getPublicContact: plantPublicContacts,

  listPublicMessages: plantPublicThread,

  createPublicMessage: plantPublicThread,
} satisfies Setups;

function plantPublicInboxes(world: World, exchange: Recorded): void {
  const inboxes = recordingsOf(exchange.version, ["getPublicInbox"]).filter(succeeded);
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
  // The greeting was sent before.
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
