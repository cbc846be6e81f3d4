import { scalar } from "../../rules/cast.ts";
import type { Params } from "../../rules/params.ts";
import { fields } from "../../rules/permit.ts";
import { notFound, orNotFound } from "../../rules/refusal.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import type { Message } from "../messages/table.ts";
import { publicContactInbox, publicInbox } from "../public-inboxes/rules.ts";

/**
 * Returns a conversation of the source ID. A verified contact can also see those of its other source IDs in the inbox.
 *
 * @throws {Refusal} if it doesn't exist.
 */
export function publicConversation(
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

/** Stores a contact's answer to a message. A job stores a rating. */
export function submit(message: Message, sent: unknown, state: State): Message {
  const answer = permittedAnswer(sent);
  if (answer === undefined) return message;
  const content_attributes = { ...message.content_attributes, submitted_values: answer };
  if (message.content_type === "input_csat") state.jobs.insert({ name: "storeRating", args: { id: message.id } });
  return state.messages.update(message.id, { content_attributes, updated_at: state.now() });
}

/** Returns the known keys of an answer, or of each of several, or `undefined` for anything else. */
function permittedAnswer(sent: unknown): JsonObject | JsonObject[] | undefined {
  return Array.isArray(sent) ? sent.flatMap<JsonObject>((one) => answerFields(one) ?? []) : answerFields(sent);
}

const answerFields = fields({
  ...{ name: scalar, title: scalar, value: scalar },
  csat_survey_response: fields({ feedback_message: scalar, rating: scalar }),
});
