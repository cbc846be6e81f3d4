import type { ConversationMeta } from "@wootkit/client";

/** The kind of channel behind an inbox, by the name that the API gives it. */
export type ChannelType = ConversationMeta["channel"];

/** A door through which contacts write. */
export interface Inbox {
  id: number;
  account_id: number;
  name: string;
  channel_type: ChannelType;
  /** The row of the channel, in a table that each kind of channel has for itself. */
  channel_id: number;
  /** Who runs the channel, such as `whatsapp_cloud`; `null` where a kind of channel has no choice. */
  provider: string | null;
  /** URL of a picture, empty for none. */
  avatar_url: string;
  /** Hours after an incoming message in which the desk may reply freely; `null` for no such limit. */
  reply_window_hours: number | null;
  /** The agents who work in it. */
  memberIds: ReadonlySet<number>;
}
