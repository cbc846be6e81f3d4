import { belongsTo, type TableDefinition, type Timed } from "../../state/table-definition.ts";

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

export const csatSurveyResponses: TableDefinition<
  CsatSurveyResponse,
  "of_account" | "of_contact" | "of_conversation" | "of_message"
> = {
  isTimed: true,
  indexes: {
    of_account: belongsTo("accounts", "account_id"),
    of_contact: belongsTo("contacts", "contact_id"),
    of_conversation: belongsTo("conversations", "conversation_id"),
    of_message: belongsTo("messages", "message_id"),
  },
};
