import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { type Timed, table } from "../../state/table-definition.ts";

/** A contact's rating of a conversation, which it names by its ID in the database. */
export interface CsatSurveyResponse extends ColumnsOf<typeof wire.StoredSurveyAnswer>, Timed {}

export const csatSurveyResponses = table<CsatSurveyResponse>()({
  ownedBy: ["account_id", "contact_id", "conversation_id", "message_id"],
  isTimed: true,
});
