import type { TokenOwner } from "./access-token.ts";
import type { Account } from "./account.ts";
import type { AgentBot, CaptainAssistant } from "./agent-bot.ts";
import type { Attachment } from "./attachment.ts";
import type { Call } from "./call.ts";
import type { Contact, ContactInbox } from "./contact.ts";
import type { Conversation } from "./conversation.ts";
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
  conversations: Map<number, Conversation>;
  messages: Message[];
  attachments: Attachment[];
  calls: Call[];
  slaPolicies: Map<number, SlaPolicy>;
  appliedSlas: AppliedSla[];
  slaEvents: SlaEvent[];
}

/** A server on which nothing was set up yet. */
export function emptyState(): State {
  return {
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
    messages: [],
    attachments: [],
    calls: [],
    slaPolicies: new Map(),
    appliedSlas: [],
    slaEvents: [],
  };
}

/** The membership of a person in an account, `undefined` for a stranger and for one who left. */
export function findAccountUser(state: State, accountId: number, userId: number): AccountUser | undefined {
  return state.accountUsers.find((row) => row.accountId === accountId && row.userId === userId);
}

/** The messages of a conversation, oldest first. */
export function messagesOf(state: State, conversationId: number): Message[] {
  return state.messages
    .filter((message) => message.conversationId === conversationId)
    .sort((a, b) => a.createdAt - b.createdAt);
}
