import * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { renderContact } from "../contacts/render.ts";
import { memberOf } from "../users/render.ts";
import type { CsatSurveyResponse } from "./table.ts";

/** Renders a response for the desk. */
export function renderResponse(row: CsatSurveyResponse, state: State) {
  const author = state.users.get(row.review_notes_updated_by_id);
  return wire.CsatSurveyResponse({
    ...row,
    review_notes_updated_by: author && pick(author, "id", "name"),
    contact: renderContact(state, orNotFound(state.contacts.get(row.contact_id))),
    conversation_id: orNotFound(state.conversations.get(row.conversation_id)).display_id,
    assigned_agent: memberOf(row.account_id, row.assigned_agent_id, state),
  });
}
