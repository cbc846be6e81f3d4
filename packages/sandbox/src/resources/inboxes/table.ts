import type { ConversationMeta, WorkingHours as WireWorkingHours } from "@wootkit/client";
import type * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import type { ColumnsOf, Shown } from "../../rules/shape.ts";
import { isoTime } from "../../rules/wire-time.ts";
import type { JsonObject } from "../../state/json-object.ts";
import { type Membership, table, uniqueOn } from "../../state/table-definition.ts";

/** The channel type of an inbox, as in the API. */
export type ChannelType = ConversationMeta["channel"];

/** The working hours of a weekday. 0 is Sunday. */
export type WorkingHours = Shown<WireWorkingHours>;

/** An inbox. */
export interface Inbox extends ColumnsOf<typeof wire.InboxRow, "csat_config" | "auto_assignment_config"> {
  /** In Unix milliseconds. */
  created_at: number;
  updated_at: number;
  channel_type: ChannelType;
  auto_assignment_config: JsonObject;
  csat_config: JsonObject;
  /** The provider of the channel, such as `whatsapp_cloud`; `null` for channel types without providers. */
  provider: string | null;
  /** The URL of the picture, or an empty string. */
  avatar_url: string;
  /** How long agents can reply freely after an incoming message, in hours; `null` for no limit. */
  reply_window_hours: number | null;
  working_hours: readonly WorkingHours[];
  /** The identifier of an API inbox in the paths of the public API; `null` for other channels. */
  identifier: string | null;
  /** The secret for identity validation. */
  hmac_token: string;
  /** Whether identity validation is required. */
  hmac_mandatory: boolean;
  /** The columns that are particular to the channel type. */
  channel: JsonObject;
}

/** The columns of an inbox in the audit log. */
const audited = [
  ...(["name", "timezone", "portal_id", "account_id", "channel_id", "csat_config", "channel_type"] as const),
  ...(["business_name", "email_address", "greeting_enabled", "greeting_message", "csat_survey_enabled"] as const),
  ...(["enable_email_collect", "out_of_office_message", "working_hours_enabled", "auto_assignment_config"] as const),
  ...(["enable_auto_assignment", "lock_to_single_conversation", "allow_messages_after_resolved"] as const),
];

export const inboxes = table<Inbox>()({
  ownedBy: ["account_id"],
  audit: {
    type: "Inbox",
    values: (row) => ({ ...pick(row, ...audited), sender_name_type: row.sender_name_type === "friendly" ? 0 : 1 }),
    others: ({ channel }) => channel,
    destroyed: (row) => ({
      ...pick(row, "id", "sender_name_type", ...audited),
      ...{ created_at: isoTime(row.created_at), updated_at: isoTime(row.updated_at) },
    }),
  },
  indexes: { by_identifier: uniqueOn("identifier") },
});

/** The membership of an agent in an inbox. */
export type InboxMember = Membership<"inbox_id">;

export const inboxMembers = table<InboxMember>()({
  ownedBy: ["inbox_id", "user_id"],
  audit: {
    type: "InboxMember",
    values: (row) => ({ ...row }),
    owner: { table: "inboxes", column: "inbox_id" },
  },
  indexes: { membership: uniqueOn("inbox_id", "user_id") },
});
