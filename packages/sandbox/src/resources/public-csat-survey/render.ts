import * as wire from "../../generated/shapes.ts";
import { text } from "../../rules/cast.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Survey } from "./rules.ts";

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
