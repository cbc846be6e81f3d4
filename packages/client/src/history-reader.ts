import type { ListCall } from "./call.ts";
import type { ConversationHistory, ConversationHistoryFilters, HistorySource } from "./conversation-history.ts";
import type * as errors from "./errors.ts";
import type { Contacts } from "./generated/contacts.ts";
import type { Conversations } from "./generated/conversations.ts";
import type { Conversation } from "./generated/models.ts";

/** What a history is read with. */
export interface Reading extends Pick<typeof errors, "InvalidArgumentError" | "PaginationError"> {
  readonly contacts: Contacts;
  readonly conversations: Conversations;
}

/** What was found out about a server, for as long as its client lives. */
const sources = new WeakMap<Contacts, HistorySource>();

/** Passes that find nothing new before a difference between what came and what the server counts is taken for real. */
const idlePasses = 2;

/** Reads the history of a contact. */
export function historyReader(
  { contacts, conversations, InvalidArgumentError, PaginationError }: Reading,
  contactId: number,
  { status, inboxId, assigneeId, teamId, labels = [], since, until, ...options }: ConversationHistoryFilters,
): ConversationHistory {
  const from = seconds("since", since) ?? 0;
  const to = seconds("until", until) ?? Infinity;
  const byContact = () =>
    conversations.filter(
      {
        payload: [
          { attribute_key: "contact_id", filter_operator: "equal_to", values: [contactId], query_operator: null },
        ],
      },
      options,
    );

  /** Each asks for itself until one knows: whoever waited for another's question would not hear of its own signal and time limits. */
  const source = async (): Promise<HistorySource> => {
    let found = sources.get(contacts);
    if (found) return found;
    try {
      await byContact();
      found = "filter";
    } catch (error) {
      // The answer of a server that does not know the attribute. Other failures say nothing about it.
      if (Object(error).status !== 422) throw error;
      found = "contact-inboxes";
    }
    sources.set(contacts, found);
    return found;
  };

  /** How many conversations the lists of the inboxes lacked by their own counts, in one pass. */
  let lacking = 0;

  async function* fromInbox(list: ListCall<Conversation>) {
    const ids = new Set<number>();
    let count = 0;
    for await (const { items, total = 0 } of list.pages()) {
      count = total;
      for (const item of items) {
        ids.add(item.id);
        yield item;
      }
    }
    lacking += Math.max(0, count - ids.size);
  }

  /** The lists of all inboxes that the contact wrote to, merged by activity. */
  async function* fromContactInboxes() {
    lacking = 0;
    const { contact_inboxes } = await contacts.get(contactId, options);
    if (!contact_inboxes) throw new PaginationError(`The server names no contact_inboxes of contact ${contactId}.`);
    const heads: { item: Conversation; list: AsyncIterator<Conversation> }[] = [];
    const pull = async (list: AsyncIterator<Conversation>) => {
      const { done, value: item } = await list.next();
      if (!done) heads.push({ item, list });
    };
    const lists = contact_inboxes.map(({ source_id, inbox }) =>
      fromInbox(conversations.list({ ...options, status: "all", source_id, inbox_id: inbox.id })),
    );
    await Promise.all(lists.map(pull));
    for (;;) {
      const head = heads.sort((one, other) => other.item.last_activity_at - one.item.last_activity_at).shift();
      if (!head) return;
      // A source id may be another contact's in another inbox, and a merged contact's may be gone.
      if (head.item.meta.sender.id === contactId) yield { items: [head.item], total: undefined };
      await pull(head.list);
    }
  }

  async function* walk(): AsyncGenerator<Conversation, void, undefined> {
    const wanted = (one: Conversation) =>
      (status === undefined || [status].flat().includes(one.status)) &&
      (inboxId ?? one.inbox_id) === one.inbox_id &&
      (assigneeId === undefined || (one.meta.assignee_type === "User" && one.meta.assignee.id === assigneeId)) &&
      (teamId ?? one.meta.team?.id) === one.meta.team?.id &&
      labels.every((label) => one.labels.includes(label)) &&
      one.last_activity_at >= from &&
      one.last_activity_at < to;
    const filters = (await source()) === "filter";
    const seen = new Set<number>();
    // Apart from what was seen: what fitted nothing before may fit by the next pass.
    const told = new Set<number>();
    let newest = 0;
    // Only counts tell whether something went away; without them nothing less than all is looked through again.
    let whole = !filters;
    for (let idle = 0; ; ) {
      // What became active since the last pass began stands above this, however much it is; below it nothing has moved.
      const mark = newest;
      const before = seen.size + told.size;
      let count = 0;
      let old = false;
      let shrunk = false;
      for await (const { items, total } of filters ? byContact().pages() : fromContactInboxes()) {
        // What went away moved the others up, and one of them past the end of a page.
        shrunk ||= (total ?? count) < count;
        count = total ?? count;
        let moved = true;
        for (const one of items) {
          const { id, last_activity_at: active } = one;
          if (typeof id !== "number") throw new TypeError("It has no id.");
          newest = Math.max(newest, active);
          old ||= active < from;
          moved &&= active >= mark;
          seen.add(id);
          if (told.has(id) || !wanted(one)) continue;
          told.add(id);
          yield one;
        }
        if (old || (!moved && !whole && seen.size >= count)) break;
      }
      const missing = filters ? count - seen.size : lacking;
      const short = !old && missing > 0;
      whole = !filters || shrunk;
      idle = seen.size + told.size === before ? idle + 1 : 0;
      // Counts that go down in every pass say nothing.
      if (idle > 0 && !short && (!shrunk || idle >= idlePasses)) {
        // The filter finds nothing of a contact that does not exist; this throws.
        if (filters && seen.size === 0) await contacts.get(contactId, options);
        return;
      }
      if (idle >= idlePasses && short) {
        throw new PaginationError(
          `The server counts ${missing} more conversations of contact ${contactId} than it sends. The history would not be whole.`,
        );
      }
    }
  }

  /** What of an answer is no conversation shows only where it is looked into. */
  async function* checked() {
    try {
      yield* walk();
    } catch (error) {
      if (!(error instanceof TypeError) || options.signal?.aborted) throw error;
      throw new PaginationError(`The server sent what is no conversation, of contact ${contactId}.`, { cause: error });
    }
  }

  function seconds(name: string, time: Date | number | undefined): number | undefined {
    const value = time instanceof Date ? time.getTime() / 1000 : time;
    if (value === undefined || (value >= 0 && value < Infinity)) return value;
    throw new InvalidArgumentError(`${name} must be a Date or seconds since 1970, but is ${time}.`);
  }

  return { source, [Symbol.asyncIterator]: checked };
}
