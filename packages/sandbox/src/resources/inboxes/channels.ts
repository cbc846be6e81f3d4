import { boolean, type Cast, integer, isBlank, isJsonObject, object, oneOf, strings, text } from "../../rules/cast.ts";
import { fields } from "../../rules/permit.ts";
import { failure } from "../../rules/refusal.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { ChannelType, Inbox } from "./table.ts";

/** A kind of channel that the API can create. */
export interface ChannelKind {
  readonly type: ChannelType;
  /** The columns of a new channel, which requests can set. */
  readonly columns: JsonObject;
  /** The columns that only administrators see, in addition to those of the inbox. */
  readonly secrets?: readonly string[];
  /** The columns that are neither empty nor the same in two channels. */
  readonly unique?: readonly string[];
  /** Other columns that aren't empty. */
  readonly required?: readonly string[];
  readonly casts?: Readonly<Record<string, Cast<unknown>>>;
}

const mailServers = {
  ...{ imap_login: "", imap_password: "", imap_address: "", imap_port: 0, imap_enabled: false },
  ...{ imap_enable_ssl: true, imap_authentication: "plain" },
  ...{ smtp_login: "", smtp_password: "", smtp_address: "", smtp_port: 0, smtp_enabled: false, smtp_domain: "" },
  ...{ smtp_enable_ssl_tls: false, smtp_enable_starttls_auto: true, smtp_openssl_verify_mode: "none" },
  smtp_authentication: "login",
};

const preChatFields = [
  ["Email Id", "emailAddress", "email", true],
  ["Full name", "fullName", "text", false],
  ["Phone number", "phoneNumber", "text", false],
] as const;

/** The columns of a new website widget. */
const widget = {
  ...{ allowed_domains: "", widget_color: "#1f93ff", website_url: "", hmac_mandatory: false },
  ...{ welcome_title: null, welcome_tagline: null, reply_time: "in_a_few_minutes", pre_chat_form_enabled: false },
  selected_feature_flags: ["attachments", "emoji_picker", "end_conversation"],
  pre_chat_form_options: {
    pre_chat_message: "Share your queries or comments here.",
    pre_chat_fields: preChatFields.map(([label, name, type, required]) => {
      return { field_type: "standard", label, name, type, required, enabled: false };
    }),
  },
  continuity_via_email: true,
};

const replyWindow = fields({ agent_reply_time_window: integer, agent_reply_time_window_message: text });

/** Keeps any key, but the known ones only with the types that the document gives them. */
const apiAttributes: Cast<JsonObject> = (value) => {
  if (!isJsonObject(value)) return undefined;
  const { agent_reply_time_window: _, agent_reply_time_window_message: __, ...others } = value;
  return { ...others, ...replyWindow(value) };
};

/** The kinds of channels by their type in a request. */
export const channelKinds: Readonly<Record<string, ChannelKind>> = {
  web_widget: {
    type: "Channel::WebWidget",
    columns: widget,
    required: ["website_url"],
    casts: { reply_time: oneOf("in_a_few_minutes", "in_a_few_hours", "in_a_day") },
  },
  api: {
    type: "Channel::Api",
    columns: { webhook_url: null, hmac_mandatory: false, additional_attributes: {} },
    secrets: ["secret"],
    casts: { additional_attributes: apiAttributes },
  },
  email: {
    type: "Channel::Email",
    columns: { email: "", provider: null, forwarding_enabled: false, ...mailServers },
    secrets: Object.keys(mailServers),
    unique: ["email"],
  },
  sms: { type: "Channel::Sms", columns: { phone_number: "", provider_config: {} }, unique: ["phone_number"] },
  line: {
    type: "Channel::Line",
    columns: { line_channel_id: "", line_channel_secret: "", line_channel_token: "" },
    unique: ["line_channel_id"],
    required: ["line_channel_secret", "line_channel_token"],
  },
  telegram: { type: "Channel::Telegram", columns: { bot_token: "" } },
  whatsapp: { type: "Channel::Whatsapp", columns: { phone_number: "", provider: "default", provider_config: {} } },
};

/** Returns the kind of an inbox. Kinds that the API can't create have no columns. */
export function kindOf(type: ChannelType): ChannelKind {
  return Object.values(channelKinds).find((kind) => kind.type === type) ?? { type, columns: {} };
}

/** Returns the columns of a channel that a request sets. Each is cast to the type of its default. */
export function sentColumns({ columns, casts = {} }: ChannelKind, sent: unknown): JsonObject {
  const entries = Object.entries(columns).flatMap(([name, value]) => {
    if (!isJsonObject(sent) || !Object.hasOwn(sent, name)) return [];
    const cast = (casts[name] ?? castLike(value))(sent[name]);
    return cast === undefined ? [] : [[name, cast]];
  });
  return Object.fromEntries(entries);
}

function castLike(value: unknown): Cast<unknown> {
  if (typeof value === "boolean") return boolean;
  if (typeof value === "number") return integer;
  if (Array.isArray(value)) return (sent) => strings(sent) ?? [];
  return isJsonObject(value) ? object : text;
}

/** Returns the invalid columns of a channel. `others` are the channels of the same kind. */
export function channelFaults({ required = [], unique = [] }: ChannelKind, columns: JsonObject, others: JsonObject[]) {
  const blank = [...unique, ...required].filter((column) => isBlank(columns[column]));
  const taken = unique.filter((column) => others.some((other) => other[column] === columns[column]));
  const window = isJsonObject(columns.additional_attributes)
    ? columns.additional_attributes.agent_reply_time_window
    : undefined;
  return [
    ...blank.map((column) => ({ column, message: "can't be blank" })),
    ...taken
      .filter((column) => !blank.includes(column))
      .map((column) => ({ column, message: "has already been taken" })),
    ...((text(columns.webhook_url ?? "")?.length ?? 0) > 2048
      ? [{ column: "webhook_url", message: "is too long (maximum is 2048 characters)" }]
      : []),
    ...(!isBlank(window) && Number(window) <= 0
      ? [{ column: "agent_reply_time_window", message: "agent_reply_time_window must be greater than 0" }]
      : []),
  ];
}

/** @throws {Refusal} for kinds whose provider a real server asks. */
export function refuseUnreachable({ type }: ChannelKind): void {
  const isAsked = type === "Channel::Telegram" || type === "Channel::Whatsapp";
  if (isAsked) throw failure(`The sandbox can't reach the provider of ${type}.`);
}

const channelNames: Partial<Record<ChannelType, string>> = {
  "Channel::Api": "API",
  "Channel::WebWidget": "Website",
  "Channel::FacebookPage": "Facebook",
  "Channel::TwitterProfile": "Twitter",
  "Channel::Line": "LINE",
};

/** Returns the name of an inbox's kind of channel, as in reports. */
export function channelName({ channel_type: type, channel }: Pick<Inbox, "channel_type" | "channel">): string {
  if (type === "Channel::TwilioSms") return channel.medium === "whatsapp" ? "Whatsapp" : "Twilio SMS";
  return channelNames[type] ?? type.slice("Channel::".length);
}
