import type { AttachmentSeed, CallSeed, MessageSeed } from "../../seed/contact-seed.ts";
import { senderOf } from "../../seed/references.ts";
import { users } from "../../seed/users.ts";
import type { Plot } from "../../state/plot.ts";
import type { Conversation } from "../conversations/table.ts";
import { blankAttachment } from "../uploads/rules.ts";
import { type Message, messageTypes } from "./table.ts";

/** Returns the ID of the message at a position of a conversation, counted from 0. */
export function messageIdAt(conversationId: number, position: number): number {
  return conversationId * 100 + position + 1;
}

/** Adds a message with its attachments and its call. `position` counts from 0 within the conversation. */
export function plantMessage(
  plot: Plot,
  { contact_id, inbox_id }: Pick<Conversation, "contact_id" | "inbox_id">,
  conversationId: number,
  position: number,
  seed: MessageSeed,
): Message {
  const id = messageIdAt(conversationId, position);
  const createdAt = plot.now - seed.ago;
  const message = plot.state.messages.insert({
    id,
    account_id: plot.accountId,
    inbox_id,
    conversation_id: conversationId,
    message_type: messageTypes[seed.type],
    content: seed.text,
    processed_message_content: seed.processed_message_content ?? seed.text,
    ...contentOf(seed, conversationId, id),
    private: seed.private,
    status: seed.status === undefined ? "sent" : seed.status,
    source_id: seed.source_id ?? null,
    sender: seed.sender === null ? null : senderOf(seed.sender, contact_id, plot),
    external_source_ids: seed.external_source_ids ?? {},
    additional_attributes: seed.additional_attributes ?? {},
    created_at: createdAt,
    updated_at: createdAt,
  });
  seed.attachments?.forEach((attachment, index) => {
    plantAttachment(plot, id, index, attachment);
  });
  if (seed.call !== undefined) plantCall(plot, id, seed.call);
  return message;
}

/** Returns the content type and attributes of a message, with the generated IDs. */
function contentOf(
  seed: MessageSeed,
  conversationId: number,
  messageId: number,
): Pick<Message, "content_type" | "content_attributes"> {
  if (seed.call !== undefined) {
    const { provider_call_id, provider, direction, status } = seed.call;
    const data = {
      call_id: messageId,
      call_sid: provider_call_id,
      call_source: provider,
      // Calls use "incoming" and "outgoing" for the same.
      call_direction: direction === "incoming" ? "inbound" : "outbound",
      status,
    };
    return { content_type: "voice_call", content_attributes: { data } };
  }
  if (seed.repliesTo !== undefined) {
    const in_reply_to = messageIdAt(conversationId, seed.repliesTo);
    return { content_type: "text", content_attributes: { in_reply_to, in_reply_to_external_id: null } };
  }
  const { content_type, content_attributes } = seed.content ?? { content_type: "text", content_attributes: {} };
  return { content_type, content_attributes: { ...content_attributes } };
}

function plantAttachment({ state, accountId }: Plot, messageId: number, index: number, seed: AttachmentSeed): void {
  state.attachments.insert({
    ...blankAttachment,
    id: messageId * 10 + index + 1,
    account_id: accountId,
    message_id: messageId,
    ...seed,
  });
}

function plantCall({ state, now }: Plot, messageId: number, seed: CallSeed): void {
  const { acceptedBy, startedAgo, endedAgo, ...call } = seed;
  state.calls.insert({
    ...call,
    id: messageId,
    message_id: messageId,
    accepted_by_agent_id: acceptedBy === null ? null : users[acceptedBy].id,
    started_at: startedAgo === null ? null : now - startedAgo,
    ended_at: endedAgo === null ? null : now - endedAgo,
  });
}
