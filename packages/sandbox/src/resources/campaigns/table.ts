import type { Campaign as WireCampaign } from "@wootkit/client";
import { belongsTo, type TableDefinition, type Timed, uniqueOn } from "../../state/table-definition.ts";

type Derived = "inbox" | "sender" | "scheduled_at" | "audience" | keyof Timed;

/** A message that the desk sends first. */
export interface Campaign extends Omit<WireCampaign, Derived>, Timed {
  /** The number within the account, which the API calls the ID. */
  display_id: number;
  inbox_id: number;
  /** It can be the ID of a user who doesn't exist. */
  sender_id: number | null;
  /** In Unix milliseconds. */
  scheduled_at: number | null;
  audience: NonNullable<WireCampaign["audience"]>;
}

export const campaigns: TableDefinition<Campaign, "of_account" | "of_inbox" | "by_number"> = {
  isTimed: true,
  isNumbered: true,
  indexes: {
    of_account: belongsTo("accounts", "account_id"),
    of_inbox: belongsTo("inboxes", "inbox_id"),
    by_number: uniqueOn("account_id", "display_id"),
  },
};
