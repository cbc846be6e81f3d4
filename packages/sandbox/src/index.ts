export type { NewConversations } from "./add-conversations.ts";
export type { ChatwootVersion } from "./state/chatwoot-version.ts";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { SandboxTokens } from "./seed/tokens.ts";
export { type SandboxServer, type ServeOptions, serve } from "./serve.ts";
