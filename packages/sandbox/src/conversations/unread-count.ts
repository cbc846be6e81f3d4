import type { Conversation } from "../model/conversation.ts";
import { type Message, messageTypes } from "../model/message.ts";

/** The server counts no further than this. */
const unreadLimit = 10;

/** Incoming messages since an agent last opened the conversation, at most 10. */
export function unreadCount(conversation: Conversation, messages: readonly Message[]): number {
  const seen = conversation.agent_last_seen_at ?? Number.NEGATIVE_INFINITY;
  const unread = messages.filter(({ message_type: messageType, created_at: createdAt }) => {
    return messageType === messageTypes.incoming && createdAt > seen;
  });
  return Math.min(unread.length, unreadLimit);
}
