import { actionOn } from "../../rules/action.ts";
import { ofAccount } from "../../rules/collection.ts";
import { csvLines } from "../../rules/csv.ts";
import { conversationUrl } from "../../rules/file-address.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { always, periodOf, within } from "../../rules/period.ts";
import { failure } from "../../rules/refusal.ts";
import { isoTime } from "../../rules/wire-time.ts";
import { pageOf } from "../../state/page.ts";
import { reportingPeriod } from "../reports/render.ts";
import { renderResponse } from "./render.ts";
import { foundResponses, type ResponseParams } from "./rules.ts";

const pageSize = 25;

const onResponse = actionOn(ofAccount("csatSurveyResponses").row);

export const csatSurveyResponseHandlers = {
  listCsatSurveyResponses(params, { account }, state) {
    const rows = foundResponses(params, account.id, state);
    return pageOf(rows, params.text("page"), pageSize).map((row) => renderResponse(row, state));
  },

  /** It reads more parameters than the document describes. */
  getCsatSurveyResponseMetrics(params, { account }, state) {
    const rows = foundResponses(params as ResponseParams, account.id, state);
    const count = (wanted: number) => rows.filter(({ rating }) => rating === wanted).length;
    const sent = within(state.messages.where("surveys", account.id).slice(0), periodOf(params) ?? always);
    return {
      total_count: rows.length,
      ratings_count: Object.fromEntries([...new Set(rows.map(({ rating }) => rating))].map((one) => [one, count(one)])),
      total_sent_messages_count: sent.length,
    };
  },

  downloadCsatSurveyResponses(params, { account }, state) {
    const period = periodOf(params);
    if (period === undefined) throw failure("The report needs a period.");
    const rows = foundResponses(params as ResponseParams, account.id, state).map((row) => {
      const agent = state.users.get(row.assigned_agent_id);
      const contact = state.contacts.get(row.contact_id);
      return [
        agent === undefined ? "" : `${agent.name} (${agent.email})`,
        row.rating,
        ...[row.feedback_message, contact?.name, contact?.email, contact?.phone_number].map((text) => text ?? ""),
        conversationUrl(account.id, state.conversations.get(row.conversation_id)?.display_id ?? 0),
        `${isoTime(row.created_at).slice(0, 19).replace("T", " ")} UTC`,
        row.csat_review_notes ?? "",
      ];
    });
    return csvLines([header, ...rows, [reportingPeriod(period)]]);
  },

  updateCsatSurveyResponse: onResponse(({ id }, { params, caller, state }) => {
    const row = state.csatSurveyResponses.update(id, {
      csat_review_notes: params.text("csat_review_notes") ?? null,
      review_notes_updated_at: state.now(),
      review_notes_updated_by_id: caller.user.id,
    });
    return renderResponse(row, state);
  }),
} satisfies Partial<Handlers>;

const header = (
  "Agent Name,Rating,Feedback Comment,Contact Name,Contact Email Address,Contact Phone Number," +
  "Link to the conversation,Recorded date,Review Notes"
).split(",");
