import { MessageUpdateStatus } from "../../generated/enums.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { failure, orNotFound, refused, unprocessable } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { onConversation } from "../conversations/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { sentFiles } from "../uploads/rules.ts";
import { sendMessage } from "./compose.ts";
import { renderThreadMessage, renderThreadMeta } from "./render.ts";
import { messagesAround } from "./rules.ts";
import type { Message } from "./table.ts";

export const messageHandlers = {
  listMessages: onConversation((conversation, { params, state }) => {
    const hidesInternal = params.text("filter_internal_messages") === "true";
    const index = hidesInternal ? "public" : "by_id";
    const id = (name: "before" | "after") => (params.text(name) === undefined ? undefined : params.id(name));
    const rows = messagesAround(state.messages.where(index, conversation.id), id("before"), id("after"));
    return {
      meta: renderThreadMeta(state, conversation),
      payload: rows.map((row) => renderThreadMessage(state, conversation, row)),
    };
  }),

  createMessage: onConversation(async (conversation, { params, caller, state }) => {
    const sent = params.get("attachments");
    if (sent instanceof File) {
      throw unprocessable("undefined method `each' for an instance of ActionDispatch::Http::UploadedFile");
    }
    const message = sendMessage(params, conversation, caller, await sentFiles(sent, state), state);
    const echoId = params.text("echo_id");
    return {
      ...renderThreadMessage(state, conversation, message),
      ...(echoId !== undefined && { echo_id: echoId }),
    };
  }),

  /** Sets the delivery status. An unknown one is ignored, and a read message isn't merely delivered again. */
  updateMessage: onConversation((conversation, { params, state }) => {
    if (state.inboxes.get(conversation.inbox_id)?.channel_type !== "Channel::Api") {
      throw refused(403, { error: "Message status update is only allowed for API inboxes" });
    }
    const message = orNotFound(messageOf(conversation, params, state));
    const status = MessageUpdateStatus.find((name) => name === params.text("status"));
    const isIgnored = status === undefined || (status === "delivered" && message.status === "read");
    const error = status === "failed" ? (params.text("external_error") ?? null) : null;
    const updated = isIgnored ? message : state.messages.update(message.id, deliveredAs(status, error, message, state));
    return renderThreadMessage(state, conversation, updated);
  }),

  retryMessage: onConversation((conversation, { params, state }) => {
    const message = messageOf(conversation, params, state);
    if (message === undefined) {
      const id = params.text("message_id");
      throw unprocessable(`Couldn't find Message with 'id'="${id}" [WHERE "messages"."conversation_id" = $1]`);
    }
    const changes = { status: "sent", content_attributes: {}, updated_at: state.now() } as const;
    return renderThreadMessage(state, conversation, state.messages.update(message.id, changes));
  }),

  translateMessage: onConversation((conversation, { params, state }) => {
    const { id } = orNotFound(messageOf(conversation, params, state));
    throw failure(`Message ${id} can't be translated: the account has no connection to Google Translate.`);
  }),

  /** The message stays, without its content. */
  deleteMessage: onConversation((conversation, { params, state }) => {
    const message = orNotFound(messageOf(conversation, params, state));
    for (const { id } of state.attachments.where("of_message", message.id)) state.attachments.delete(id);
    const content = "This message was deleted";
    const deleted = state.messages.update(message.id, {
      content,
      processed_message_content: content,
      content_type: "text",
      content_attributes: { deleted: true },
      updated_at: state.now(),
    });
    return renderThreadMessage(state, conversation, deleted);
  }),
} satisfies Partial<Handlers>;

/** Returns the message in the path, if it belongs to the conversation. */
function messageOf({ id }: Conversation, params: Params<"message_id">, state: State): Message | undefined {
  const message = state.messages.get(params.id("message_id"));
  return message?.conversation_id === id ? message : undefined;
}

/** Returns the changes for a delivery status. A stored error is never removed, only emptied. */
function deliveredAs(
  status: Message["status"],
  external_error: string | null,
  { content_attributes }: Message,
  state: State,
): Partial<Message> {
  const isSame = (content_attributes.external_error ?? null) === external_error;
  const attributes = isSame ? content_attributes : { ...content_attributes, external_error };
  return { status, content_attributes: attributes, updated_at: state.now() };
}
