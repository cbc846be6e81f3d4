import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { pick } from "../../rules/pick.ts";
import { failure, notFound, orNotFound } from "../../rules/refusal.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { attach, sentFiles } from "../attachments/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { renderCompanions } from "../messages/render.ts";
import { messagesAround, receiveMessage } from "../messages/rules.ts";
import type { Message } from "../messages/table.ts";
import { publicContactInbox, publicInbox } from "../public-inboxes/rules.ts";

export const publicMessageHandlers = {
  listPublicMessages(params, _caller, state) {
    const conversation = publicConversation(params, state);
    const before = params.has("before") ? params.id("before") : undefined;
    const messages = messagesAround(state.messages.where("public", conversation.id), before, undefined);
    return messages.map((message) => renderPublicMessage(message, conversation, state));
  },

  /** It is always an incoming text, whatever the request says. */
  async createPublicMessage(params, _caller, state) {
    const conversation = publicConversation(params, state);
    const sent = params.get("attachments");
    if (sent instanceof File) throw failure("Attachments must be a list.");
    const files = await sentFiles(sent, state);
    const message = receiveMessage(state, conversation, { content: params.text("content") ?? null });
    attach(state, message, files);
    return renderPublicMessage(message, conversation, state);
  },
} satisfies Partial<Handlers>;

/** A conversation under the contact's source id; of a contact who proved it, under any of the inbox. */
function publicConversation(
  params: Params<"inbox_identifier" | "contact_identifier" | "conversation_id">,
  state: State,
): Conversation {
  const inbox = publicInbox(params, state);
  const contactInbox = publicContactInbox(params, inbox, state);
  const displayId = params.id("conversation_id");
  const conversation = orNotFound(state.conversations.find("by_number", inbox.account_id, displayId));
  const isOfContact = conversation.contact_id === contactInbox.contact_id && conversation.inbox_id === inbox.id;
  const isOwn = conversation.contact_inbox_id === contactInbox.id;
  if (!(isOwn || (contactInbox.hmac_verified && isOfContact))) throw notFound();
  return conversation;
}

function renderPublicMessage(message: Message, { display_id }: Conversation, state: State) {
  return {
    ...pick(message, "id", "content", "message_type", "content_type", "content_attributes"),
    created_at: unixSeconds(message.created_at),
    conversation_id: display_id,
    ...renderCompanions(state, message),
  };
}
