import { InvalidArgumentError, PaginationError, UnprocessableEntityError } from "./errors.ts";
import type { Contacts } from "./generated/contacts.ts";
import type { Conversations } from "./generated/conversations.ts";
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

/** What was found out about a server, for as long as its client lives. */
const sources = new WeakMap<Http, Promise<HistorySource>>();

/** Passes that find nothing new before a difference between what came and what the server counts is taken for real. */
const idlePasses = 2;

/** Every conversation of a contact, to be walked through with `for await`, as often as one likes. */
export class ConversationHistory implements AsyncIterable<Conversation> {
  readonly #http: Http;
  readonly #contacts: Contacts;
  readonly #conversations: Conversations;
  readonly #contactId: number;
  readonly #filters: ConversationHistoryFilters;

  constructor(
    http: Http,
    contacts: Contacts,
    conversations: Conversations,
    contactId: number,
    filters: ConversationHistoryFilters,
  ) {
    this.#http = http;
    this.#contacts = contacts;
    this.#conversations = conversations;
    this.#contactId = contactId;
    this.#filters = filters;
  }

  /** How this server's history is read. Asked once for each client. */
  source(): Promise<HistorySource> {
    const known = sources.get(this.#http);
    if (known) return known;
    const asked = this.#askSource();
    sources.set(this.#http, asked);
    // A failure says nothing about the server: the next call asks again.
    asked.catch(() => sources.delete(this.#http));
    return asked;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Conversation, void, undefined> {
    const wanted = wantedBy(this.#filters);
    const { since } = this.#filters;
    const from = since === undefined ? 0 : seconds("since", since);
    const read = (await this.source()) === "filter" ? () => this.#fromFilter() : () => this.#fromContactInboxes();
    const seen = new Set<number>();
    let newest = 0;
    for (let idle = 0; ; ) {
      // What became active since the last pass began stands above this, however much it is; below it nothing has moved.
      const mark = newest;
      const before = seen.size;
      let count: number | undefined;
      let old = false;
      for await (const page of read()) {
        count = page.count ?? count;
        const fresh = page.items.filter(({ id }) => !seen.has(id));
        for (const { id } of fresh) seen.add(id);
        for (const conversation of fresh) if (wanted(conversation)) yield conversation;
        newest = Math.max(newest, ...page.items.map(({ last_activity_at }) => last_activity_at));
        old = page.items.some(({ last_activity_at }) => last_activity_at < from);
        const short = count !== undefined && seen.size < count;
        if (old || (!short && page.items.some(({ last_activity_at }) => last_activity_at < mark))) break;
      }
      // A conversation that went away moved the others up, and one of them past the end of a page.
      const short = !old && count !== undefined && seen.size < count;
      idle = seen.size === before ? idle + 1 : 0;
      if (idle > 0 && !short) return;
      if (idle >= idlePasses) throw this.#shortError(seen.size, count ?? 0);
    }
  }

  async #askSource(): Promise<HistorySource> {
    integerPathParameter("contactId", this.#contactId);
    try {
      await this.#conversations.filter(this.#condition(), this.#options());
      return "filter";
    } catch (error) {
      // The answer of a server that does not know the attribute.
      if (error instanceof UnprocessableEntityError) return "contact-inboxes";
      throw error;
    }
  }

  /** Pages of conversations with how many there are in all. */
  async *#fromFilter(): AsyncGenerator<{ items: readonly Conversation[]; count: number | undefined }> {
    for await (const { items, total } of this.#conversations.filter(this.#condition(), this.#options()).pages()) {
      yield { items, count: total };
    }
  }

  /** The lists of all inboxes that the contact wrote to, merged by activity. */
  async *#fromContactInboxes(): AsyncGenerator<{ items: readonly Conversation[]; count: undefined }> {
    const contact = await this.#contacts.get(this.#contactId, this.#options());
    const lists = (contact.contact_inboxes ?? []).map(({ source_id, inbox }) =>
      this.#conversations
        .list({ ...this.#options(), status: "all", source_id, inbox_id: inbox.id })
        [Symbol.asyncIterator](),
    );
    const heads = await Promise.all(lists.map((list) => list.next()));
    for (;;) {
      const newest = heads.reduce((best, head, index) => {
        const other = heads[best];
        if (head.done) return best;
        return !other || other.done || head.value.last_activity_at > other.value.last_activity_at ? index : best;
      }, -1);
      const head = heads[newest];
      const list = lists[newest];
      if (!head || head.done || !list) return;
      // A source id may be another contact's in another inbox, and a merged contact's may be gone.
      if (head.value.meta.sender.id === this.#contactId) yield { items: [head.value], count: undefined };
      heads[newest] = await list.next();
    }
  }

  #condition() {
    return {
      payload: [
        {
          attribute_key: "contact_id",
          filter_operator: "equal_to" as const,
          values: [this.#contactId],
          query_operator: null,
        },
      ],
    };
  }

  /** How to send, without what to leave out. */
  #options(): RequestOptions {
    const { maxRetries, timeout, totalTimeout, signal, headers, fetch } = this.#filters;
    return { maxRetries, timeout, totalTimeout, signal, headers, fetch };
  }

  #shortError(came: number, count: number): PaginationError {
    return new PaginationError(
      `The server counts ${count} conversations of contact ${this.#contactId}, but sends ${came}. The history would not be whole.`,
    );
  }
}

/** @throws {InvalidArgumentError} when a filter cannot be right. */
function wantedBy(filters: ConversationHistoryFilters): (conversation: Conversation) => boolean {
  const { status, inboxId, assigneeId, teamId, labels = [] } = filters;
  const statuses: readonly string[] | undefined =
    status === undefined || typeof status === "object" ? status : [status];
  const from = filters.since === undefined ? Number.NEGATIVE_INFINITY : seconds("since", filters.since);
  const to = filters.until === undefined ? Number.POSITIVE_INFINITY : seconds("until", filters.until);
  return (conversation) =>
    (statuses === undefined || statuses.includes(conversation.status)) &&
    (inboxId === undefined || conversation.inbox_id === inboxId) &&
    (assigneeId === undefined ||
      (conversation.meta.assignee_type === "User" && conversation.meta.assignee.id === assigneeId)) &&
    (teamId === undefined || conversation.meta.team?.id === teamId) &&
    labels.every((label) => conversation.labels.includes(label)) &&
    conversation.last_activity_at >= from &&
    conversation.last_activity_at < to;
}

function seconds(name: string, time: Date | number): number {
  const value = typeof time === "number" ? time : time.getTime() / 1000;
  if (Number.isFinite(value) && value >= 0) return value;
  throw new InvalidArgumentError(`${name} must be a Date or seconds since 1970, but is ${String(time)}.`);
}
