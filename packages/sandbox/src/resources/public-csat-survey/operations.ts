import { isJsonObject } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure, unprocessable } from "../../rules/refusal.ts";
import { submit } from "../public-messages/rules.ts";
import { renderPublicSurvey } from "./render.ts";
import { publicSurvey } from "./rules.ts";

/** How long a contact can answer a survey, in days. */
const longestWait = 14;

export const publicCsatSurveyHandlers = {
  getPublicCsatSurvey: (params, _caller, state) => renderPublicSurvey(publicSurvey(params, state), state),

  /** A job stores the rating later, so the response has the one before. */
  updatePublicCsatSurvey(params, _caller, state) {
    const survey = publicSurvey(params, state);
    const day = (time: number) => Math.floor(time / 86_400_000);
    if (day(state.now()) - day(survey.message.created_at) > longestWait) {
      throw unprocessable("You cannot update the CSAT survey after 14 days");
    }
    const sent = params.get("message");
    if (!isJsonObject(sent)) throw failure("The request has no message.");
    submit(survey.message, sent.submitted_values, state);
    return renderPublicSurvey(survey, state);
  },
} satisfies Partial<Handlers>;
