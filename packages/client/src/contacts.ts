import { type ConversationHistory, conversationHistory } from "./conversation-history.ts";
import { Contacts as GeneratedContacts } from "./generated/contacts.ts";
import type { ConversationHistoryFilters } from "./history/filters.ts";

/** The people who write to the desk, and everything that belongs to them. */
export class Contacts extends GeneratedContacts {
  /**
   * Returns every conversation of a contact that the caller may see, the most recently active first. Unlike the result
   * of `listConversations`, it is never cut off.
   *
   * Each conversation that exists when the iteration begins is returned once, even if others are created, deleted or
   * become active meanwhile. The result can include conversations created during the iteration.
   *
   * @param contactId - The contact, by its id.
   * @param filters - Conditions for the conversations to return. @default none
   * @throws {PaginationError} during the iteration, when conversations may be missing.
   * @throws {NotFoundError} during the iteration, when the contact does not exist.
   *
   * @example
   * for await (const conversation of chatwoot.contacts.conversationHistory(42, { status: "resolved" })) {
   *   console.log(conversation.id, conversation.last_activity_at);
   * }
   */
  conversationHistory(contactId: number, filters: ConversationHistoryFilters = {}): ConversationHistory {
    return conversationHistory(this.api, this, contactId, filters);
  }
}
