export type { NewConversations, Sandbox, SandboxOptions } from "./api.ts";
export type { Fault, FaultRule } from "./http/fault.ts";
export { createSandbox } from "./sandbox.ts";
export type { SandboxTokens } from "./seed/sandbox-tokens.ts";
export { type SandboxServer, type ServeOptions, serve } from "./serve.ts";
export type { ChatwootVersion } from "./state/chatwoot-version.ts";
export type { SandboxSnapshot } from "./state/snapshot.ts";
