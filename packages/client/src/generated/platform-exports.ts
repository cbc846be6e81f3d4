// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

export type { PlatformAccounts } from "./platform-accounts.ts";
export type { PlatformUsers } from "./platform-users.ts";
export type * from "./models.ts";
export type { platformPaths } from "./types.ts";
