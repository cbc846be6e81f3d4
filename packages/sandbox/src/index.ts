export type {
  Add,
  NewAccount,
  NewAgent,
  NewContact,
  NewConversation,
  NewConversations,
  NewInbox,
  NewLabel,
  NewMessage,
  NewTeam,
} from "./add/new-rows.ts";
export type { Sandbox, SandboxOptions } from "./api.ts";
export type { Fault, FaultRule } from "./http/fault.ts";
export type { ReceivedRequest } from "./http/request-log.ts";
export { createSandbox } from "./sandbox.ts";
export type { SandboxTokens } from "./seed/sandbox-tokens.ts";
export { type SandboxServer, type ServeOptions, serve } from "./serve.ts";
export type { ChatwootVersion, ShortVersion } from "./state/chatwoot-version.ts";
export type { SandboxSnapshot } from "./state/snapshot.ts";
