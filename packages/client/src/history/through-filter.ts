import type { ListCall } from "../api-call.ts";
import type { Conversation, ConversationFilterCondition } from "../generated/models.ts";
import { incomplete, type Reading, unseen } from "./reading.ts";

/** Conversations per page, the same in every version. */
const pageSize = 25;

/** How many rounds can find nothing new while the server counts more. A deletion can explain only one. */
const idleRounds = 2;

/** Requests the conversations that have not been read, the most recently active first. */
export function askFilter({ conversations, contactId, options, seen }: Reading): ListCall<Conversation> {
  const payload: ConversationFilterCondition[] = [
    { attribute_key: "contact_id", filter_operator: "equal_to", values: [contactId], query_operator: "AND" },
    // The server rejects an empty list of values. No conversation has the number 0.
    { attribute_key: "display_id", filter_operator: "not_equal_to", values: [0, ...seen], query_operator: null },
  ];
  return conversations.filter({ payload }, options);
}

/**
 * Reads a history with the conversation filter. Each request excludes the conversations that have been read, so
 * writes can neither hide nor repeat a conversation. The history is complete when one response has all that remain.
 *
 * @param first - The first request, which has succeeded.
 * @returns Whether the history is complete. It is not if conversations are created as fast as they are read.
 * @throws {PaginationError} when the server counts more than it sends.
 * @throws {NotFoundError} when the contact does not exist.
 */
export async function* throughFilter(
  reading: Reading,
  first: ListCall<Conversation>,
): AsyncGenerator<Conversation[], boolean, undefined> {
  const expected = Math.ceil(((await first).total ?? Infinity) / pageSize);
  let list = first;
  let idle = 0;
  for (let rounds = 1; rounds <= 2 * expected + idleRounds; rounds++, list = askFilter(reading)) {
    const { fresh, sent, total } = await nextUnseen(reading, list);
    if (fresh.length > 0) yield fresh;
    const isOld = (fresh.at(-1)?.last_activity_at ?? Infinity) < reading.since;
    const isRest = sent === fresh.length && sent < pageSize && sent >= total;
    if (isOld || (isRest && sent > 0)) return true;
    if (fresh.length > 0) continue;
    if (sent >= total) {
      // The filter also finds nothing for a contact that does not exist. In that case, this throws.
      if (reading.seen.size === 0) await reading.contacts.get(reading.contactId, reading.options);
      return true;
    }
    if (++idle >= idleRounds) throw incomplete(reading, total - sent);
  }
  return false;
}

/** The result of one round. */
interface Round {
  readonly fresh: Conversation[];
  /** How many conversations its responses had. */
  readonly sent: number;
  /** How many the server counts. */
  readonly total: number;
}

/** Requests pages until one has new conversations: the first page, unless the server ignores the exclusion. */
async function nextUnseen(reading: Reading, list: ListCall<Conversation>): Promise<Round> {
  let fresh: Conversation[] = [];
  let sent = 0;
  let count = 0;
  for await (const { items, total = 0 } of list.pages()) {
    fresh = unseen(reading, items);
    sent += items.length;
    count = total;
    if (fresh.length > 0) break;
  }
  return { fresh, sent, total: count };
}
