import { castId } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { notFound, unprocessable } from "../../rules/refusal.ts";
import { attach, sentFiles } from "../attachments/rules.ts";
import { ownConversation } from "../conversations/rules.ts";
import { composeMessage } from "./compose.ts";
import { renderThreadMessage, renderThreadMeta } from "./render.ts";
import { messagesAround, noteMentions, postMessage } from "./rules.ts";

export const messageHandlers = {
  listMessages(params, caller, state) {
    const conversation = ownConversation(params.id("conversation_id"), caller, state);
    const hidesInternal = params.text("filter_internal_messages") === "true";
    const index = hidesInternal ? "public" : "by_id";
    const id = (name: "before" | "after") => (params.text(name) === undefined ? undefined : castId(params.text(name)));
    const rows = messagesAround(state.messages.where(index, conversation.id), id("before"), id("after"));
    return {
      meta: renderThreadMeta(state, conversation),
      payload: rows.map((row) => renderThreadMessage(state, conversation, row)),
    };
  },

  async createMessage(params, caller, state) {
    const conversation = ownConversation(params.id("conversation_id"), caller, state);
    const values = composeMessage(params, conversation, caller, state);
    const sent = params.get("attachments");
    if (sent instanceof File) {
      throw unprocessable("undefined method `each' for an instance of ActionDispatch::Http::UploadedFile");
    }
    const files = await sentFiles(sent, state);
    const message = postMessage(state, conversation, values);
    attach(state, message, files);
    noteMentions(state, message);
    const echoId = params.text("echo_id");
    return {
      ...renderThreadMessage(state, conversation, message),
      ...(echoId !== undefined && { echo_id: echoId }),
    };
  },

  /** The message stays, without its content. */
  deleteMessage(params, caller, state) {
    const conversation = ownConversation(params.id("conversation_id"), caller, state);
    const message = state.messages.get(params.id("message_id"));
    if (message?.conversation_id !== conversation.id) throw notFound();
    for (const { id } of state.attachments.where("of_message", message.id)) state.attachments.delete(id);
    const content = "This message was deleted";
    const deleted = state.messages.update(message.id, {
      content,
      processed_message_content: content,
      content_type: "text",
      content_attributes: { deleted: true },
    });
    return renderThreadMessage(state, conversation, deleted);
  },
} satisfies Partial<Handlers>;
