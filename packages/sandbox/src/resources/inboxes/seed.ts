import type { Plot } from "../../state/plot.ts";
import { blankInbox } from "./rules.ts";
import type { Inbox } from "./table.ts";

/** An inbox, with defaults for missing columns. The number is the ID within the account. */
export type InboxSeed = Pick<Inbox, "name" | "channel_type"> &
  Partial<Inbox> & {
    number: number;
    /** The IDs of its agents. */
    members: readonly number[];
  };

/** Adds an inbox. Its channel has the same ID. */
export function plantInbox({ state, accountId, firstId, now }: Plot, { number, members, ...values }: InboxSeed): Inbox {
  const id = firstId + number;
  const blank = blankInbox(id);
  const inbox = state.inboxes.insert({
    id,
    account_id: accountId,
    created_at: now,
    updated_at: now,
    ...blank,
    // What a test opens in the seeded inboxes stays unassigned.
    enable_auto_assignment: false,
    identifier: values.channel_type === "Channel::Api" ? blank.hmac_token : null,
    ...values,
  });
  for (const userId of members) state.inboxMembers.insert({ inbox_id: id, user_id: userId });
  return inbox;
}
