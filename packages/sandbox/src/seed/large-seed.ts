import { seed } from "../generated/seed.ts";
import { blankContact } from "../resources/contacts/rules.ts";
import { type Contact, type ContactInbox, contactInboxes, contacts } from "../resources/contacts/table.ts";
import { type Conversation, conversations, statuses } from "../resources/conversations/table.ts";
import { type Message, messages, messageTypes } from "../resources/messages/table.ts";
import type { ChatwootVersion } from "../state/chatwoot-version.ts";
import { unpack } from "../state/packed-table.ts";
import { rowUuid } from "../state/row-uuid.ts";
import type { RowOf, TableName } from "../state/schema.ts";
import { emptyState, restoreTables, type State } from "../state/state.ts";
import { type StoredTable, storedTable } from "../state/stored-table.ts";
import type { Index, Key } from "../state/table-definition.ts";
import { minutes } from "./durations.ts";
import { generatedRows, generatedTable, idsTo, listsByKind, listsByOwner } from "./generated-table.ts";
import { mainAccountId } from "./landmarks.ts";

/** The numbers of rows. */
const contactCount = 10_000;
const conversationCount = 50_000;
const messagesPerConversation = 8;

/** Every so many conversations, one is with contact 1, who has a long history. */
const regular = 250;

/**
 * The tables of the desk that stay, such as its agents, inboxes, and labels. Rows of other tables belong to contacts.
 */
const kept: ReadonlySet<TableName> = new Set<TableName>([
  ...(["accounts", "accountUsers", "customRoles", "users", "accessTokens", "platformApps", "agentBots"] as const),
  ...(["inboxes", "inboxMembers", "teams", "teamMembers", "labels", "customAttributeDefinitions"] as const),
  ...(["portals", "categories", "articles", "slaPolicies", "captainAssistants"] as const),
]);

const firstNames = [
  "Amina",
  "Bjarne",
  "Chloé",
  "Dario",
  "Elif",
  "Farid",
  "Greta",
  "Hiro",
  "Ines",
  "Jonas",
  "Kaja",
  "Liv",
];
const lastNames = ["Aalto", "Berg", "Costa", "Dahl", "Eriksen", "Fontaine", "Gallo", "Holm", "Ito", "Jansen", "Kovač"];
const questions = [
  "Where is my order?",
  "The parcel is damaged.",
  "Can I change the address?",
  "I'd like to return it.",
];
const replies = [
  "I'll have a look.",
  "It leaves the warehouse today.",
  "We'll send a new one.",
  "Here is a label for it.",
];
const labels = [[], ["vip"], [], ["returns"], []] as const;
const inboxIds = [1, 2, 6] as const;
/** Grace, Noor, and Yuki. */
const agentIds = [2, 5, 6] as const;

/**
 * Returns a desk with 10,000 contacts, 50,000 conversations, and 400,000 messages. They are the same every time, apart
 * from their times, which are relative to the clock. A row is built when it is first read, and the lists that requests
 * use most are made without reading the rows.
 */
export function largeSeed(version: ChatwootVersion, clock: () => number): State {
  const state = emptyState(version, clock);
  const now = clock();
  const generated: { readonly [N in TableName]?: () => StoredTable<RowOf<N>> } = {
    contacts: () => contactTable(now),
    contactInboxes: () => {
      const rows = generatedRows(contactCount, (id) => contactInboxAt(id, now));
      const { of_contact } = contactInboxes.indexes;
      return generatedTable(rows, { of_contact: () => listsByOwner(rows, of_contact, (contact) => [contact]) });
    },
    conversations: () => conversationTable(now),
    messages: () => messageTable(now),
  };
  restoreTables(state, (name) => {
    const own = generated[name];
    if (own !== undefined) return own();
    return kept.has(name) ? unpack(seed[name], now) : storedTable({ lastId: 0, lastNumbers: [], rows: [] });
  });
  return state;
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], number: number): T {
  // The lists above aren't empty.
  return list[number % list.length] as T;
}

function contactAt(id: number, now: number): Contact {
  const name = `${pick(firstNames, id)} ${pick(lastNames, id * 7)}`;
  return {
    ...blankContact(mainAccountId, now - minutes(conversationCount * 10 + id)),
    id,
    name,
    email: `contact-${id}@reader.example`,
    phone_number: `+1202${5_000_000 + id}`,
    labels: pick(labels, id),
    custom_attributes: { plan: pick(["free", "plus"], id) },
    last_activity_at: hasConversations(id) ? lastActivityAt(lastConversationOf(id), now) : null,
  };
}

function contactTable(now: number): StoredTable<Contact> {
  const rows = generatedRows(contactCount, (id) => contactAt(id, now));
  const ids = idsTo(contactCount);
  const others = ids.filter((id) => id > 1 && hasConversations(id));
  const silent = ids.filter((id) => !hasConversations(id));
  // A higher ID means an earlier creation and, except for contact 1, a later conversation.
  const orders = {
    created_at: ids.toReversed(),
    "-created_at": ids,
    last_activity_at: [...others, 1, ...silent],
    "-last_activity_at": [1, ...others.toReversed(), ...silent],
  };
  const { indexes } = contacts;
  const inOrder = (index: Index<Contact>, order: readonly number[]) => () => listsByKind(rows, index, order, () => 0);
  const names = ["created_at", "-created_at", "last_activity_at", "-last_activity_at"] as const;
  const sorted = names.flatMap((name) => [
    [`all_by_${name}`, inOrder(indexes[`all_by_${name}`], orders[name])] as const,
    [`listed_by_${name}`, inOrder(indexes[`listed_by_${name}`], orders[name])] as const,
  ]);
  return generatedTable(rows, {
    of_account: inOrder(indexes.of_account, ids),
    listed: inOrder(indexes.listed, ids),
    ...Object.fromEntries(sorted),
  });
}

/** Each contact writes to one inbox. */
function contactInboxAt(id: number, now: number): ContactInbox {
  const { created_at } = contactAt(id, now);
  return {
    id,
    contact_id: id,
    inbox_id: pick(inboxIds, id),
    source_id: pick(inboxIds, id) === 6 ? `1202${5_000_000 + id}` : rowUuid(id),
    hmac_verified: false,
    created_at,
    updated_at: created_at,
    pubsub_token: rowUuid(-id).replaceAll("-", ""),
  };
}

function contactOf(conversationId: number): number {
  return conversationId % regular === 0 ? 1 : ((conversationId - 1) % contactCount) + 1;
}

/** Whether a contact has conversations: contact 1 has those that some others would have. */
function hasConversations(contactId: number): boolean {
  return contactId % regular !== 0;
}

function lastConversationOf(contactId: number): number {
  return contactId === 1 ? conversationCount : conversationCount - contactCount + contactId;
}

/** The conversations are ten minutes apart. */
function lastActivityAt(conversationId: number, now: number): number {
  return now - minutes((conversationCount - conversationId) * 10);
}

function conversationAt(id: number, now: number): Conversation {
  const contact_id = contactOf(id);
  const last = lastActivityAt(id, now);
  const first = last - minutes(messagesPerConversation - 1);
  const status = isNew(id) ? "open" : pick([...statuses, "resolved", "resolved"] as const, id);
  const isAssigned = id % 4 !== 0;
  return {
    id,
    display_id: id,
    uuid: rowUuid(id),
    account_id: mainAccountId,
    contact_id,
    inbox_id: pick(inboxIds, contact_id),
    contact_inbox_id: contact_id,
    status,
    priority: pick([null, null, "high", null, "low"] as const, id),
    assignee: isAssigned ? { type: "User", id: pick(agentIds, id) } : null,
    team_id: id % 10 === 0 ? 1 : null,
    labels: pick(labels, id * 3),
    snoozed_until: status === "snoozed" ? now + minutes(id % 5000) : null,
    additional_attributes: {},
    custom_attributes: {},
    sla_policy_id: null,
    agent_last_seen_at: isAssigned ? last : null,
    assignee_last_seen_at: isAssigned ? last : null,
    contact_last_seen_at: null,
    first_reply_created_at: first + minutes(1),
    waiting_since: status === "resolved" ? null : last,
    last_activity_at: last,
    created_at: first,
    updated_at: last,
  };
}

/** The newest conversations are open. */
function isNew(conversationId: number): boolean {
  return conversationId > conversationCount - 2000;
}

/** Conversations whose IDs differ by a multiple of this have the same assignee, team, and, except for new ones, status. */
const period = 60;

function conversationTable(now: number): StoredTable<Conversation> {
  const rows = generatedRows(conversationCount, (id) => conversationAt(id, now));
  const ids = idsTo(conversationCount);
  const rounds = idsTo(conversationCount / contactCount);
  const idsOf = (contact: number) => {
    const own = contact === 1 ? ids : rounds.map((round) => contact + (round - 1) * contactCount);
    return own.filter((id) => contactOf(id) === contact);
  };
  const kindOf = (id: number) =>
    ((id % period) * inboxIds.length + (contactOf(id) % inboxIds.length)) * 2 + Number(isNew(id));
  const { indexes } = conversations;
  const byContact = (index: Index<Conversation>) => () => listsByOwner(rows, index, idsOf);
  const inCells = (index: Index<Conversation>, order: readonly number[]) => () =>
    listsByKind(rows, index, order, kindOf);
  const numberOf = (key: Key) => Number(String(key).split("\0").at(-1));
  return {
    ...generatedTable(rows, {
      // Each contact has one contact inbox, with the same ID.
      of_contact: byContact(indexes.of_contact),
      of_contact_inbox: byContact(indexes.of_contact_inbox),
      cells_of_contact: byContact(indexes.cells_of_contact),
      cells_of_contact_inbox: byContact(indexes.cells_of_contact_inbox),
      by_number: () => listsByOwner(rows, indexes.by_number, (number) => [number], numberOf),
      cells_by_created_at_asc: inCells(indexes.cells_by_created_at_asc, ids),
      cells_by_created_at_desc: inCells(indexes.cells_by_created_at_desc, ids.toReversed()),
      cells_by_last_activity_at_asc: inCells(indexes.cells_by_last_activity_at_asc, ids),
      cells_by_last_activity_at_desc: inCells(indexes.cells_by_last_activity_at_desc, ids.toReversed()),
    }),
    lastNumbers: [[mainAccountId, conversationCount]],
  };
}

/** The contact and an agent write in turns. The contact writes last. */
function isReply(position: number): boolean {
  return position % 2 === 1 && position < messagesPerConversation - 1;
}

function messageAt(id: number, now: number): Message {
  const conversation_id = Math.ceil(id / messagesPerConversation);
  const position = (id - 1) % messagesPerConversation;
  const contact_id = contactOf(conversation_id);
  const content = pick(isReply(position) ? replies : questions, id * 5);
  const at = lastActivityAt(conversation_id, now) - minutes(messagesPerConversation - 1 - position);
  return {
    id,
    account_id: mainAccountId,
    inbox_id: pick(inboxIds, contact_id),
    conversation_id,
    message_type: isReply(position) ? messageTypes.outgoing : messageTypes.incoming,
    content,
    processed_message_content: content,
    content_type: "text",
    content_attributes: {},
    private: false,
    status: "sent",
    source_id: null,
    sender: isReply(position)
      ? { type: "User", id: pick(agentIds, conversation_id) }
      : { type: "Contact", id: contact_id },
    external_source_ids: {},
    additional_attributes: {},
    created_at: at,
    updated_at: at,
  };
}

function messageTable(now: number): StoredTable<Message> {
  const rows = generatedRows(conversationCount * messagesPerConversation, (id) => messageAt(id, now));
  const positions = idsTo(messagesPerConversation);
  const idsOf = (conversation: number) => positions.map((id) => (conversation - 1) * messagesPerConversation + id);
  const names = ["of_conversation", "incoming", "spoken", "by_id", "public"] as const;
  const byConversation = names.map((name) => [name, () => listsByOwner(rows, messages.indexes[name], idsOf)] as const);
  return generatedTable(rows, Object.fromEntries(byConversation));
}
