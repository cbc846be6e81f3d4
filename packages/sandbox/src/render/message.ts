import type { MessageConversation, Message as WireMessage } from "@wootkit/client";
import { unreadCount } from "../conversations/unread-count.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Message } from "../model/message.ts";
import { messagesOf, type State } from "../model/state.ts";
import { renderAttachment } from "./attachment.ts";
import { renderCall } from "./call.ts";
import { renderSender } from "./sender.ts";
import { isoTime, unixSeconds } from "./time.ts";
import { UnrenderableRowError } from "./unrenderable-row-error.ts";

/**
 * A message in the long form that conversations carry. `attachments`, `sender` and `call` are left out where there are
 * none.
 *
 * @throws {UnrenderableRowError} where the contact inbox of the conversation or the file of a sound is gone.
 */
export function renderMessage(state: State, conversation: Conversation, message: Message): WireMessage {
  const { account_id: accountId } = conversation;
  return {
    id: message.id,
    content: message.content,
    account_id: accountId,
    inbox_id: conversation.inbox_id,
    conversation_id: conversation.display_id,
    message_type: message.message_type,
    created_at: unixSeconds(message.created_at),
    updated_at: isoTime(message.updated_at),
    private: message.private,
    status: message.status,
    source_id: message.source_id,
    ...message.typedContent,
    sender_type: message.sender?.type ?? null,
    sender_id: message.sender?.id ?? null,
    external_source_ids: message.external_source_ids,
    additional_attributes: message.additional_attributes,
    processed_message_content: message.processed_message_content,
    sentiment: {},
    conversation: renderMessageConversation(state, conversation),
    ...renderCompanions(state, accountId, message),
  };
}

/** What stands beside the columns of a message, each left out where there is none. */
function renderCompanions(
  state: State,
  accountId: number,
  message: Message,
): Pick<WireMessage, "attachments" | "sender" | "call"> {
  const companions: Pick<WireMessage, "attachments" | "sender" | "call"> = {};
  const attachments = state.attachments.filter(({ message_id: messageId }) => messageId === message.id);
  if (attachments.length > 0)
    companions.attachments = attachments.map((row) => renderAttachment(state.version, row, accountId));
  const sender = message.sender === null ? undefined : renderSender(state, accountId, message.sender);
  if (sender !== undefined) companions.sender = sender;
  const call = state.calls.find(({ message_id: messageId }) => messageId === message.id);
  if (call !== undefined) companions.call = renderCall(state, call);
  return companions;
}

/** What a message repeats of its conversation. `assignee_id` speaks of persons only. */
function renderMessageConversation(state: State, conversation: Conversation): MessageConversation {
  const { assignee, contact_inbox_id: contactInboxId } = conversation;
  const contactInbox = contactInboxId === null ? undefined : state.contactInboxes.get(contactInboxId);
  if (contactInbox === undefined) {
    throw new UnrenderableRowError(`conversation ${conversation.id} has messages and no contact inbox`);
  }
  return {
    assignee_id: assignee?.type === "User" ? assignee.id : null,
    unread_count: unreadCount(conversation, messagesOf(state, conversation.id)),
    last_activity_at: unixSeconds(conversation.last_activity_at),
    contact_inbox: { source_id: contactInbox.source_id },
  };
}
