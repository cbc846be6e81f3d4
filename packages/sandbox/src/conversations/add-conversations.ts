import { enterInbox } from "../contacts/enter-inbox.ts";
import type { Conversation } from "../model/conversation.ts";
import { rowUuid } from "../model/row-uuid.ts";
import { conversationsOfAccount, insertConversation, type State } from "../model/state.ts";
import { insertIncomingMessage, nextActivityAt } from "./receive-message.ts";

/** What {@link Sandbox.addConversations} adds. */
export interface NewConversations {
  /** Who writes: a contact of account 1. */
  contactId: number;
  /**
   * How many: a whole number from 1.
   *
   * @default 1
   */
  count?: number;
  /**
   * The inbox that they come through: one of account 1.
   *
   * @default 1, the website
   */
  inboxId?: number;
  /**
   * When the newest of them was last active, in Unix milliseconds. Each of the others was a second before the next.
   *
   * @default the time of the clock, or just after all other activity if that is later
   */
  lastActivityAt?: number;
}

const millisecondsBetween = 1000;

/**
 * Adds open, unassigned conversations of one message each, and returns their ids, oldest first.
 *
 * @throws RangeError where contact or inbox are not of the account, or `count` is no whole number from 1.
 */
export function addConversations(state: State, accountId: number, now: number, added: NewConversations): number[] {
  const { contactId, count = 1, inboxId = 1, lastActivityAt = nextActivityAt(state, accountId, now) } = added;
  const contact = state.contacts.get(contactId);
  if (contact?.accountId !== accountId) throw notThere("contact", contactId, accountId);
  const inbox = state.inboxes.get(inboxId);
  if (inbox?.accountId !== accountId) throw notThere("inbox", inboxId, accountId);
  if (!(Number.isInteger(count) && count >= 1))
    throw new RangeError(`count must be a whole number from 1, not ${count}.`);

  const contactInbox = enterInbox(state, contact, inbox);
  const lastDisplayId = Math.max(0, ...conversationsOfAccount(state, accountId).map(({ displayId }) => displayId));
  return Array.from({ length: count }, (_, index) => {
    const displayId = lastDisplayId + 1 + index;
    const createdAt = lastActivityAt - (count - 1 - index) * millisecondsBetween;
    const conversation = emptyConversation(state.lastIds.conversation + 1, displayId, createdAt, {
      accountId,
      contactId,
      inboxId,
      contactInboxId: contactInbox.id,
    });
    insertConversation(state, conversation);
    insertIncomingMessage(state, conversation, `Question ${index + 1} of ${count}`, createdAt);
    return displayId;
  });
}

function emptyConversation(
  id: number,
  displayId: number,
  createdAt: number,
  belongings: Pick<Conversation, "accountId" | "contactId" | "inboxId" | "contactInboxId">,
): Conversation {
  return {
    ...belongings,
    id,
    displayId,
    uuid: rowUuid(id),
    status: "open",
    priority: null,
    assignee: null,
    teamId: null,
    labels: [],
    participantIds: new Set(),
    mentionedIds: new Set(),
    snoozedUntil: null,
    additionalAttributes: {},
    customAttributes: {},
    slaPolicyId: null,
    agentLastSeenAt: null,
    assigneeLastSeenAt: null,
    contactLastSeenAt: null,
    firstReplyCreatedAt: null,
    waitingSince: createdAt,
    lastActivityAt: createdAt,
    createdAt,
    updatedAt: createdAt,
  };
}

function notThere(what: string, id: number, accountId: number): RangeError {
  return new RangeError(`Account ${accountId} has no ${what} ${id}. The sandbox's README names those it has.`);
}
