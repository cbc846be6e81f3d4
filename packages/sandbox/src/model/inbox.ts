import type { ConversationMeta } from "@wootkit/client";

/** The kind of channel behind an inbox, by the name that the API gives it. */
export type ChannelType = ConversationMeta["channel"];

/** A door through which contacts write. */
export interface Inbox {
  id: number;
  accountId: number;
  name: string;
  channelType: ChannelType;
  /** Hours after an incoming message in which the desk may reply freely; `null` for no such limit. */
  replyWindowHours: number | null;
  /** The agents who work in it. */
  memberIds: ReadonlySet<number>;
}
