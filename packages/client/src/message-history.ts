import type { Messages } from "./generated/messages.ts";
import type { ThreadMessage } from "./generated/models.ts";
import { PaginationError } from "./transport/errors.ts";
import type { RequestOptions } from "./transport/options.ts";

/** Which messages to return, in which order, and how to send each request. */
export interface MessageHistoryOptions extends RequestOptions {
  /** Whether the newest message comes first. @default false, the oldest comes first */
  readonly newestFirst?: boolean | undefined;
  /** With `true`, private notes and activities are omitted. @default false */
  readonly filter_internal_messages?: boolean | undefined;
}

/**
 * The server's limit for a response is 1,000 messages, and it does not say whether there are more. A multiple of this
 * can be a limit.
 */
const roundNumber = 100;

/**
 * Reads all messages of a conversation, the oldest first.
 *
 * Pages end at an id but are sorted by time, so they skip a message whose time is older than its id. This reads windows
 * of ids instead, and divides a window that may have more messages than the response.
 */
export async function readMessages(
  messages: Messages,
  conversationId: number,
  options: Omit<MessageHistoryOptions, "newestFirst">,
): Promise<ThreadMessage[]> {
  const found = new Map<number, ThreadMessage>();
  // Lower ids are read first, so that messages written meanwhile are included.
  const windows: Window[] = [{ after: 0, before: Number.MAX_SAFE_INTEGER }];
  for (let window = windows.pop(); window; window = windows.pop()) {
    const { items } = await messages.list(conversationId, { ...options, ...window });
    checkItems(items, window, conversationId);
    for (const item of items) found.set(item.id, item);
    if (items.length > 0 && items.length % roundNumber === 0) windows.push(...divided(window, items));
  }
  return [...found.values()].sort((one, other) => one.created_at - other.created_at || one.id - other.id);
}

/** A range of ids. */
interface Window {
  /** The first id. */
  readonly after: number;
  /** The id after the last. */
  readonly before: number;
}

/**
 * Divides a window into two, of which the last has the lower ids. The response has the oldest messages. Usually they
 * have the lowest ids too, so the lower window has nearly all of them.
 */
function divided({ after, before }: Window, items: readonly ThreadMessage[]): [Window, Window] {
  const ids = items.map(({ id }) => id).sort((one, other) => one - other);
  const middle = Math.max(ids[ids.length / 2] ?? after, items.at(-1)?.id ?? after);
  return [
    { after: middle, before },
    { after, before: middle },
  ];
}

/** @throws {PaginationError} when an item is not a message with one of the ids. */
function checkItems(items: readonly ThreadMessage[], { after, before }: Window, conversationId: number): void {
  const isInside = (id: unknown) => Number.isSafeInteger(id) && Number(id) >= after && Number(id) < before;
  if (items.every((item) => isInside(Object(item).id))) return;
  throw new PaginationError(`The server sent other items than the messages of conversation ${conversationId}.`, {
    hint: "Check that the base URL is the address of a Chatwoot.",
  });
}
