import type { Conversation } from "../model/conversation.ts";

/** How many of some conversations are the caller's, and how many nobody's. */
export interface ConversationCounts {
  mine: number;
  unassigned: number;
  all: number;
}

/** Whether a person works on a conversation. */
export function isAssignedTo(userId: number, { assignee }: Conversation): boolean {
  return assignee?.type === "User" && assignee.id === userId;
}

/** Whether no person works on a conversation. A bot takes no place of a person. */
export function isUnassigned({ assignee }: Conversation): boolean {
  return assignee?.type !== "User";
}

/** Counts conversations as the lists' `meta` does. */
export function countConversations(conversations: readonly Conversation[], userId: number): ConversationCounts {
  return {
    mine: conversations.filter((conversation) => isAssignedTo(userId, conversation)).length,
    unassigned: conversations.filter(isUnassigned).length,
    all: conversations.length,
  };
}
