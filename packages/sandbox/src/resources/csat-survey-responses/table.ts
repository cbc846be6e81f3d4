import { type Timed, table } from "../../state/table-definition.ts";

/** A contact's rating of a conversation. */
export interface CsatSurveyResponse extends Timed {
  id: number;
  account_id: number;
  /** The ID in the database. */
  conversation_id: number;
  /** The message that asked for the rating. */
  message_id: number;
  /** From 1 to 5. */
  rating: number;
  feedback_message: string | null;
  contact_id: number;
  assigned_agent_id: number | null;
  csat_review_notes: string | null;
  /** In Unix milliseconds. */
  review_notes_updated_at: number | null;
  review_notes_updated_by_id: number | null;
}

export const csatSurveyResponses = table<CsatSurveyResponse>()({
  isTimed: true,
  ownedBy: ["account_id", "contact_id", "conversation_id", "message_id"],
});
