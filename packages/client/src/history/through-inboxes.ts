import type { ListConversationsOptions } from "../generated/conversations.ts";
import type { Conversation } from "../generated/models.ts";
import type { Page } from "../page.ts";
import { PaginationError } from "../transport/errors.ts";
import { byActivity, conversationsOf, incomplete, type Reading, unseen } from "./reading.ts";

/** How many lists are read at a time: a contact can have an inbox of its own for each conversation. */
const listsAtOnce = 5;

/** How often a list is read when conversations are deleted while it is read. */
const attempts = 3;

/**
 * Reads a history without the filter: from the contact's own list, and where that may be cut off, from the lists of the contact's inboxes.
 *
 * @throws {PaginationError} when conversations may be missing.
 * @throws {NotFoundError} when the contact does not exist.
 */
export async function* throughInboxes(reading: Reading): AsyncGenerator<Conversation[], void, undefined> {
  const { contacts, contactId, options } = reading;
  const own = await contacts.listConversations(contactId, options);
  yield byActivity(unseen(reading, own.items));
  if (own.complete) return;
  const lists = await inTurn(await inboxesOf(reading), (inbox) => listed(reading, inbox));
  const found = lists.flat().filter(({ meta }) => meta.sender.id === contactId);
  yield byActivity(unseen(reading, found));
  const ids = new Set(found.map(({ id }) => id));
  await refuseUnlisted(
    reading,
    own.items.filter(({ id, last_activity_at }) => !ids.has(id) && last_activity_at >= reading.since),
  );
}

/**
 * Conversations that the contact's own list has and no inbox does: links between contact and inbox are gone, and older conversations may
 * have lost theirs too.
 */
async function refuseUnlisted(
  { contacts, contactId, options }: Reading,
  unlisted: readonly Conversation[],
): Promise<void> {
  if (unlisted.length === 0) return;
  const { items } = await contacts.listConversations(contactId, options);
  // It may have been deleted meanwhile.
  const lost = unlisted.find(({ id }) => items.some((item) => item.id === id));
  if (!lost) return;
  throw new PaginationError(
    `Conversation ${lost.id} of contact ${contactId} is in none of the contact's inboxes, and older ones like it may be missing.`,
    { hint: "Chatwoot 4.14.2 and later finds them, because it filters conversations by contact." },
  );
}

/** The contact's id within an inbox. */
interface ContactInbox {
  readonly sourceId: string;
  readonly inboxId: number;
}

async function inboxesOf({ contacts, contactId, options }: Reading): Promise<ContactInbox[]> {
  const { contact_inboxes: inboxes }: { contact_inboxes?: unknown } = await contacts.get(contactId, options);
  const found = Array.isArray(inboxes) ? inboxes.map(contactInboxOf) : [undefined];
  return found.map((inbox) => {
    if (inbox) return inbox;
    throw new PaginationError(`The server did not send the contact_inboxes of contact ${contactId}.`, {
      hint: "Check that the server is Chatwoot 2.18 or later.",
    });
  });
}

function contactInboxOf(item: unknown): ContactInbox | undefined {
  const { source_id: sourceId, inbox } = Object(item);
  const inboxId: unknown = inbox?.id;
  return typeof sourceId === "string" && typeof inboxId === "number" ? { sourceId, inboxId } : undefined;
}

/** The conversations of a contact in an inbox: those last active since the wanted time, or more. */
async function listed(reading: Reading, { sourceId, inboxId }: ContactInbox): Promise<Conversation[]> {
  const { conversations, since, options } = reading;
  const query = { ...options, status: "all", source_id: sourceId, inbox_id: inboxId } as const;
  if (since > 0) {
    const page = await conversations.list(query);
    const newest = conversationsOf(reading, page.items);
    if (!page.hasNextPage() || (newest.at(-1)?.last_activity_at ?? 0) < since) return newest;
  }
  const found = new Map<number, Conversation>();
  for (let attempt = 1; ; attempt++) {
    const missing = await readByAge(reading, { ...query, sort_by: "created_at_asc" }, (items) => {
      for (const one of conversationsOf(reading, items)) found.set(one.id, one);
    });
    if (missing <= 0) return [...found.values()];
    if (attempt >= attempts) throw incomplete(reading, missing);
  }
}

/**
 * Reads a list that is sorted by age from its last page back to its first. Activity does not move a conversation there, new ones come after
 * the last page, and a deletion moves the others towards pages that are still to be read: nothing can be missed.
 *
 * @returns How many conversations came short of the server's count.
 */
async function readByAge(
  { conversations }: Reading,
  query: ListConversationsOptions,
  take: (items: readonly Conversation[]) => void,
): Promise<number> {
  const ids = new Set<number>();
  const read = ({ items }: Page<Conversation>) => {
    take(items);
    for (const { id } of items) ids.add(id);
  };
  const list = conversations.list(query);
  const first = await list;
  const { total } = first;
  if (total === undefined) {
    for await (const page of list.pages()) read(page);
    return 0;
  }
  read(first);
  if (!first.hasNextPage()) return 0;
  const size = first.items.length;
  let left = total;
  // The first page is read again at the end: deletions may have moved others to it.
  for (let number = Math.ceil(total / size); number >= 1; number--) {
    const page = await conversations.list({ ...query, page: number });
    read(page);
    left = page.total ?? left;
    // An empty page below the count: the pages before may be as empty, however many there are.
    if (page.items.length === 0 && left > (number - 1) * size) break;
  }
  return Math.min(total, left) - ids.size;
}

/** Does some work for each item, for a few at a time. After a failure nothing more is begun. */
async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      try {
        results[next[0]] = await work(next[1]);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: listsAtOnce }, worker));
  return results;
}
