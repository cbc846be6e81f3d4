import type { Inbox } from "../model/inbox.ts";
import { type Message, messageTypes } from "../model/message.ts";

const millisecondsPerHour = 3_600_000;

/**
 * Whether the desk may reply freely at the time `now` (Unix milliseconds): always, or in a channel with a reply window
 * as long as the newest incoming message is within it.
 */
export function canReply(inbox: Inbox, messages: readonly Message[], now: number): boolean {
  if (inbox.reply_window_hours === null) return true;
  const incoming = messages.findLast(({ message_type: messageType }) => messageType === messageTypes.incoming);
  return incoming !== undefined && now < incoming.created_at + inbox.reply_window_hours * millisecondsPerHour;
}
