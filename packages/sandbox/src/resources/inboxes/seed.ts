import type { Plot } from "../../state/plot.ts";
import { rowSecret } from "../../state/row-uuid.ts";
import type { Inbox, WorkingHours } from "./table.ts";

/** An inbox, with defaults for missing columns. The number is the ID within the account. */
export type InboxSeed = Pick<Inbox, "name" | "channel_type"> &
  Partial<Inbox> & {
    number: number;
    /** The IDs of its agents. */
    members: readonly number[];
  };

/** Nine to five on weekdays, the default of a new inbox. */
const workingHours: readonly WorkingHours[] = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => {
  const isOpen = day_of_week >= 1 && day_of_week <= 5;
  return {
    day_of_week,
    closed_all_day: !isOpen,
    open_hour: isOpen ? 9 : null,
    open_minutes: isOpen ? 0 : null,
    close_hour: isOpen ? 17 : null,
    close_minutes: isOpen ? 0 : null,
    open_all_day: false,
  };
});

/** Adds an inbox. Its channel has the same ID. */
export function plantInbox({ state, accountId, firstId, now }: Plot, { number, members, ...values }: InboxSeed): Inbox {
  const id = firstId + number;
  const secret = rowSecret(id);
  const inbox = state.inboxes.insert({
    id,
    channel_id: id,
    account_id: accountId,
    created_at: now,
    updated_at: now,
    enable_auto_assignment: true,
    greeting_enabled: false,
    greeting_message: null,
    email_address: null,
    working_hours_enabled: false,
    out_of_office_message: null,
    timezone: "UTC",
    enable_email_collect: true,
    csat_survey_enabled: false,
    allow_messages_after_resolved: true,
    auto_assignment_config: {},
    lock_to_single_conversation: false,
    portal_id: null,
    sender_name_type: "friendly",
    business_name: null,
    csat_config: {},
    provider: null,
    avatar_url: "",
    reply_window_hours: null,
    working_hours: workingHours,
    identifier: values.channel_type === "Channel::Api" ? secret : null,
    hmac_token: secret,
    hmac_mandatory: false,
    channel: {},
    ...values,
  });
  for (const userId of members) state.inboxMembers.insert({ inbox_id: id, user_id: userId });
  return inbox;
}
