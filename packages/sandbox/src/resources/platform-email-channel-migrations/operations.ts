import type { Handlers } from "../../rules/handlers.ts";
import { refused } from "../../rules/refusal.ts";
import { ofPlatformApp } from "../platform/rules.ts";

const accounts = ofPlatformApp("accounts", "Account", "account_id");

export const platformEmailChannelMigrationHandlers = {
  /** The operator of a server has to switch it on, and no operation does. */
  createPlatformEmailChannelMigration(params, caller, state) {
    accounts.row(params, caller, state);
    throw refused(403, { error: "Email channel migration is not enabled" });
  },
} satisfies Partial<Handlers>;
