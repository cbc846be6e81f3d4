import type { Api } from "./api.ts";
import type { Contacts } from "./generated/contacts.ts";
import { Conversations } from "./generated/conversations.ts";
import type { Conversation } from "./generated/models.ts";
import { type ConversationHistoryFilters, type Wanted, wantedBy } from "./history/filters.ts";
import { HistoryReader } from "./history/reader.ts";
import { type HistorySource, HistorySources } from "./history/sources.ts";
import { splitOptions } from "./options.ts";
import { PaginationError } from "./transport/errors.ts";
import { checkInteger } from "./transport/settings.ts";

/** Every conversation of a contact, to be iterated over with `for await`, as often as one likes. */
export interface ConversationHistory extends AsyncIterable<Conversation> {
  /** How this server's history is read. Asked once for each client. */
  source(): Promise<HistorySource>;
}

/** The history of a contact. Arguments are checked when it is first read. */
export function conversationHistory(
  api: Api,
  contacts: Contacts,
  contactId: number,
  filters: ConversationHistoryFilters,
): ConversationHistory {
  const prepare = () =>
    api.redacted(async () => {
      checkInteger("contactId", contactId);
      const wanted = wantedBy(filters);
      const { options } = splitOptions(filters);
      return { wanted, sources: new HistorySources(contacts, new Conversations(api), contactId, options) };
    });
  return {
    source: async () => (await prepare()).sources.find(),
    async *[Symbol.asyncIterator]() {
      const { sources, wanted } = await prepare();
      yield* checked(contactId, filters.signal, sources, wanted);
    },
  };
}

/** Items are not checked on arrival; a malformed one surfaces here, as a `TypeError`. */
async function* checked(
  contactId: number,
  signal: AbortSignal | undefined,
  sources: HistorySources,
  wanted: Wanted,
): AsyncGenerator<Conversation, void, undefined> {
  try {
    yield* new HistoryReader(sources, wanted, contactId).read();
  } catch (cause) {
    if (!(cause instanceof TypeError) || signal?.aborted) throw cause;
    throw new PaginationError(`The server sent an item that is not a conversation, for contact ${contactId}.`, {
      cause,
    });
  }
}
