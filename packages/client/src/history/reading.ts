import type { Contacts } from "../generated/contacts.ts";
import type { Conversations } from "../generated/conversations.ts";
import type { Conversation } from "../generated/models.ts";
import { PaginationError } from "../transport/errors.ts";
import type { RequestOptions } from "../transport/options.ts";

/** A history that is being read. */
export interface Reading {
  readonly contacts: Contacts;
  readonly conversations: Conversations;
  readonly contactId: number;
  /** How to send each request. */
  readonly options: RequestOptions;
  /** Seconds since 1970. Conversations last active before this time need not be read. */
  readonly since: number;
  /** The ids of the conversations that have been read. */
  readonly seen: Set<number>;
}

/**
 * Returns the conversations that have not been read before, and marks them as read.
 *
 * @throws {PaginationError} when an item is not a conversation.
 */
export function unseen(reading: Reading, items: readonly Conversation[]): Conversation[] {
  const { seen } = reading;
  return conversationsOf(reading, items).filter(({ id }) => seen.size < seen.add(id).size);
}

/** Checks the items of a response. @throws {PaginationError} when one is not a conversation. */
export function conversationsOf({ contactId }: Reading, items: readonly Conversation[]): readonly Conversation[] {
  if (items.every((item) => Number.isSafeInteger(Object(item).id))) return items;
  throw new PaginationError(`The server sent an item that is not a conversation, for contact ${contactId}.`, {
    hint: "Check that the base URL is the address of a Chatwoot.",
  });
}

/** Sorts conversations by activity, the most recent first. */
export function byActivity(conversations: readonly Conversation[]): Conversation[] {
  return conversations.toSorted((one, other) => other.last_activity_at - one.last_activity_at);
}

/** Creates the error for a server that counts more conversations than it sends. */
export function incomplete({ contactId }: Reading, missing: number): PaginationError {
  return new PaginationError(
    `The history of contact ${contactId} is incomplete: the server counts ${missing} more than it sends.`,
    { hint: "Read it again, or tell the server's operator." },
  );
}
