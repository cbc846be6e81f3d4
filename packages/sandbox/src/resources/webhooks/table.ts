import type { Webhook as WireWebhook } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import { table, uniqueOn } from "../../state/table-definition.ts";

/** A URL to send events to. */
export interface Webhook extends Omit<WireWebhook, "inbox"> {
  /** `null` for the events of all inboxes. */
  inbox_id: number | null;
}

export const webhooks = table<Webhook>()({
  ownedBy: ["account_id", "inbox_id"],
  audit: {
    type: "Webhook",
    values: (row) => ({ ...pick(row, "account_id", "inbox_id", "url", "name", "subscriptions"), webhook_type: 0 }),
  },
  indexes: { by_url: uniqueOn("account_id", "url") },
});
