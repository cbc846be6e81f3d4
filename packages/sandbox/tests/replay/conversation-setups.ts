import { blankDefinition } from "../../src/resources/custom-attributes/rules.ts";
import type { OperationId } from "../../src/rules/handlers.ts";
import { type Facts, harvest, type Wire } from "./harvest.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import { idOf, type Setups, shownBy, succeeded } from "./related.ts";
import { conversationsIn, plantOlder, plantShown, plantUncounted } from "./threads.ts";
import type { World } from "./world.ts";

const threadOperations = ["listMessages", "createMessage", "deleteMessage"] as const satisfies readonly OperationId[];

/** The server sends at most this many of a contact's conversations. */
const conversationLimit = 20;

/** Adds the damaged rows that the server fails to show. */
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

/** The channel types of recorded conversations, if they aren't API channels. */
const channels: Readonly<Record<number, "Channel::WebWidget" | "Channel::Email">> = {
  8: "Channel::WebWidget",
  9: "Channel::Email",
};

/** The custom attributes in recorded filters. */
const customAttributes = [
  ["order_number", "text"],
  ["items", "number"],
  ["promised_for", "date"],
] as const;

export const conversationSetups = {
  listContactConversations(world, exchange) {
    const shown = conversationsIn(exchange);
    for (const wire of shown) plantShown(world, wire);
    // A full list may be cut off.
    if (shown.length === conversationLimit) plantOlder(world, shown, 5, () => null);
    const isThere = exchange.response.status < 400 || exchange.case in damages;
    const id = idOf(exchange);
    if (isThere && id > 0 && world.state.contacts.get(id) === undefined) world.contact({ id, name: "No messages yet" });
    damages[exchange.case]?.(world, id);
    if (exchange.request.role === "outsider" && exchange.response.status === 404)
      world.member(world.userIdOf("outsider") ?? 0, {});
  },

  listConversations: plantConversationList,

  filterConversations: plantConversationList,

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
} satisfies Setups;

/** Adds the conversations of a list, and those that it only counts. */
function plantConversationList(world: World, exchange: Recorded): void {
  const shown = conversationsIn(exchange);
  for (const [attribute_key, attribute_display_type] of customAttributes) {
    const definition = { ...blankDefinition, account_id: world.accountId, attribute_key, attribute_display_type };
    world.state.customAttributeDefinitions.insert(definition);
  }
  for (const wire of shown) plantShown(world, wire);
  plantUncounted(world, shown);
}

/** Adds the senders of a conversation's messages, and assigns the tokens of the callers. */
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

/** Adds the conversation in the path and its recorded messages. */
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
