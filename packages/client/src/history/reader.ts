import type { ListCall } from "../call.ts";
import type { Contacts } from "../generated/contacts.ts";
import type { Conversation } from "../generated/models.ts";
import { UnprocessableEntityError } from "../transport/errors.ts";
import type { Reading } from "./reading.ts";
import { askFilter, throughFilter } from "./through-filter.ts";
import { throughInboxes } from "./through-inboxes.ts";

/**
 * How histories are read. `filter`: through the conversation filter, by the contact's id (Chatwoot 4.14.2 and later). `contact-inboxes`:
 * from the contact's own list, and where that is cut off, from the lists of the contact's inboxes (2.18 and later).
 */
export type HistorySource = "filter" | "contact-inboxes";

/** Sources that were found out, each for as long as its client lives. */
const known = new WeakMap<Contacts, HistorySource>();

/** Returns how the server's histories are read. Requests something only where that is not known. */
export async function sourceOf(reading: Reading): Promise<HistorySource> {
  return known.get(reading.contacts) ?? ((await firstOfFilter(reading)) ? "filter" : "contact-inboxes");
}

/**
 * Reads all conversations of a contact that existed when the first response was made, each once, however many are written meanwhile. Newer
 * ones may come as well.
 */
export async function* readHistory(reading: Reading): AsyncGenerator<Conversation[], void, undefined> {
  const first = await firstOfFilter(reading);
  if (first && (yield* throughFilter(reading, first.list))) return;
  yield* throughInboxes(reading);
}

/**
 * Sends the first request to the filter; undefined where the server cannot filter by contact. Each history asks until the client knows: one
 * that waited for another's request would miss its own signal and time limits.
 */
async function firstOfFilter(reading: Reading): Promise<{ readonly list: ListCall<Conversation> } | undefined> {
  const { contacts } = reading;
  if (known.get(contacts) === "contact-inboxes") return undefined;
  const list = askFilter(reading);
  try {
    await list;
    known.set(contacts, "filter");
    return { list };
  } catch (error) {
    // A server that does not know the attribute says so. Other failures say nothing about it.
    if (!(error instanceof UnprocessableEntityError)) throw error;
    known.set(contacts, "contact-inboxes");
    return undefined;
  }
}
