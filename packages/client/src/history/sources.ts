import type { ListCall } from "../call.ts";
import type { Contacts } from "../generated/contacts.ts";
import type { Conversations } from "../generated/conversations.ts";
import type { Conversation } from "../generated/models.ts";
import { PaginationError, UnprocessableEntityError } from "../transport/errors.ts";
import type { RequestOptions } from "../transport/options.ts";

/**
 * How the history is read. `filter`: from the conversation filter, by the contact's id (Chatwoot 4.14.2 and later). `contact-inboxes`: from
 * the list of conversations, by the contact's id in each inbox (2.18 and later).
 */
export type HistorySource = "filter" | "contact-inboxes";

/** Some conversations of a contact, and how many the server counts, where it does. */
export interface HistoryPage {
  readonly items: readonly Conversation[];
  readonly total: number | undefined;
}

/** What was found out about a server, for as long as its client lives. */
const known = new WeakMap<Contacts, HistorySource>();

/** The lists of a server that have the conversations of a contact. */
export class HistorySources {
  /** How many conversations the lists of the inboxes lacked by their own counts, when they were last read. */
  lacking = 0;
  readonly #contacts: Contacts;
  readonly #conversations: Conversations;
  readonly #contactId: number;
  readonly #options: RequestOptions;

  constructor(contacts: Contacts, conversations: Conversations, contactId: number, options: RequestOptions) {
    this.#contacts = contacts;
    this.#conversations = conversations;
    this.#contactId = contactId;
    this.#options = options;
  }

  /** Each history asks until one knows: one that waited for another's question would not hear of its own signal and time limits. */
  async find(): Promise<HistorySource> {
    let found = known.get(this.#contacts);
    if (found) return found;
    try {
      await this.#filtered();
      found = "filter";
    } catch (error) {
      // A server that does not know the attribute says so. Other failures say nothing about it.
      if (!(error instanceof UnprocessableEntityError)) throw error;
      found = "contact-inboxes";
    }
    known.set(this.#contacts, found);
    return found;
  }

  pages(source: HistorySource): AsyncIterable<HistoryPage> {
    return source === "filter" ? this.#filtered().pages() : this.#fromContactInboxes();
  }

  /** @throws {NotFoundError} when the contact does not exist. */
  async checkContact(): Promise<void> {
    await this.#contacts.get(this.#contactId, this.#options);
  }

  #filtered(): ListCall<Conversation> {
    const condition = { attribute_key: "contact_id", values: [this.#contactId], query_operator: null };
    return this.#conversations.filter({ payload: [{ ...condition, filter_operator: "equal_to" }] }, this.#options);
  }

  /** The lists of all inboxes that the contact wrote to, merged by activity. */
  async *#fromContactInboxes(): AsyncGenerator<HistoryPage, void, undefined> {
    this.lacking = 0;
    const { contact_inboxes: inboxes } = await this.#contacts.get(this.#contactId, this.#options);
    if (!inboxes) throw new PaginationError(`The server names no contact_inboxes of contact ${this.#contactId}.`);
    const heads: { readonly item: Conversation; readonly list: AsyncIterator<Conversation> }[] = [];
    const pull = async (list: AsyncIterator<Conversation>) => {
      const { done, value: item } = await list.next();
      if (!done) heads.push({ item, list });
    };
    const lists = inboxes.map(({ source_id, inbox }) => this.#fromInbox(source_id, inbox.id));
    await Promise.all(lists.map(pull));
    for (;;) {
      const head = heads.sort((one, other) => other.item.last_activity_at - one.item.last_activity_at).shift();
      if (!head) return;
      // A source id may be another contact's in another inbox, and a merged contact's may be gone.
      if (head.item.meta.sender.id === this.#contactId) yield { items: [head.item], total: undefined };
      await pull(head.list);
    }
  }

  async *#fromInbox(sourceId: string, inboxId: number): AsyncGenerator<Conversation, void, undefined> {
    const ids = new Set<number>();
    let count = 0;
    const query = { status: "all", source_id: sourceId, inbox_id: inboxId } as const;
    for await (const { items, total = 0 } of this.#conversations.list({ ...this.#options, ...query }).pages()) {
      count = total;
      for (const item of items) {
        ids.add(item.id);
        yield item;
      }
    }
    this.lacking += Math.max(0, count - ids.size);
  }
}
