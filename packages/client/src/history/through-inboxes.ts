import type { ContactInbox, Conversation } from "../generated/models.ts";
import type { Page } from "../page.ts";
import { PaginationError } from "../transport/errors.ts";
import { byActivity, conversationsOf, incomplete, type Reading, unseen } from "./reading.ts";

/** How many lists are read at a time. A contact can have as many links to inboxes as conversations. */
const listsAtOnce = 5;

/** How many times a list is read if it has fewer conversations than the server counts. A deletion can explain it. */
const attempts = 3;

/**
 * Reads a history without the filter: from the contact's own list and, if that may be cut off, from the lists of the
 * contact's inboxes.
 *
 * @throws {PaginationError} when conversations may be missing.
 * @throws {NotFoundError} when the contact does not exist.
 */
export async function* throughInboxes(reading: Reading): AsyncGenerator<Conversation[], void, undefined> {
  const { contacts, contactId, options, since } = reading;
  const own = await contacts.listConversations(contactId, options);
  yield byActivity(unseen(reading, own.items));
  if (own.complete) return;
  const inboxes = await inboxesOf(reading);
  const listed: Conversation[] = [];
  for (let start = 0; start < inboxes.length; start += listsAtOnce) {
    const some = inboxes.slice(start, start + listsAtOnce);
    listed.push(...(await Promise.all(some.map((inbox) => readInbox(reading, inbox)))).flat());
  }
  const found = listed.filter(({ meta }) => meta?.sender?.id === contactId);
  yield byActivity(unseen(reading, found));
  const ids = new Set(found.map(({ id }) => id));
  await refuseUnlisted(
    reading,
    own.items.filter(({ id, last_activity_at }) => !ids.has(id) && last_activity_at >= since),
  );
}

/**
 * Checks conversations that are in the contact's own list but not in the list of any inbox. If their links to an inbox
 * are gone, older conversations may have lost theirs too.
 *
 * @throws {PaginationError} when such a conversation still exists.
 */
async function refuseUnlisted(
  { contacts, contactId, options }: Reading,
  unlisted: readonly Conversation[],
): Promise<void> {
  if (unlisted.length === 0) return;
  const { items } = await contacts.listConversations(contactId, options);
  // The others have been deleted meanwhile.
  const lost = unlisted.find(({ id }) => items.some((item) => item.id === id));
  if (!lost) return;
  throw new PaginationError(
    `Conversation ${lost.id} of contact ${contactId} is not in any of its inboxes, so older ones may be missing.`,
    { hint: "Chatwoot 4.14.2 and later finds them." },
  );
}

async function inboxesOf({ contacts, contactId, options }: Reading): Promise<readonly ContactInbox[]> {
  const { contact_inboxes: inboxes } = await contacts.get(contactId, options);
  if (Array.isArray(inboxes) && inboxes.every((link) => link?.source_id && link.inbox?.id)) return inboxes;
  throw new PaginationError(`The server did not send the contact_inboxes of contact ${contactId}.`, {
    hint: "Check that the server is Chatwoot 2.18 or later.",
  });
}

/**
 * Reads the conversations of a contact in an inbox: at least those active since the given time.
 *
 * The list is sorted by creation time and read from the last page back to the first, so that no conversation is missed:
 * activity does not change the order, new conversations come after the last page, and a deletion moves others only
 * towards pages that are still to be read.
 */
async function readInbox(reading: Reading, { source_id, inbox }: ContactInbox): Promise<readonly Conversation[]> {
  const { conversations, since, options } = reading;
  const query = { ...options, status: "all", source_id, inbox_id: inbox.id } as const;
  if (since > 0) {
    const page = await conversations.list(query);
    const newest = conversationsOf(reading, page.items);
    if (!page.hasNextPage() || (newest.at(-1)?.last_activity_at ?? 0) < since) return newest;
  }
  const found = new Map<number, Conversation>();
  const take = ({ items }: Page<Conversation>) => {
    for (const one of conversationsOf(reading, items)) found.set(one.id, one);
  };
  for (let attempt = 1; ; attempt++) {
    const byAge = { ...query, sort_by: "created_at_asc" } as const;
    const list = conversations.list(byAge);
    const first = await list;
    const { total } = first;
    if (total === undefined || !first.hasNextPage()) {
      for await (const page of list.pages()) take(page);
      return [...found.values()];
    }
    const size = first.items.length;
    let left = total;
    // The first page is read again at the end, because deletions may have moved conversations to it.
    for (let number = Math.ceil(total / size); number >= 1; number--) {
      const page = await conversations.list({ ...byAge, page: number });
      take(page);
      left = page.total ?? left;
      // The server counts more than it sends, and the difference can be many pages.
      if (page.items.length === 0 && left > (number - 1) * size) break;
    }
    const missing = Math.min(total, left) - found.size;
    if (missing <= 0) return [...found.values()];
    if (attempt >= attempts) throw incomplete(reading, missing);
  }
}
