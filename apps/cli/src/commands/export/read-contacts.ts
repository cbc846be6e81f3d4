import type { Client, ContactWithInboxes, Page } from "@wootkit/client";
import type { Selection } from "./selection.ts";
import { isIn } from "./shard.ts";
import type { Batch, Position, Source } from "./source.ts";
import { isWithin } from "./time-range.ts";

/** The server's page size. It is the same in every version. */
const pageSize = 15;

/** How many pages are read at once. */
const pagesAtOnce = 4;

/** How often pages are read again while their count changes. New contacts change it too, and move nothing. */
const rereads = 3;

/**
 * The orders in which the list is read until it is complete. Contacts that were imported together have the same
 * creation time, so their order can change from page to page. Their e-mail addresses and phone numbers differ.
 */
const orders = ["created_at", "email", "phone_number"] as const;

/** Where the export of contacts is. */
interface Place {
  /** The index of the order. */
  readonly order: number;
  /** The next page to read. Pages are read from the last to the first. */
  readonly page: number;
  /** How many contacts the server counted. */
  readonly count: number;
  /** How many different contacts have been read, of all shards. */
  readonly found: number;
}

/**
 * Reads all contacts that the server lists.
 *
 * The list has pages and no IDs to start from, so every contact that comes or goes moves others. It is read from the
 * last page to the first: new contacts come after the last page, and a deletion moves others only to pages that are
 * still to be read. A contact that gets its first e-mail address can appear anywhere. It changes the count, and the
 * pages are then read again.
 *
 * @param seen - The IDs of the contacts that an interrupted export has written.
 */
export async function contactSource(client: Client, selection: Selection, seen: Set<number>): Promise<Source> {
  const list = new ContactList(client, selection.labels);
  const { total = 0 } = await list.page(orders[0], 1);
  const missing: string[] = [];
  return {
    unit: "contacts",
    total,
    missing,
    // `batches` wrote the position.
    read: (after) => batches({ list, selection, seen, missing, start: after as Place | undefined }),
  };
}

interface Reading {
  readonly list: ContactList;
  readonly selection: Selection;
  readonly seen: Set<number>;
  readonly missing: string[];
  readonly start: Place | undefined;
}

async function* batches({ list, selection, seen, missing, start }: Reading): AsyncGenerator<Batch> {
  let found = start?.found ?? 0;
  const batchOf = (items: readonly ContactWithInboxes[], place: Omit<Place, "found">): Batch => {
    const fresh = items.filter(({ id }) => seen.size < seen.add(id).size);
    found += fresh.length;
    const rows = fresh.filter((contact) => fits(selection, contact)).map((contact) => ({ ...contact }));
    const position: Position = { ...place, found };
    return { rows, position, steps: fresh.length };
  };
  for (let order = start?.order ?? 0; order < orders.length; order++) {
    const sort = orders[order] ?? orders[0];
    const { total: before = 0 } = await list.page(sort, 1);
    const last = Math.ceil(before / pageSize);
    const from = order === start?.order ? Math.min(last, pageAfterPause(start, before)) : last;
    for await (const { items, page, count } of list.backwards(sort, from, before))
      yield batchOf(items, { order, page: page - 1, count });
    // Contacts that were created meanwhile are on the last pages.
    for await (const items of list.forwards(sort, Math.max(1, last)))
      yield batchOf(items, { order, page: 0, count: before });
    const { total: after = 0 } = await list.page(sort, 1);
    if (found >= after) return;
    if (order === orders.length - 1) missing.push(`The server counts ${after - found} more contacts than it sends.`);
  }
}

/** Returns the page to go on from: contacts that came meanwhile have moved others to later pages. */
function pageAfterPause({ page, count }: Place, now: number): number {
  return page === 0 ? 0 : page + Math.ceil(Math.max(0, now - count) / pageSize) + pagesAtOnce;
}

function fits({ shard, times }: Selection, { id, created_at }: ContactWithInboxes): boolean {
  return (shard === undefined || isIn(shard, id)) && isWithin(times, created_at);
}

type Order = (typeof orders)[number];

/** The list of contacts, page by page. */
class ContactList {
  readonly #client: Client;
  readonly #labels: readonly string[];

  constructor(client: Client, labels: readonly string[]) {
    this.#client = client;
    this.#labels = labels;
  }

  page(sort: Order, page: number): PromiseLike<Page<ContactWithInboxes>> {
    const labels = this.#labels.length > 0 ? { labels: [...this.#labels] } : {};
    return this.#client.contacts.list({ sort, page, ...labels });
  }

  /**
   * Reads pages down to the first. Several are read at once. If one has another count than the one before, contacts may
   * have moved between them, and they are read again one by one, from the pages above them on.
   *
   * @param count - The count before.
   */
  async *backwards(sort: Order, from: number, count: number) {
    let known = count;
    for (let page = from; page >= 1; page -= pagesAtOnce) {
      const lowest = Math.max(1, page - pagesAtOnce + 1);
      let pages = await Promise.all(downTo(lowest, page).map((number) => this.page(sort, number)));
      for (let times = 0; times < rereads && hasChanged(pages, known); times++) {
        pages = [];
        for (const number of downTo(lowest, page + pagesAtOnce)) pages.push(await this.page(sort, number));
        known = pages[0]?.total ?? known;
      }
      yield { items: pages.flatMap(({ items }) => items), page: lowest, count: known };
    }
  }

  /** Reads pages up to the last. */
  async *forwards(sort: Order, from: number) {
    for (let page: Page<ContactWithInboxes> | undefined = await this.page(sort, from); page; ) {
      yield page.items;
      page = page.hasNextPage() ? await page.nextPage() : undefined;
    }
  }
}

/** Whether contacts came or went while pages were read. */
function hasChanged(pages: readonly Page<unknown>[], count: number): boolean {
  return pages.some(({ total }) => total !== count);
}

/** Returns the numbers from the highest down to the lowest. */
function downTo(lowest: number, highest: number): readonly number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, index) => highest - index);
}
