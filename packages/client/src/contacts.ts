import {
  type ConversationHistory,
  type ConversationHistoryFilters,
  conversationHistory,
} from "./conversation-history.ts";
import { Contacts as GeneratedContacts } from "./generated/contacts.ts";

/** The people who write to the desk, and what belongs to them. */
export class Contacts extends GeneratedContacts {
  /**
   * Every conversation of a contact that the caller may see, the most recently active first, however many there are. `listConversations`
   * ends where the server cuts its list off; this does not.
   *
   * Each comes once, also while new ones arrive: what becomes active while the history is read comes at its end.
   *
   * @param contactId - The contact, by its id.
   * @param filters - Which conversations to leave out.
   * @throws {PaginationError} while it is walked through, when the server sends fewer conversations than it counts: the history is never short
   *   in silence.
   * @throws {NotFoundError} while it is walked through, when the contact does not exist.
   *
   * @example
   * for await (const conversation of chatwoot.contacts.conversationHistory(42, { status: "resolved" })) {
   *   console.log(conversation.id, conversation.last_activity_at);
   * }
   */
  conversationHistory(contactId: number, filters: ConversationHistoryFilters = {}): ConversationHistory {
    return conversationHistory(this.http, this, contactId, filters);
  }
}
