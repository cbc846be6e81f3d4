import { InvalidArgumentError, PaginationError } from "./errors.ts";
import type { Contacts } from "./generated/contacts.ts";
import { Conversations } from "./generated/conversations.ts";
import type { Conversation } from "./generated/models.ts";
import type { Http } from "./http/http.ts";
import { integerPathParameter } from "./http/path-parameter.ts";
import type { RequestOptions } from "./options.ts";

/** Which of a contact's conversations are wanted; all of them where nothing is said. */
export interface ConversationHistoryFilters extends RequestOptions {
  /** In this status, or one of these. */
  readonly status?: Conversation["status"] | readonly Conversation["status"][] | undefined;
  /** In this inbox. */
  readonly inboxId?: number | undefined;
  /** Assigned to this person. */
  readonly assigneeId?: number | undefined;
  /** Given to this team. */
  readonly teamId?: number | undefined;
  /** With every one of these labels. */
  readonly labels?: readonly string[] | undefined;
  /** Last active at this time or later. A number is seconds since 1970. */
  readonly since?: Date | number | undefined;
  /** Last active before this time. A number is seconds since 1970. */
  readonly until?: Date | number | undefined;
}

/**
 * How the history is read. `filter`: from the conversation filter, by the contact's id (Chatwoot 4.14.2 and later). `contact-inboxes`: from
 * the list of conversations, by the contact's id in each inbox (2.18 and later).
 */
export type HistorySource = "filter" | "contact-inboxes";

/** Every conversation of a contact, to be walked through with `for await`, as often as one likes. */
export interface ConversationHistory extends AsyncIterable<Conversation> {
  /** How this server's history is read. Asked once for each client. */
  source(): Promise<HistorySource>;
}

/**
 * The history of a contact. What reads it is loaded when it is first walked through, so it is no part of a bundle's entry; and it is handed
 * what it needs, so that a bundler has nothing to divide between the two.
 */
export function conversationHistory(
  http: Http,
  contacts: Contacts,
  contactId: number,
  filters: ConversationHistoryFilters,
): ConversationHistory {
  const reader = () =>
    http.call(async () => {
      integerPathParameter("contactId", contactId);
      const { historyReader } = await import("./history-reader.ts");
      const reading = { contacts, conversations: new Conversations(http), PaginationError, InvalidArgumentError };
      return historyReader(reading, contactId, filters);
    });
  return {
    source: async () => (await reader()).source(),
    async *[Symbol.asyncIterator]() {
      yield* await reader();
    },
  };
}
