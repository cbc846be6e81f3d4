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
const sources = new WeakMap<Contacts, Promise<HistorySource>>();

/** Passes that find nothing new before a difference between what came and what the server counts is taken for real. */
const idlePasses = 2;

/** Reads the history of a contact. */
export function historyReader(
  { contacts, conversations, InvalidArgumentError, PaginationError }: Reading,
  contactId: number,
  { status, inboxId, assigneeId, teamId, labels = [], since, until, ...options }: ConversationHistoryFilters,
): ConversationHistory {
  const byContact = () =>
    conversations.filter(
      {
        payload: [
          { attribute_key: "contact_id", filter_operator: "equal_to", values: [contactId], query_operator: null },
        ],
      },
      options,
    );

  const source = async (): Promise<HistorySource> => {
    const known = sources.get(contacts);
    // Another's failure, perhaps an abort, is not this one's.
    if (known) return known.catch(source);
    const asked = byContact().then(
      (): HistorySource => "filter",
      (error: unknown): HistorySource => {
        // The answer of a server that does not know the attribute.
        if (Object(error).status === 422) return "contact-inboxes";
        // A failure says nothing about the server: the next call asks again.
        sources.delete(contacts);
        throw error;
      },
    );
    sources.set(contacts, asked);
    return asked;
  };

  /** The lists of all inboxes that the contact wrote to, merged by activity. */
  async function* fromContactInboxes() {
    const { contact_inboxes } = await contacts.get(contactId, options);
    if (!contact_inboxes) throw new PaginationError(`The server names no contact_inboxes of contact ${contactId}.`);
    const heads: { item: Conversation; list: AsyncIterator<Conversation> }[] = [];
    const pull = async (list: AsyncIterator<Conversation>) => {
      const { done, value: item } = await list.next();
      if (!done) heads.push({ item, list });
    };
    const lists = contact_inboxes.map(({ source_id, inbox }) =>
      conversations.list({ ...options, status: "all", source_id, inbox_id: inbox.id })[Symbol.asyncIterator](),
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
    const from = seconds("since", since) ?? 0;
    const to = seconds("until", until) ?? Infinity;
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
    let newest = 0;
    // Only counts tell whether something went away; without them nothing less than all is looked through again.
    let whole = !filters;
    for (let idle = 0; ; ) {
      // What became active since the last pass began stands above this, however much it is; below it nothing has moved.
      const mark = newest;
      const before = seen.size;
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
          newest = Math.max(newest, active);
          old ||= active < from;
          moved &&= active >= mark;
          if (seen.has(id)) continue;
          seen.add(id);
          if (wanted(one)) yield one;
        }
        if (old || (!moved && !whole && seen.size >= count)) break;
      }
      const short = !old && seen.size < count;
      whole = !filters || shrunk;
      idle = seen.size === before ? idle + 1 : 0;
      if (idle > 0 && !short && !shrunk) {
        // The filter finds nothing of a contact that does not exist; this throws.
        if (filters && seen.size === 0) await contacts.get(contactId, options);
        return;
      }
      if (idle >= idlePasses && short) {
        throw new PaginationError(
          `The server counts ${count} conversations of contact ${contactId}, but sends ${seen.size}. The history would not be whole.`,
        );
      }
    }
  }

  function seconds(name: string, time: Date | number | undefined): number | undefined {
    const value = time instanceof Date ? time.getTime() / 1000 : time;
    if (value === undefined || (value >= 0 && value < Infinity)) return value;
    throw new InvalidArgumentError(`${name} must be a Date or seconds since 1970, but is ${time}.`);
  }

  return { source, [Symbol.asyncIterator]: walk };
}
