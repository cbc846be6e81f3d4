import type { ConversationMeta } from "@wootkit/client";
import type { JsonObject } from "../../state/json-object.ts";
import { belongsTo, type TableDefinition, uniqueOn } from "../../state/table-definition.ts";

/** The kind of channel behind an inbox, by the name that the API gives it. */
export type ChannelType = ConversationMeta["channel"];

/** When the desk works on a day of the week, 0 being Sunday. */
export interface WorkingHours {
  readonly day_of_week: number;
  readonly closed_all_day: boolean;
  readonly open_hour: number | null;
  readonly open_minutes: number | null;
  readonly close_hour: number | null;
  readonly close_minutes: number | null;
  readonly open_all_day: boolean;
}

/** A door through which contacts write. */
export interface Inbox {
  id: number;
  /** The row of the channel, in a table that each kind of channel has for itself. */
  channel_id: number;
  account_id: number;
  name: string;
  /** Unix milliseconds. */
  created_at: number;
  updated_at: number;
  channel_type: ChannelType;
  enable_auto_assignment: boolean;
  greeting_enabled: boolean;
  greeting_message: string | null;
  email_address: string | null;
  working_hours_enabled: boolean;
  out_of_office_message: string | null;
  timezone: string;
  enable_email_collect: boolean;
  csat_survey_enabled: boolean;
  allow_messages_after_resolved: boolean;
  auto_assignment_config: JsonObject;
  lock_to_single_conversation: boolean;
  portal_id: number | null;
  sender_name_type: "friendly" | "professional";
  business_name: string | null;
  csat_config: JsonObject;
  /** The service that runs the channel, such as `whatsapp_cloud`; `null` for a kind of channel without a choice. */
  provider: string | null;
  /** URL of a picture, empty for none. */
  avatar_url: string;
  /** Hours after an incoming message in which the desk may reply freely; `null` for no such limit. */
  reply_window_hours: number | null;
  working_hours: readonly WorkingHours[];
  /** The name of an API inbox in the paths of the public API; `null` for other channels. */
  identifier: string | null;
  /** The secret with which identities of contacts are signed. */
  hmac_token: string;
  /** Whether contacts have to prove who they are. */
  hmac_mandatory: boolean;
  /** Columns that only channels of this kind have. */
  channel: JsonObject;
}

export const inboxes: TableDefinition<Inbox, "of_account" | "by_identifier"> = {
  indexes: { of_account: belongsTo("accounts", "account_id"), by_identifier: uniqueOn("identifier") },
};

/** An agent who works in an inbox. */
export interface InboxMember {
  id: number;
  inbox_id: number;
  user_id: number;
}

export const inboxMembers: TableDefinition<InboxMember, "of_inbox" | "of_user" | "membership"> = {
  indexes: {
    of_inbox: belongsTo("inboxes", "inbox_id"),
    of_user: belongsTo("users", "user_id"),
    membership: uniqueOn("inbox_id", "user_id"),
  },
};
