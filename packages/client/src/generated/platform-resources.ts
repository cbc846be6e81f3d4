// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";
import { PlatformAccounts } from "./platform-accounts.ts";
import { PlatformUsers } from "./platform-users.ts";

/** The resources of the platform API. */
export interface PlatformResources {
  /** The accounts that a platform app manages. */
  readonly accounts: PlatformAccounts;
  /** The users that a platform app manages. */
  readonly users: PlatformUsers;
}

/** Creates the resources of a client. */
export function createPlatformResources(api: Api): PlatformResources {
  return {
    accounts: new PlatformAccounts(api),
    users: new PlatformUsers(api),
  };
}
