import { pick } from "../../rules/pick.ts";
import { isoTime } from "../../rules/wire-time.ts";
import type { Inbox } from "./table.ts";

/** An inbox as the database has it, which a new contact comes with. */
export function renderRawInbox(inbox: Inbox) {
  return {
    ...pick(inbox, "id", "channel_id", "account_id", "name", "channel_type", "enable_auto_assignment"),
    ...pick(inbox, "greeting_enabled", "greeting_message", "email_address", "working_hours_enabled"),
    ...pick(inbox, "out_of_office_message", "timezone", "enable_email_collect", "csat_survey_enabled"),
    ...pick(inbox, "allow_messages_after_resolved", "auto_assignment_config", "lock_to_single_conversation"),
    ...pick(inbox, "portal_id", "sender_name_type", "business_name", "csat_config"),
    created_at: isoTime(inbox.created_at),
    updated_at: isoTime(inbox.updated_at),
  };
}
