import type { MessageContent } from "@wootkit/client";
import { type Message, messageTypes } from "../model/message.ts";
import { insertMessage } from "../model/state.ts";
import type { AttachmentSeed, CallSeed, MessageSeed } from "./contact-seed.ts";
import type { Plot } from "./plot.ts";
import { senderOf } from "./references.ts";
import { users } from "./users.ts";

/** The id of the message at a position (from 0) of a conversation. */
export function messageIdAt(conversationId: number, position: number): number {
  return conversationId * 100 + position + 1;
}

/** Adds a message with its attachments and its call. `position` counts from 0 within the conversation. */
export function plantMessage(
  plot: Plot,
  contactId: number,
  conversationId: number,
  position: number,
  seed: MessageSeed,
): Message {
  const id = messageIdAt(conversationId, position);
  const createdAt = plot.now - seed.ago;
  const message: Message = {
    id,
    conversationId,
    messageType: messageTypes[seed.type],
    content: seed.text,
    processedContent: seed.processedContent ?? seed.text,
    typedContent: contentOf(seed, conversationId, id),
    private: seed.private,
    status: seed.status === undefined ? "sent" : seed.status,
    sourceId: seed.sourceId ?? null,
    sender: seed.sender === null ? null : senderOf(seed.sender, contactId, plot),
    externalSourceIds: seed.externalSourceIds ?? {},
    additionalAttributes: seed.additionalAttributes ?? {},
    createdAt,
    updatedAt: createdAt,
  };
  insertMessage(plot.state, message);
  seed.attachments?.forEach((attachment, index) => {
    plantAttachment(plot, id, index, attachment);
  });
  if (seed.call !== undefined) plantCall(plot, id, seed.call);
  return message;
}

/** What a message carries beside its text, with the ids that the seed can't know. */
function contentOf(seed: MessageSeed, conversationId: number, messageId: number): MessageContent {
  if (seed.call !== undefined) {
    const { providerCallId, provider, direction, status } = seed.call;
    const data = {
      call_id: messageId,
      call_sid: providerCallId,
      call_source: provider,
      // The call itself says incoming and outgoing for the same.
      call_direction: direction === "incoming" ? ("inbound" as const) : ("outbound" as const),
      status,
    };
    return { content_type: "voice_call", content_attributes: { data } };
  }
  if (seed.repliesTo !== undefined) {
    const in_reply_to = messageIdAt(conversationId, seed.repliesTo);
    return { content_type: "text", content_attributes: { in_reply_to, in_reply_to_external_id: null } };
  }
  return seed.content ?? { content_type: "text", content_attributes: {} };
}

function plantAttachment({ state }: Plot, messageId: number, index: number, seed: AttachmentSeed): void {
  state.attachments.push({
    id: messageId * 10 + index + 1,
    messageId,
    file: null,
    externalUrl: null,
    coordinatesLat: 0,
    coordinatesLong: 0,
    fallbackTitle: null,
    meta: {},
    transcribedText: "",
    ...seed,
  });
}

function plantCall({ state, now }: Plot, messageId: number, seed: CallSeed): void {
  const { acceptedBy, startedAgo, endedAgo, ...call } = seed;
  state.calls.push({
    ...call,
    id: messageId,
    messageId,
    acceptedByAgentId: acceptedBy === null ? null : users[acceptedBy].id,
    startedAt: startedAgo === null ? null : now - startedAgo,
    endedAt: endedAgo === null ? null : now - endedAgo,
  });
}
