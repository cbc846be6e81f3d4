import type { Inbox as WireInbox } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import { webhookUrl, widgetScript } from "../../rules/file-address.ts";
import { pick } from "../../rules/pick.ts";
import type { Shown } from "../../rules/shape.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import type { AccountUser } from "../accounts/table.ts";
import { kindOf } from "./channels.ts";
import type { ChannelType, Inbox } from "./table.ts";

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

/** The components by channel type. Those of all others are the same as for a text message channel. */
const components: Partial<Record<ChannelType, (columns: never) => Shown<WireInbox>>> = {
  "Channel::WebWidget": wire.WebsiteInbox,
  "Channel::Api": wire.ApiInbox,
  "Channel::Email": wire.EmailInbox,
};

/** Renders an inbox with its channel. Only administrators see secrets. */
export function renderInbox(inbox: Inbox, { role }: Pick<AccountUser, "role">, state: State): Shown<WireInbox> {
  const { channel, channel_type: type, hmac_token, hmac_mandatory } = inbox;
  const isAdministrator = role === "administrator";
  const { columns, secrets = [] } = kindOf(type);
  const known: JsonObject = { ...columns, ...channel };
  const hasIdentities = type === "Channel::WebWidget" || type === "Channel::Api";
  const isElsewhere = known.provider === "google" || known.provider === "microsoft";
  const portal = state.portals.get(inbox.portal_id);
  const shown = {
    ...{ ...known, ...inbox },
    help_center: portal && pick(portal, "name", "slug"),
    callback_webhook_url: callbackUrl(inbox),
    ...Object.fromEntries(widgetKeys.map((key) => [key, channel[key] ?? null])),
    web_widget_script: type === "Channel::WebWidget" ? widgetScript(String(channel.website_token)) : null,
    ...{ messaging_service_sid: null, phone_number: channel.phone_number ?? null, inbox_identifier: inbox.identifier },
    hmac_mandatory: hasIdentities ? hmac_mandatory : null,
    reauthorization_required: isElsewhere && isAdministrator ? true : undefined,
    hmac_token: isAdministrator ? hmac_token : undefined,
    ...Object.fromEntries(secrets.map((key) => [key, isAdministrator ? (known[key] ?? null) : undefined])),
  };
  // The kind of the channel decides which of the document's inboxes this is.
  return (components[type] ?? wire.SmsInbox)(shown as never);
}

/** The URL that the provider of a channel sends messages to. */
function callbackUrl({ channel_type, channel }: Inbox): string | null {
  if (channel_type === "Channel::Line") return webhookUrl("line", String(channel.line_channel_id ?? ""));
  if (channel_type === "Channel::Sms") return webhookUrl("sms", String(channel.phone_number ?? "").replace(/^\+/, ""));
  return null;
}
