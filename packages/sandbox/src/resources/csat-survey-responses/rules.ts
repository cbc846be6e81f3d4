import { castId, integer, isBlank, isJsonObject, text } from "../../rules/cast.ts";
import { hasAnyLabel } from "../../rules/has-any-label.ts";
import type { Params } from "../../rules/params.ts";
import { always, isWithin, periodOf } from "../../rules/period.ts";
import type { State } from "../../state/state.ts";
import { postActivity } from "../activities/rules.ts";
import type { ConversationChange } from "../changes/rules.ts";
import { canReply } from "../conversations/render.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import type { Inbox } from "../inboxes/table.ts";
import { postMessage } from "../messages/rules.ts";
import { type Message, messageTypes } from "../messages/table.ts";
import type { CsatSurveyResponse } from "./table.ts";

/** Returns the survey of a conversation. Agents can also send one themselves. */
export function surveyOf({ id }: Conversation, state: State): Message | undefined {
  return state.messages.where("by_id", id).filter(({ content_type }) => content_type === "input_csat")[0];
}

/** Sends a survey in a conversation that was resolved, if its inbox has surveys and the conversation has none yet. */
export function sendSurvey({ before, after }: ConversationChange, state: State): void {
  const conversation = state.conversations.get(after.id);
  const inbox = state.inboxes.get(after.inbox_id);
  const isResolved = before !== undefined && before.status !== "resolved" && conversation?.status === "resolved";
  if (!isResolved || inbox?.csat_survey_enabled !== true || !isWanted(inbox, conversation)) return;
  if (surveyOf(conversation, state) !== undefined) return;
  if (!canReply(state, inbox, conversation)) {
    postActivity(state, after.id, "CSAT survey not sent due to outgoing message restrictions");
    return;
  }
  const { message, display_type } = inbox.csat_config;
  postMessage(state, conversation, {
    message_type: messageTypes.template,
    sender: null,
    content_type: "input_csat",
    content: text(message) || "Please rate the conversation",
    content_attributes: { display_type: display_type ?? "emoji" },
  });
}

/** Whether the rules of an inbox allow a survey, which depends on the labels of the conversation. */
function isWanted({ csat_config }: Inbox, { labels }: Conversation): boolean {
  const { operator, values } = isJsonObject(csat_config.survey_rules) ? csat_config.survey_rules : {};
  if (!Array.isArray(values) || values.length === 0) return true;
  return hasAnyLabel({ labels }, values.map(String)) !== (operator === "does_not_contain");
}

/** Stores the rating that a contact sent in a survey. Without a valid one, nothing changes. */
export function storeRating(messageId: number, state: State): void {
  const message = state.messages.get(messageId);
  const conversation = message && state.conversations.get(message.conversation_id);
  const sent = isJsonObject(message?.content_attributes.submitted_values)
    ? message.content_attributes.submitted_values.csat_survey_response
    : undefined;
  if (message?.content_type !== "input_csat" || conversation === undefined || !isJsonObject(sent)) return;
  const rating = integer(sent.rating ?? null) ?? 0;
  if (isBlank(sent.rating) || rating < 1 || rating > 5) return;
  const { account_id, contact_id } = conversation;
  const feedback_message = text(sent.feedback_message ?? null) ?? null;
  const known = state.csatSurveyResponses.find("of_message", message.id);
  if (known !== undefined) state.csatSurveyResponses.update(known.id, { rating, feedback_message });
  else {
    state.csatSurveyResponses.insert({
      ...{ account_id, contact_id, conversation_id: conversation.id, message_id: message.id, rating, feedback_message },
      assigned_agent_id: assignedUserId(conversation),
      ...{ csat_review_notes: null, review_notes_updated_at: null, review_notes_updated_by_id: null },
    });
  }
}

/** The parameters that filter responses. Blank ones are ignored. */
export type ResponseParams = Params<"since" | "until" | "user_ids" | "inbox_id" | "team_id" | "rating" | "sort">;

/** Returns the responses of an account that pass the filters of a request. */
export function foundResponses(params: ResponseParams, accountId: number, state: State): CsatSurveyResponse[] {
  const period = periodOf(params) ?? always;
  const users = params.words("user_ids")?.map(castId) ?? [];
  const hasId = (name: "inbox_id" | "team_id" | "rating", value: unknown) =>
    !params.text(name)?.trim() || params.id(name) === value;
  const found = state.csatSurveyResponses.where("of_account", accountId).filter((row) => {
    const conversation = state.conversations.get(row.conversation_id);
    return (
      isWithin(row.created_at, period) &&
      (users.length === 0 || users.includes(row.assigned_agent_id ?? 0)) &&
      hasId("inbox_id", conversation?.inbox_id) &&
      hasId("team_id", conversation?.team_id) &&
      hasId("rating", row.rating)
    );
  });
  return params.text("sort") === "-created_at" ? found.reverse() : found;
}
