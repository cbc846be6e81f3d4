import type { Handlers } from "../../rules/handlers.ts";
import { pick } from "../../rules/pick.ts";
import { publicInbox } from "./rules.ts";

export const publicInboxHandlers = {
  getPublicInbox(params, _caller, state) {
    const inbox = publicInbox(params, state);
    return {
      ...pick(inbox, "name", "timezone", "working_hours", "working_hours_enabled"),
      ...pick(inbox, "csat_survey_enabled", "greeting_enabled"),
      identifier: inbox.identifier ?? "",
      identity_validation_enabled: inbox.hmac_mandatory,
    };
  },
} satisfies Partial<Handlers>;
