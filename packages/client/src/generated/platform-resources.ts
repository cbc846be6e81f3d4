// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";
import { PlatformAccounts } from "./platform-accounts.ts";
import { PlatformUsers } from "./platform-users.ts";

/** The resources of the platform API. */
export interface PlatformResources {
  /** Accounts, as a platform app manages them. */
  readonly accounts: PlatformAccounts;
  /** Users, as a platform app manages them. */
  readonly users: PlatformUsers;
}

/** Creates the resources of a client. */
export function createPlatformResources(api: Api): PlatformResources {
  return {
    accounts: new PlatformAccounts(api),
    users: new PlatformUsers(api),
  };
}
