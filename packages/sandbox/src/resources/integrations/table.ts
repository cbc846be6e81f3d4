import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import type { JsonObject } from "../../state/json-object.ts";
import { table } from "../../state/table-definition.ts";

/** The connection of an account, or of one of its inboxes, with an app. */
export interface IntegrationHook extends ColumnsOf<typeof wire.IntegrationHook, "status" | "inbox" | "settings"> {
  /** The inbox can be unknown. */
  inbox_id: number | null;
  status: "enabled" | "disabled";
  settings: JsonObject;
}

export const integrationHooks = table<IntegrationHook>()({ ownedBy: ["account_id", "inbox_id"] });
