import type { Campaign as WireCampaign } from "@wootkit/client";
import { type Timed, table, uniqueOn } from "../../state/table-definition.ts";

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

export const campaigns = table<Campaign>()({
  isTimed: true,
  isNumbered: true,
  ownedBy: ["account_id", "inbox_id"],
  indexes: { by_number: uniqueOn("account_id", "display_id") },
});
