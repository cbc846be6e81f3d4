import { belongsTo, table } from "../../state/table-definition.ts";

/** The reply that someone has begun to write. Everyone who works on the conversation shares it. */
export interface ConversationDraft {
  id: number;
  conversation_id: number;
  message: string;
}

export const conversationDrafts = table<ConversationDraft>()({
  indexes: { of_conversation: { ...belongsTo("conversations", "conversation_id"), isUnique: true } },
});
