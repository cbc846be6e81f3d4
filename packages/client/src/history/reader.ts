import type { ListCall } from "../api-call.ts";
import type { Contacts } from "../generated/contacts.ts";
import type { Conversation } from "../generated/models.ts";
import { UnprocessableEntityError } from "../transport/errors.ts";
import type { Reading } from "./reading.ts";
import { askFilter, throughFilter } from "./through-filter.ts";
import { throughInboxes } from "./through-inboxes.ts";

/**
 * How histories are read from a server. `filter`: with the conversation filter, by the contact's id (Chatwoot 4.14.2
 * and later). `contact-inboxes`: from the contact's own list and, if that may be cut off, from the lists of the
 * contact's inboxes (Chatwoot 2.18 and later).
 */
export type HistorySource = "filter" | "contact-inboxes";

/** The source of each client that has detected it. */
const known = new WeakMap<Contacts, HistorySource>();

/** Returns how histories are read from the server. Sends a request only if the client does not know yet. */
export async function sourceOf(reading: Reading): Promise<HistorySource> {
  return known.get(reading.contacts) ?? ((await firstOfFilter(reading)) ? "filter" : "contact-inboxes");
}

/**
 * Reads all conversations of a contact that exist at the time of the first response, each once. Conversations created
 * later can be included.
 */
export async function* readHistory(reading: Reading): AsyncGenerator<Conversation[], void, undefined> {
  const first = await firstOfFilter(reading);
  if (first && (yield* throughFilter(reading, first.list))) return;
  yield* throughInboxes(reading);
}

/**
 * Sends the first request to the filter. Returns undefined if the server cannot filter by contact.
 *
 * Histories that start at the same time each send their own request. Waiting for another history's request would ignore
 * their own signals and time limits.
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
    // A server that does not know the attribute sends 422. Other errors have other causes.
    if (!(error instanceof UnprocessableEntityError)) throw error;
    known.set(contacts, "contact-inboxes");
    return undefined;
  }
}
