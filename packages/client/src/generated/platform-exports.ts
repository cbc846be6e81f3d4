// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

export type { PlatformAccountUsers } from "./platform-account-users.ts";
export type { RemovePlatformAccountUserOptions } from "./platform-account-users.ts";
export type { PlatformAccounts } from "./platform-accounts.ts";
export type { PlatformAgentBots } from "./platform-agent-bots.ts";
export type { PlatformEmailChannelMigrations } from "./platform-email-channel-migrations.ts";
export type { PlatformUsers } from "./platform-users.ts";
export type * from "./models.ts";
export type { platformPaths } from "./types.ts";
