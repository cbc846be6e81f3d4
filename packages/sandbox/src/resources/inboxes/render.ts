import { widgetScript } from "../../rules/file-address.ts";
import { pick } from "../../rules/pick.ts";
import { isoTime } from "../../rules/wire-time.ts";
import type { AccountUser } from "../accounts/table.ts";
import type { Inbox } from "./table.ts";

/** Renders the raw columns of an inbox, as in the response for a new contact. */
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

/** The keys that only website inboxes have values for. */
const widgetKeys = [
  "allowed_domains",
  "widget_color",
  "website_url",
  "welcome_title",
  "welcome_tagline",
  "website_token",
  "selected_feature_flags",
  "reply_time",
  "pre_chat_form_enabled",
  "pre_chat_form_options",
  "continuity_via_email",
] as const;

/** Renders an inbox with its channel. Only administrators see the secret for identity validation. */
export function renderInbox(inbox: Inbox, { role }: Pick<AccountUser, "role">) {
  const { channel, hmac_mandatory, hmac_token } = inbox;
  return {
    ...pick(inbox, "id", "avatar_url", "channel_id", "name", "channel_type", "greeting_enabled", "greeting_message"),
    ...pick(inbox, "working_hours_enabled", "enable_email_collect", "csat_survey_enabled", "csat_config"),
    ...pick(inbox, "enable_auto_assignment", "auto_assignment_config", "out_of_office_message", "working_hours"),
    ...pick(inbox, "timezone", "allow_messages_after_resolved", "lock_to_single_conversation", "sender_name_type"),
    ...pick(inbox, "business_name", "provider"),
    callback_webhook_url: null,
    hmac_mandatory,
    ...Object.fromEntries(widgetKeys.map((key) => [key, channel[key] ?? null])),
    web_widget_script: widgetScript(String(channel.website_token)),
    ...(role === "administrator" && { hmac_token }),
    messaging_service_sid: null,
    phone_number: null,
  };
}
