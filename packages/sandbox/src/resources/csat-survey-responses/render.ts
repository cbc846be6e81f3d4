import type { CsatSurveyResponse as WireResponse } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { unixSeconds, unixSecondsOrNull } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { renderContact } from "../contacts/render.ts";
import { renderAgent } from "../users/render.ts";
import type { CsatSurveyResponse } from "./table.ts";

/** Renders a response for the desk. */
export function renderResponse(row: CsatSurveyResponse, state: State): WireResponse {
  const { assigned_agent_id: agentId, review_notes_updated_by_id: authorId, review_notes_updated_at } = row;
  const author = authorId === null ? undefined : state.users.get(authorId);
  const agent = agentId === null ? undefined : state.users.get(agentId);
  const membership = agent && state.accountUsers.find("membership", row.account_id, agent.id);
  return {
    ...pick(row, "id", "rating", "feedback_message", "csat_review_notes", "account_id", "message_id"),
    review_notes_updated_at: unixSecondsOrNull(review_notes_updated_at),
    ...(author && { review_notes_updated_by: pick(author, "id", "name") }),
    contact: renderContact(state, orNotFound(state.contacts.get(row.contact_id))),
    conversation_id: orNotFound(state.conversations.get(row.conversation_id)).display_id,
    ...(agent && membership && { assigned_agent: renderAgent(agent, membership) }),
    created_at: unixSeconds(row.created_at),
  };
}
