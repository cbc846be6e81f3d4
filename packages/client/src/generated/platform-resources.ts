// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";
import { PlatformAccountUsers } from "./platform-account-users.ts";
import { PlatformAccounts } from "./platform-accounts.ts";
import { PlatformAgentBots } from "./platform-agent-bots.ts";
import { PlatformEmailChannelMigrations } from "./platform-email-channel-migrations.ts";
import { PlatformUsers } from "./platform-users.ts";

/** The resources of the platform API. */
export interface PlatformResources {
  /** The users of an account, as a platform app manages them. */
  readonly accountUsers: PlatformAccountUsers;
  /** Accounts, as a platform app manages them. */
  readonly accounts: PlatformAccounts;
  /** Agent bots, as a platform app manages them. */
  readonly agentBots: PlatformAgentBots;
  /** Moves of e-mail inboxes to another provider, by a platform app. */
  readonly emailChannelMigrations: PlatformEmailChannelMigrations;
  /** The users that a platform app manages. */
  readonly users: PlatformUsers;
}

/** Creates the resources of a client. */
export function createPlatformResources(api: Api): PlatformResources {
  return {
    accountUsers: new PlatformAccountUsers(api),
    accounts: new PlatformAccounts(api),
    agentBots: new PlatformAgentBots(api),
    emailChannelMigrations: new PlatformEmailChannelMigrations(api),
    users: new PlatformUsers(api),
  };
}
