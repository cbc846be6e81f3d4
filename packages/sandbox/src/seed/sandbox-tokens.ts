/** The access tokens of a sandbox by the role of their owner. They are the same in every sandbox. */
export interface SandboxTokens {
  /** Administrator: sees everything. */
  admin: string;
  /** Agent in most inboxes, but in neither the e-mail inbox nor the partner portal. */
  agent: string;
  /** Agent in no inbox: gets empty lists. */
  agentOutside: string;
  /** Administrator of account 2 only: gets a 401 in other accounts. */
  outsider: string;
  /** Former agent, whose token still exists: gets a 401. */
  removed: string;
  /** Custom role with `conversation_manage`: sees what an agent sees. */
  conversationManage: string;
  /** Custom role with `conversation_unassigned_manage`: sees the caller's own conversations and unassigned ones. */
  conversationUnassignedManage: string;
  /** Custom role with `conversation_participating_manage`: sees the caller's own conversations. */
  conversationParticipatingManage: string;
  /** Custom role with `contact_manage` alone: gets empty lists. */
  contactManage: string;
  /** Agent bot: can create messages, and gets a 401 for other operations. */
  agentBot: string;
  /** Platform app: can use the platform API, and gets a 401 elsewhere. */
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
