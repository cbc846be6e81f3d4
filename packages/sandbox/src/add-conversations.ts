import type { NewConversations } from "./api.ts";
import { checkNames } from "./check-names.ts";
import { enterInbox } from "./resources/contacts/rules.ts";
import { openConversation } from "./resources/conversations/rules.ts";
import { nextActivityAt, receiveMessage } from "./resources/messages/rules.ts";
import type { State } from "./state/state.ts";

const millisecondsBetween = 1000;

const optionNames = {
  contactId: true,
  count: true,
  inboxId: true,
  lastActivityAt: true,
} as const satisfies Record<keyof NewConversations, true>;

/**
 * Adds open, unassigned conversations of one message each, and returns their ids, oldest first.
 *
 * @throws RangeError if the account has no such contact or inbox, or `count` isn't a positive integer.
 * @throws TypeError for an unknown option.
 */
export function addConversations(state: State, accountId: number, added: NewConversations): number[] {
  checkNames("option", added, optionNames);
  const { contactId, count = 1, inboxId = 1, lastActivityAt = nextActivityAt(state, accountId) } = added;
  const contact = state.contacts.get(contactId);
  if (contact?.account_id !== accountId) throw missing("contact", contactId, accountId);
  const inbox = state.inboxes.get(inboxId);
  if (inbox?.account_id !== accountId) throw missing("inbox", inboxId, accountId);
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`count must be a positive integer, got ${count}.`);

  const { id: contact_inbox_id } = enterInbox(state, contact, inbox);
  const places = { account_id: accountId, contact_id: contactId, inbox_id: inboxId, contact_inbox_id };
  return Array.from({ length: count }, (_, index) => {
    const createdAt = lastActivityAt - (count - 1 - index) * millisecondsBetween;
    const conversation = openConversation(state, places, createdAt);
    receiveMessage(state, conversation, { content: `Question ${index + 1} of ${count}`, created_at: createdAt });
    return conversation.display_id;
  });
}

function missing(what: string, id: number, accountId: number): RangeError {
  return new RangeError(
    `Account ${accountId} has no ${what} ${id}. The README of @wootkit/sandbox lists the seeded ones.`,
  );
}
