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
  /** Custom role with `conversation_unassigned_manage`: sees the caller's own conversations and unassigned ones. */
  conversationUnassignedManage: string;
  /** Custom role with `conversation_participating_manage`: sees what is the caller's own. */
  conversationParticipatingManage: string;
  /** Custom role with `contact_manage` alone: gets empty lists. */
  contactManage: string;
  /** Agent bot: writes messages, 401 elsewhere. */
  agentBot: string;
  /** Platform app: uses the platform API, 401 elsewhere. */
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
