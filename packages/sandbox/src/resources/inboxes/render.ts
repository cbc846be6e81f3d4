import type { Inbox as WireInbox } from "@wootkit/client";
import { webhookUrl, widgetScript } from "../../rules/file-address.ts";
import { pick } from "../../rules/pick.ts";
import { isoTime } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import type { AccountUser } from "../accounts/table.ts";
import { kindOf } from "./channels.ts";
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

/** The keys that are null for all but website inboxes. */
const widgetKeys = [
  "allowed_domains",
  "widget_color",
  "website_url",
  "welcome_title",
  "welcome_tagline",
  "website_token",
  "selected_feature_flags",
  "reply_time",
] as const;

/** Renders an inbox with its channel. Only administrators see secrets. */
export function renderInbox(inbox: Inbox, { role }: Pick<AccountUser, "role">, state: State): WireInbox {
  const { channel, portal_id } = inbox;
  const portal = portal_id === null ? undefined : state.portals.get(portal_id);
  const wire = {
    ...pick(inbox, "id", "avatar_url", "channel_id", "name", "channel_type", "greeting_enabled", "greeting_message"),
    ...pick(inbox, "working_hours_enabled", "enable_email_collect", "csat_survey_enabled", "csat_config"),
    ...pick(inbox, "enable_auto_assignment", "auto_assignment_config", "out_of_office_message", "working_hours"),
    ...pick(inbox, "timezone", "allow_messages_after_resolved", "lock_to_single_conversation", "sender_name_type"),
    ...pick(inbox, "business_name", "provider"),
    ...(portal && { help_center: pick(portal, "name", "slug") }),
    callback_webhook_url: callbackUrl(inbox),
    hmac_mandatory: null,
    ...Object.fromEntries(widgetKeys.map((key) => [key, channel[key] ?? null])),
    web_widget_script: null,
    messaging_service_sid: null,
    phone_number: channel.phone_number ?? null,
    ...channelKeys(inbox, role === "administrator"),
  };
  // The kind of the channel decides which of the document's inboxes this is.
  return wire as unknown as WireInbox;
}

/** Returns the keys that only inboxes of this kind have. */
function channelKeys(inbox: Inbox, isAdministrator: boolean): object {
  const { channel, hmac_mandatory, hmac_token } = inbox;
  const kind = kindOf(inbox.channel_type);
  const columns = { ...kind.columns, ...channel };
  const hmac = { hmac_mandatory, ...(isAdministrator && { hmac_token }) };
  const secrets = isAdministrator
    ? Object.fromEntries((kind.secrets ?? []).map((key) => [key, columns[key] ?? null]))
    : {};
  switch (inbox.channel_type) {
    case "Channel::WebWidget":
      return {
        ...hmac,
        web_widget_script: widgetScript(String(channel.website_token)),
        ...pick(columns, "pre_chat_form_enabled", "pre_chat_form_options", "continuity_via_email"),
      };
    case "Channel::Api":
      return {
        ...hmac,
        ...secrets,
        ...pick(columns, "webhook_url", "additional_attributes"),
        inbox_identifier: inbox.identifier,
      };
    case "Channel::Email": {
      const isElsewhere = columns.provider === "google" || columns.provider === "microsoft";
      const again = isAdministrator && isElsewhere ? { reauthorization_required: true } : {};
      return { ...pick(columns, "email", "forwarding_enabled"), ...secrets, ...again };
    }
    default:
      return {};
  }
}

/** The URL that the provider of a channel sends messages to. */
function callbackUrl({ channel_type, channel }: Inbox): string | null {
  if (channel_type === "Channel::Line") return webhookUrl("line", String(channel.line_channel_id ?? ""));
  if (channel_type === "Channel::Sms") return webhookUrl("sms", String(channel.phone_number ?? "").replace(/^\+/, ""));
  return null;
}
