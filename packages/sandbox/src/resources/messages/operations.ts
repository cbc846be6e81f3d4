import { castId } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure, notFound, unprocessable } from "../../rules/refusal.ts";
import { isoTime } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { attach, sentFiles } from "../attachments/rules.ts";
import { renderContactSender } from "../contacts/render.ts";
import { ownConversation } from "../conversations/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { renderUserSender } from "../users/render.ts";
import { composeMessage } from "./compose.ts";
import { renderThreadMessage } from "./render.ts";
import { messagesAround, noteMentions, postMessage } from "./rules.ts";

export const messageHandlers = {
  listMessages(params, caller, state) {
    const conversation = ownConversation(params.id("conversation_id"), caller, state);
    const hidesInternal = params.text("filter_internal_messages") === "true";
    const index = hidesInternal ? "public" : "by_id";
    const id = (name: "before" | "after") => (params.text(name) === undefined ? undefined : castId(params.text(name)));
    const rows = messagesAround(state.messages.where(index, conversation.id), id("before"), id("after"));
    return {
      meta: renderMeta(state, conversation),
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

  /** The message stays, without all that it said. */
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

/** What the list says of its conversation. A bot is no assignee here. */
function renderMeta(state: State, conversation: Conversation) {
  const { assignee, account_id, agent_last_seen_at, assignee_last_seen_at } = conversation;
  const contact = state.contacts.get(conversation.contact_id);
  if (contact === undefined) throw failure(`Conversation ${conversation.display_id} has no contact.`);
  const user = assignee?.type === "User" ? state.users.get(assignee.id) : undefined;
  const seen = (time: number | null) => (time === null ? null : isoTime(time));
  return {
    labels: conversation.labels,
    additional_attributes: conversation.additional_attributes,
    contact: renderContactSender(contact),
    ...(user && { assignee: renderUserSender(user, state.accountUsers.find("membership", account_id, user.id)) }),
    agent_last_seen_at: seen(agent_last_seen_at),
    assignee_last_seen_at: seen(assignee_last_seen_at),
  };
}
