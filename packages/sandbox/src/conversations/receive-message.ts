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
  const conversation = conversationsOfAccount(state, accountId).find(({ display_id: displayId }) => displayId === conversationId);
  if (conversation === undefined) {
    throw new RangeError(
      `Account ${accountId} has no conversation ${conversationId}. Any id that a list shows will do.`,
    );
  }
  insertIncomingMessage(state, conversation, content, nextActivityAt(state, accountId, now));
}

/** The time of something that happens now: after everything that happened in the account before. */
export function nextActivityAt(state: State, accountId: number, now: number): number {
  const activities = conversationsOfAccount(state, accountId).map(({ last_activity_at: lastActivityAt }) => lastActivityAt);
  return activities.reduce((latest, activity) => Math.max(latest, activity + microsecond), now);
}

/** Adds a message of the contact, with all that follows from it. */
export function insertIncomingMessage(
  state: State,
  conversation: Conversation,
  content: string,
  createdAt: number,
): void {
  const contact = state.contacts.get(conversation.contact_id);
  insertMessage(state, {
    id: state.lastIds.message + 1,
    conversation_id: conversation.id,
    message_type: messageTypes.incoming,
    content,
    processed_message_content: content,
    typedContent: { content_type: "text", content_attributes: {} },
    private: false,
    status: "sent",
    source_id: null,
    sender: { type: "Contact", id: conversation.contact_id },
    external_source_ids: {},
    additional_attributes: {},
    created_at: createdAt,
    updated_at: createdAt,
  });
  conversation.last_activity_at = createdAt;
  conversation.updated_at = createdAt;
  conversation.waiting_since ??= createdAt;
  if (conversation.status === "resolved" || conversation.status === "snoozed") {
    conversation.status = "open";
    conversation.snoozed_until = null;
  }
  if (contact !== undefined) contact.last_activity_at = Math.max(contact.last_activity_at ?? createdAt, createdAt);
}
