import type { Conversation } from "../model/conversation.ts";
import { messageTypes } from "../model/message.ts";
import { conversationsOfAccount, insertMessage, type State } from "../model/state.ts";

/** The database tells times apart to the microsecond. */
const microsecond = 0.001;

/**
 * The contact writes: the conversation becomes the most recently active one of the account, waits for an answer, and
 * is opened again if it was resolved or snoozed.
 *
 * @throws RangeError where the account has no conversation of that id.
 */
export function receiveMessage(
  state: State,
  accountId: number,
  now: number,
  conversationId: number,
  content: string,
): void {
  const conversation = conversationsOfAccount(state, accountId).find(({ displayId }) => displayId === conversationId);
  if (conversation === undefined) {
    throw new RangeError(
      `Account ${accountId} has no conversation ${conversationId}. Any id that a list shows will do.`,
    );
  }
  insertIncomingMessage(state, conversation, content, nextActivityAt(state, accountId, now));
}

/** The time of something that happens now: after everything that happened in the account before. */
export function nextActivityAt(state: State, accountId: number, now: number): number {
  const activities = conversationsOfAccount(state, accountId).map(({ lastActivityAt }) => lastActivityAt);
  return activities.reduce((latest, activity) => Math.max(latest, activity + microsecond), now);
}

/** Adds a message of the contact, with all that follows from it. */
export function insertIncomingMessage(
  state: State,
  conversation: Conversation,
  content: string,
  createdAt: number,
): void {
  const contact = state.contacts.get(conversation.contactId);
  insertMessage(state, {
    id: state.lastIds.message + 1,
    conversationId: conversation.id,
    messageType: messageTypes.incoming,
    content,
    processedContent: content,
    typedContent: { content_type: "text", content_attributes: {} },
    private: false,
    status: "sent",
    sourceId: null,
    sender: { type: "Contact", id: conversation.contactId },
    externalSourceIds: {},
    additionalAttributes: {},
    createdAt,
    updatedAt: createdAt,
  });
  conversation.lastActivityAt = createdAt;
  conversation.updatedAt = createdAt;
  conversation.waitingSince ??= createdAt;
  if (conversation.status === "resolved" || conversation.status === "snoozed") {
    conversation.status = "open";
    conversation.snoozedUntil = null;
  }
  if (contact !== undefined) contact.lastActivityAt = Math.max(contact.lastActivityAt ?? createdAt, createdAt);
}
