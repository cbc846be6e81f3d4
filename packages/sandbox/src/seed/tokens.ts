import type { TokenOwner } from "../model/access-token.ts";
import { bots } from "./desk.ts";
import { users } from "./users.ts";

/** The access tokens of a sandbox, by what their owner is. They are the same in every sandbox. */
export interface SandboxTokens {
  /** Administrator: sees everything. */
  admin: string;
  /** Agent in most inboxes, but in neither the e-mail inbox nor the partner portal. */
  agent: string;
  /** Agent in no inbox: gets empty lists. */
  agentOutside: string;
  /** Administrator of account 2, a stranger everywhere else: 401. */
  outsider: string;
  /** Was an agent, has left, and kept a token that still exists: 401. */
  removed: string;
  /** Custom role with `conversation_manage`: sees what an agent sees. */
  conversationManage: string;
  /** Custom role with `conversation_unassigned_manage`: sees what is the caller's own or nobody's. */
  conversationUnassignedManage: string;
  /** Custom role with `conversation_participating_manage`: sees what is the caller's own. */
  conversationParticipatingManage: string;
  /** Custom role with `contact_manage` alone: gets empty lists. */
  contactManage: string;
  /** Agent bot: 401. */
  agentBot: string;
  /** Platform app: 401. */
  platform: string;
}

/** See {@link SandboxTokens}. */
export const tokens: SandboxTokens = {
  admin: "sandbox-admin-token",
  agent: "sandbox-agent-token",
  agentOutside: "sandbox-agent-outside-token",
  outsider: "sandbox-outsider-token",
  removed: "sandbox-removed-token",
  conversationManage: "sandbox-conversation-manage-token",
  conversationUnassignedManage: "sandbox-conversation-unassigned-manage-token",
  conversationParticipatingManage: "sandbox-conversation-participating-manage-token",
  contactManage: "sandbox-contact-manage-token",
  agentBot: "sandbox-agent-bot-token",
  platform: "sandbox-platform-token",
};

/** Whom each token stands for. */
export const tokenOwners: ReadonlyMap<string, TokenOwner> = new Map<string, TokenOwner>([
  [tokens.admin, { type: "User", id: users.ada.id }],
  [tokens.agent, { type: "User", id: users.grace.id }],
  [tokens.agentOutside, { type: "User", id: users.linus.id }],
  [tokens.outsider, { type: "User", id: users.olga.id }],
  [tokens.removed, { type: "User", id: users.gus.id }],
  [tokens.conversationManage, { type: "User", id: users.ines.id }],
  [tokens.conversationUnassignedManage, { type: "User", id: users.umar.id }],
  [tokens.conversationParticipatingManage, { type: "User", id: users.petra.id }],
  [tokens.contactManage, { type: "User", id: users.carl.id }],
  [tokens.agentBot, { type: "AgentBot", id: bots.orderBot.number }],
  [tokens.platform, { type: "PlatformApp" }],
]);
