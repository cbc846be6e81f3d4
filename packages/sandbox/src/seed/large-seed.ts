import { seed } from "../generated/seed.ts";
import { blankContact } from "../resources/contacts/rules.ts";
import type { Contact, ContactInbox } from "../resources/contacts/table.ts";
import { type Conversation, statuses } from "../resources/conversations/table.ts";
import { type Message, messageTypes } from "../resources/messages/table.ts";
import type { ChatwootVersion } from "../state/chatwoot-version.ts";
import { unpack } from "../state/packed-table.ts";
import { rowUuid } from "../state/row-uuid.ts";
import type { RowOf, TableName } from "../state/schema.ts";
import { emptyState, restoreTables, type State } from "../state/state.ts";
import { type KeyedRows, type StoredTable, storedTable } from "../state/stored-table.ts";
import { minutes } from "./durations.ts";
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
 * from their times, which are relative to the clock. A message is built when it is first read.
 */
export function largeSeed(version: ChatwootVersion, clock: () => number): State {
  const state = emptyState(version, clock);
  const now = clock();
  const generated: { readonly [N in TableName]?: () => StoredTable<RowOf<N>> } = {
    contacts: () => generatedTable(contactCount, (id) => contactAt(id, now)),
    contactInboxes: () => generatedTable(contactCount, (id) => contactInboxAt(id, now)),
    conversations: () => ({
      ...generatedTable(conversationCount, (id) => conversationAt(id, now)),
      lastNumbers: [[mainAccountId, conversationCount]],
    }),
    messages: () => messageTable(now),
  };
  restoreTables(state, (name) => {
    const own = generated[name];
    if (own !== undefined) return own();
    return kept.has(name) ? unpack(seed[name], now) : storedTable({ lastId: 0, lastNumbers: [], rows: [] });
  });
  return state;
}

/** Returns a table with the IDs from 1 to `count`, whose rows are built when they are first read. */
function generatedTable<R extends { readonly id: number }>(count: number, rowAt: (id: number) => R): StoredTable<R> {
  const built: R[] = [];
  const at = (id: number): R => (built[id] ??= rowAt(id));
  const ids = () => Array.from({ length: count }, (_, index) => index + 1);
  return {
    lastId: count,
    lastNumbers: [],
    rows: {
      get: (id) => (Number.isInteger(id) && id >= 1 && id <= count ? at(id) : undefined),
      keys: ids,
      values: () => ids().map(at),
    },
  };
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
    last_activity_at: lastActivityAt(lastConversationOf(id), now),
  };
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
  // The newest conversations are open.
  const status = id > conversationCount - 2000 ? "open" : pick([...statuses, "resolved", "resolved"] as const, id);
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

/** Returns the messages with the lists of each conversation, so that a request builds only those that it shows. */
function messageTable(now: number): StoredTable<Message> {
  const table = generatedTable(conversationCount * messagesPerConversation, (id) => messageAt(id, now));
  const of = (conversationId: number, isListed: (position: number) => boolean): Message[] =>
    Array.from({ length: messagesPerConversation }, (_, position) => position)
      .filter(isListed)
      .flatMap((position) => table.rows.get((conversationId - 1) * messagesPerConversation + position + 1) ?? []);
  const perConversation = (isListed: (position: number) => boolean): KeyedRows<Message>[] =>
    Array.from({ length: conversationCount }, (_, index) => {
      return { key: index + 1, group: undefined, read: () => of(index + 1, isListed) };
    });
  const all = ["of_conversation", "spoken", "by_id", "public"];
  return {
    ...table,
    lists(index) {
      if (all.includes(index)) return perConversation(() => true);
      if (index === "incoming") return perConversation((position) => !isReply(position));
      if (index !== "of_account") return undefined;
      return [{ key: mainAccountId, group: undefined, read: () => [...table.rows.values()] }];
    },
  };
}
