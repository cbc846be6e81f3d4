import type { Api } from "./api.ts";
import type { Contacts } from "./generated/contacts.ts";
import { Conversations } from "./generated/conversations.ts";
import type { Conversation } from "./generated/models.ts";
import { type ConversationHistoryFilters, wantedBy } from "./history/filters.ts";
import { type HistorySource, readHistory, sourceOf } from "./history/reader.ts";
import { checkInteger } from "./transport/argument.ts";

/** Every conversation of a contact. Each `for await` reads the history again. */
export interface ConversationHistory extends AsyncIterable<Conversation> {
  /** Returns how histories are read from this server. A client detects this once. */
  source(): Promise<HistorySource>;
}

/** Returns the history of a contact. Arguments are checked when it is read. */
export function conversationHistory(
  api: Api,
  contacts: Contacts,
  contactId: number,
  filters: ConversationHistoryFilters,
): ConversationHistory {
  const prepare = () =>
    api.redacted(async () => {
      checkInteger("contactId", contactId);
      const { since, options, fits } = wantedBy(filters);
      const conversations = new Conversations(api);
      return { fits, reading: { contacts, conversations, contactId, options, since, seen: new Set<number>() } };
    });
  return {
    source: async () => sourceOf((await prepare()).reading),
    async *[Symbol.asyncIterator]() {
      const { fits, reading } = await prepare();
      for await (const some of readHistory(reading)) yield* some.filter(fits);
    },
  };
}
