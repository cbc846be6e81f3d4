import * as wire from "../../generated/shapes.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { renderContactRecord } from "../contacts/render.ts";
import type { Conversation } from "../conversations/table.ts";
import { renderPublicMessage } from "../public-messages/render.ts";

/** Renders a conversation for the visitor, with all messages that the visitor can see. */
export function renderPublicConversation(conversation: Conversation, state: State) {
  const messages = state.messages.where("public", conversation.id);
  return wire.PublicConversation({
    ...conversation,
    id: conversation.display_id,
    messages: messages.map((message) => renderPublicMessage(message, conversation, state)),
    contact: renderContactRecord(orNotFound(state.contacts.get(conversation.contact_id))),
  });
}
