import * as wire from "../../generated/shapes.ts";
import { text } from "../../rules/cast.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { renderContactRecord } from "../contacts/render.ts";
import type { Conversation } from "../conversations/table.ts";
import { renderCompanions } from "../messages/render.ts";
import type { Message } from "../messages/table.ts";
import type { Survey } from "./rules.ts";

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

/** Renders a message for the visitor, who doesn't see whether an agent is online. */
export function renderPublicMessage(message: Message, { display_id }: Conversation, state: State) {
  const { sender, ...companions } = renderCompanions(state, message);
  return wire.PublicMessage({
    ...{ ...message, conversation_id: display_id, ...companions },
    sender: sender?.type === "user" ? { ...sender, availability_status: null } : sender,
  });
}

/** Renders a survey for the contact. The question is that of the inbox, not the text of the message. */
export function renderPublicSurvey({ conversation, message }: Survey, state: State) {
  const inbox = orNotFound(state.inboxes.get(conversation.inbox_id));
  const answer = state.csatSurveyResponses.find("of_message", message.id);
  const { display_type, message: question } = inbox.csat_config;
  return wire.PublicSurvey({
    ...{ id: message.id, created_at: message.created_at, conversation_id: conversation.id },
    csat_survey_response: answer === undefined ? null : wire.StoredSurveyAnswer(answer),
    display_type: display_type === "star" ? "star" : "emoji",
    content: text(question ?? null) ?? null,
    inbox_avatar_url: inbox.avatar_url,
    inbox_name: inbox.name,
    locale: state.accounts.get(conversation.account_id)?.locale ?? "en",
  });
}
