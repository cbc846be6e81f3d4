import type { Handlers } from "../../rules/handlers.ts";
import { failure, notFound } from "../../rules/refusal.ts";
import { attach, sentFiles } from "../attachments/rules.ts";
import { announceMessage, contactOf } from "../changes/rules.ts";
import { messagesAround, receiveMessage } from "../messages/rules.ts";
import { renderPublicMessage } from "./render.ts";
import { publicConversation, submit } from "./rules.ts";

export const publicMessageHandlers = {
  listPublicMessages(params, _caller, state) {
    const conversation = publicConversation(params, state);
    const before = params.has("before") ? params.id("before") : undefined;
    const messages = messagesAround(state.messages.where("public", conversation.id), before, undefined);
    return messages.map((message) => renderPublicMessage(message, conversation, state));
  },

  /** The message is always an incoming text message. */
  async createPublicMessage(params, _caller, state) {
    const conversation = publicConversation(params, state);
    const sent = params.get("attachments");
    if (sent instanceof File) throw failure("Attachments must be a list.");
    const files = await sentFiles(sent, state);
    const message = receiveMessage(state, conversation, { content: params.text("content") ?? null });
    attach(state, message, files);
    announceMessage(state, { message, by: contactOf(conversation, state) });
    return renderPublicMessage(message, conversation, state);
  },

  /** Only the answer to the message can be changed. */
  updatePublicMessage(params, _caller, state) {
    const conversation = publicConversation(params, state);
    const message = state.messages.get(params.id("message_id"));
    if (message?.conversation_id !== conversation.id) throw notFound();
    return renderPublicMessage(submit(message, params.get("submitted_values"), state), conversation, state);
  },
} satisfies Partial<Handlers>;
