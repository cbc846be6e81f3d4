import type { Params } from "../../rules/params.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Conversation } from "../conversations/table.ts";
import { surveyOf } from "../csat-survey-responses/rules.ts";
import type { Message } from "../messages/table.ts";

/** A survey and its conversation. */
export interface Survey {
  readonly conversation: Conversation;
  readonly message: Message;
}

/** @throws {Refusal} if no conversation has the UUID, or it has no survey. */
export function publicSurvey(params: Params<"uuid">, state: State): Survey {
  const conversation = orNotFound(state.conversations.find("by_uuid", params.text("uuid")));
  return { conversation, message: orNotFound(surveyOf(conversation, state)) };
}
