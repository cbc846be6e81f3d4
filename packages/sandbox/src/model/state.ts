import type { TokenOwner } from "./access-token.ts";
import type { Account } from "./account.ts";
import type { AgentBot, CaptainAssistant } from "./agent-bot.ts";
import type { Attachment } from "./attachment.ts";
import type { Call } from "./call.ts";
import type { ChatwootVersion } from "./chatwoot-version.ts";
import type { Contact, ContactInbox } from "./contact.ts";
import type { Conversation } from "./conversation.ts";
import type { CustomAttributeDefinition } from "./custom-attribute-definition.ts";
import type { Inbox } from "./inbox.ts";
import type { Message } from "./message.ts";
import type { AppliedSla, SlaEvent, SlaPolicy } from "./sla.ts";
import type { Team } from "./team.ts";
import type { AccountUser, CustomRole, User } from "./user.ts";

/**
 * Everything that the server knows: what the database, the cache and the file store are to a real one.
 * Rows refer to each other by id and may refer to rows that are gone, as they do on old installations.
 */
export interface State {
  /** The release whose behaviour the server has. */
  version: ChatwootVersion;
  accounts: Map<number, Account>;
  users: Map<number, User>;
  accountUsers: AccountUser[];
  customRoles: Map<number, CustomRole>;
  agentBots: Map<number, AgentBot>;
  captainAssistants: Map<number, CaptainAssistant>;
  /** By the token itself. */
  accessTokens: Map<string, TokenOwner>;
  inboxes: Map<number, Inbox>;
  teams: Map<number, Team>;
  contacts: Map<number, Contact>;
  contactInboxes: Map<number, ContactInbox>;
  /** Add to it by {@link insertConversation} only. */
  conversations: Map<number, Conversation>;
  /** By contact, in the order in which they were added. */
  conversationsByContact: Map<number, Conversation[]>;
  /** By conversation, oldest first. Add to it by {@link insertMessage} only. */
  messagesByConversation: Map<number, Message[]>;
  customAttributeDefinitions: CustomAttributeDefinition[];
  attachments: Attachment[];
  calls: Call[];
  slaPolicies: Map<number, SlaPolicy>;
  appliedSlas: AppliedSla[];
  slaEvents: SlaEvent[];
  /** The highest ids that are taken: the next row gets the next one. */
  lastIds: { conversation: number; message: number; contactInbox: number };
}

/** A server on which nothing was set up yet. */
export function emptyState(version: ChatwootVersion): State {
  return {
    version,
    accounts: new Map(),
    users: new Map(),
    accountUsers: [],
    customRoles: new Map(),
    agentBots: new Map(),
    captainAssistants: new Map(),
    accessTokens: new Map(),
    inboxes: new Map(),
    teams: new Map(),
    contacts: new Map(),
    contactInboxes: new Map(),
    conversations: new Map(),
    conversationsByContact: new Map(),
    messagesByConversation: new Map(),
    customAttributeDefinitions: [],
    attachments: [],
    calls: [],
    slaPolicies: new Map(),
    appliedSlas: [],
    slaEvents: [],
    lastIds: { conversation: 0, message: 0, contactInbox: 0 },
  };
}

/** The membership of a person in an account, `undefined` for a stranger and for one who left. */
export function findAccountUser(state: State, accountId: number, userId: number): AccountUser | undefined {
  return state.accountUsers.find((row) => row.account_id === accountId && row.user_id === userId);
}

/** The messages of a conversation, oldest first. */
export function messagesOf(state: State, conversationId: number): readonly Message[] {
  return state.messagesByConversation.get(conversationId) ?? [];
}

/** The conversations of a contact, in the order in which they were added. */
export function conversationsOf(state: State, contactId: number): readonly Conversation[] {
  return state.conversationsByContact.get(contactId) ?? [];
}

/** The conversations of an account, in the order in which they were added. */
export function conversationsOfAccount(state: State, accountId: number): Conversation[] {
  return [...state.conversations.values()].filter((conversation) => conversation.account_id === accountId);
}

/** The identities of a contact, oldest first. */
export function contactInboxesOf(state: State, contactId: number): ContactInbox[] {
  return [...state.contactInboxes.values()].filter((row) => row.contact_id === contactId);
}

/** Adds a conversation, or replaces none: its id must be new. */
export function insertConversation(state: State, conversation: Conversation): void {
  state.conversations.set(conversation.id, conversation);
  appendTo(state.conversationsByContact, conversation.contact_id, conversation);
  state.lastIds.conversation = Math.max(state.lastIds.conversation, conversation.id);
}

/** Adds a message where its time puts it among those of its conversation. */
export function insertMessage(state: State, message: Message): void {
  const messages = appendTo(state.messagesByConversation, message.conversation_id, message);
  messages.sort((a, b) => a.created_at - b.created_at);
  state.lastIds.message = Math.max(state.lastIds.message, message.id);
}

function appendTo<Row>(rows: Map<number, Row[]>, key: number, row: Row): Row[] {
  const list = rows.get(key) ?? [];
  list.push(row);
  rows.set(key, list);
  return list;
}
