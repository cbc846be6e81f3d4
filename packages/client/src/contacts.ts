import { type ConversationHistory, conversationHistory } from "./conversation-history.ts";
import { type FindContactOptions, findContact } from "./find-contact.ts";
import { Contacts as GeneratedContacts } from "./generated/contacts.ts";
import type { ContactWithInboxes } from "./generated/models.ts";
import type { ConversationHistoryFilters } from "./history/filters.ts";

/** The people who write to the desk, and everything that belongs to them. */
export class Contacts extends GeneratedContacts {
  /**
   * Finds the contact that has a value: its id, e-mail address, phone number, identifier or name. Returns undefined if
   * no contact has it.
   *
   * The whole value must match. Letter case counts only in identifiers. A phone number can be written with or without
   * `+`, and with spaces, dashes and brackets, but it needs its country code. Spaces around the value are ignored.
   *
   * Like the lists of contacts, it does not find a contact without e-mail address, phone number and identifier by its
   * name, except before Chatwoot 4.9. To find one, use `search`.
   *
   * It takes one request. A string of digits, which can be an id, takes two at the same time.
   *
   * @param value - The id as a number, or any of the attributes as a string.
   * @param options - The only attribute to compare, and how to send each request.
   * @throws {AmbiguousContactError} when several contacts have the value. `matches` lists them.
   * @throws {InvalidArgumentError} when the value is empty, or cannot be a value of the attribute.
   *
   * @example
   * const ada = await chatwoot.contacts.find("ada@example.com");
   * console.log(ada?.id ?? "no such contact");
   * const caller = await chatwoot.contacts.find("+1 (202) 555-0101", { by: "phone_number" });
   */
  async find(value: number | string, options: FindContactOptions = {}): Promise<ContactWithInboxes | undefined> {
    return this.api.redacted(() => findContact(this, value, options));
  }

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
