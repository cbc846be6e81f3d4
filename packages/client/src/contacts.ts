import { type ConversationHistory, conversationHistory } from "./conversation-history.ts";
import { Contacts as GeneratedContacts } from "./generated/contacts.ts";
import type { ConversationHistoryFilters } from "./history/filters.ts";

/** The people who write to the desk, and what belongs to them. */
export class Contacts extends GeneratedContacts {
  /**
   * Returns every conversation of a contact that the caller may see, the most recently active first, however many there are.
   * `listConversations` ends where the server cuts its list off; this does not.
   *
   * Each comes once, also while new ones arrive: one that becomes active while the history is read comes at its end.
   *
   * @param contactId - The contact, by its id.
   * @param filters - Which conversations to leave out.
   * @throws {PaginationError} while it is iterated over, when the server sends fewer conversations than it counts: the history is never
   *   silently short.
   * @throws {NotFoundError} while it is iterated over, when the contact does not exist.
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
