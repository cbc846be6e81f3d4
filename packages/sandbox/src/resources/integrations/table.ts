import type { JsonObject } from "../../state/json-object.ts";
import { table } from "../../state/table-definition.ts";

/** The connection of an account, or of one of its inboxes, with an app. */
export interface IntegrationHook {
  id: number;
  account_id: number;
  /** The app can be unknown. */
  app_id: string;
  /** The inbox can be unknown. */
  inbox_id: number | null;
  status: "enabled" | "disabled";
  hook_type: "account" | "inbox";
  settings: JsonObject;
  reference_id: string | null;
}

export const integrationHooks = table<IntegrationHook>()({ ownedBy: ["account_id", "inbox_id"] });
