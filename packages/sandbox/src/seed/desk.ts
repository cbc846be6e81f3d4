import type { AgentBot } from "../resources/agent-bots/table.ts";
import type { CustomAttributeDefinition } from "../resources/custom-attributes/table.ts";
import type { PortalSeed } from "../resources/help-center/seed.ts";
import type { InboxSeed } from "../resources/inboxes/seed.ts";
import type { Label } from "../resources/labels/table.ts";
import type { SlaPolicy } from "../resources/slas/table.ts";
import type { Team } from "../resources/teams/table.ts";
import type { Timed } from "../state/table-definition.ts";
import { agentInboxMembers, users } from "./users.ts";

const noMembers: readonly number[] = [];

/** The key of an inbox. */
export type InboxKey =
  | "website"
  | "orders"
  | "partners"
  | "callback"
  | "email"
  | "whatsapp"
  | "facebook"
  | "instagram"
  | "line"
  | "sms"
  | "telegram"
  | "tiktok"
  | "phone"
  | "twitter";

/** The inboxes of the desk: one per channel type, and some more with the API channel. */
export const inboxes: Record<InboxKey, InboxSeed> = {
  website: {
    number: 1,
    name: "Website chat",
    channel_type: "Channel::WebWidget",
    reply_window_hours: null,
    members: agentInboxMembers,
    channel: {
      allowed_domains: "",
      widget_color: "#0f766e",
      website_url: "https://shop.northwind.example",
      welcome_title: "Hello",
      welcome_tagline: "Ask us anything about tents",
      hmac_mandatory: false,
      website_token: "sandbox-website-token",
      selected_feature_flags: ["attachments", "emoji_picker"],
      reply_time: "in_a_few_minutes",
      pre_chat_form_enabled: false,
      pre_chat_form_options: null,
      continuity_via_email: true,
    },
  },
  orders: {
    number: 2,
    name: "Shop orders",
    channel_type: "Channel::Api",
    reply_window_hours: null,
    members: agentInboxMembers,
  },
  partners: {
    number: 3,
    name: "Partner portal",
    channel_type: "Channel::Api",
    reply_window_hours: null,
    members: noMembers,
  },
  callback: {
    number: 4,
    name: "Callback form",
    channel_type: "Channel::Api",
    reply_window_hours: 24,
    members: agentInboxMembers,
    channel: { additional_attributes: { agent_reply_time_window: 24 } },
  },
  email: {
    number: 5,
    name: "help@northwind.example",
    channel_type: "Channel::Email",
    channel: { email: "help@northwind.example" },
    reply_window_hours: null,
    members: noMembers,
  },
  whatsapp: {
    number: 6,
    name: "WhatsApp",
    channel_type: "Channel::Whatsapp",
    provider: "whatsapp_cloud",
    reply_window_hours: 24,
    members: agentInboxMembers,
  },
  facebook: {
    number: 7,
    name: "Facebook page",
    channel_type: "Channel::FacebookPage",
    reply_window_hours: 24,
    members: agentInboxMembers,
  },
  instagram: {
    number: 8,
    name: "Instagram",
    channel_type: "Channel::Instagram",
    reply_window_hours: 24,
    members: agentInboxMembers,
  },
  line: {
    number: 9,
    name: "LINE",
    channel: { line_channel_id: "sandbox-line" },
    channel_type: "Channel::Line",
    reply_window_hours: null,
    members: agentInboxMembers,
  },
  sms: {
    number: 10,
    name: "Text messages",
    channel: { phone_number: "+4530450461" },
    channel_type: "Channel::Sms",
    provider: "default",
    reply_window_hours: null,
    members: agentInboxMembers,
  },
  telegram: {
    number: 11,
    name: "Telegram",
    channel_type: "Channel::Telegram",
    reply_window_hours: null,
    members: agentInboxMembers,
  },
  tiktok: {
    number: 12,
    name: "TikTok",
    channel_type: "Channel::Tiktok",
    reply_window_hours: 48,
    members: agentInboxMembers,
  },
  phone: {
    number: 13,
    name: "Phone line",
    channel_type: "Channel::TwilioSms",
    reply_window_hours: null,
    members: agentInboxMembers,
  },
  twitter: {
    number: 14,
    name: "Twitter",
    channel_type: "Channel::TwitterProfile",
    reply_window_hours: null,
    members: agentInboxMembers,
  },
};

/** The custom attributes of conversations. */
export const customAttributes: readonly Pick<
  CustomAttributeDefinition,
  "attribute_key" | "attribute_display_type" | "attribute_display_name"
>[] = [
  { attribute_key: "order_number", attribute_display_type: "text", attribute_display_name: "Order number" },
  { attribute_key: "items", attribute_display_type: "number", attribute_display_name: "Items" },
  { attribute_key: "total", attribute_display_type: "currency", attribute_display_name: "Total" },
  { attribute_key: "gift", attribute_display_type: "checkbox", attribute_display_name: "Gift" },
  { attribute_key: "paid_on", attribute_display_type: "date", attribute_display_name: "Paid on" },
];

/** A team. The number is the ID within the account. */
export type TeamSeed = Omit<Team, "id" | "account_id" | "icon" | "icon_color" | keyof Timed> & {
  number: number;
  /** The IDs of its agents. */
  members: readonly number[];
};

/** The key of a team. */
export type TeamKey = "returns" | "wholesale";

/** The teams of the desk. */
export const teams: Record<TeamKey, TeamSeed> = {
  returns: {
    number: 1,
    name: "returns",
    description: "Parcels that come back",
    allow_auto_assign: true,
    members: [users.ada.id, users.grace.id],
  },
  wholesale: { number: 2, name: "wholesale", description: null, allow_auto_assign: false, members: noMembers },
};

/** A bot. A system bot has the same ID in all accounts; for other bots, the number is the ID within the account. */
export type BotSeed = Pick<AgentBot, "name" | "description" | "outgoing_url" | "bot_type"> & {
  number: number;
  system: boolean;
};

/** The key of a bot. */
export type BotKey = "orderBot" | "bareBot" | "systemBot";

/** The bots of the desk. */
export const bots: Record<BotKey, BotSeed> = {
  orderBot: {
    number: 1,
    system: false,
    name: "Order bot",
    description: "Tells where a parcel is",
    outgoing_url: "https://bots.northwind.example/orders",
    bot_type: "webhook",
  },
  bareBot: { number: 2, system: false, name: "Night bot", description: null, outgoing_url: null, bot_type: null },
  systemBot: {
    number: 900_001,
    system: true,
    name: "Helper of the installation",
    description: null,
    outgoing_url: null,
    bot_type: "webhook",
  },
};

/** The service-level agreement for wholesale customers. */
export const slaPolicy: Omit<SlaPolicy, "id" | "account_id" | "created_at" | "updated_at"> = {
  name: "Wholesale",
  description: "For shops that buy by the pallet",
  first_response_time_threshold: 900,
  next_response_time_threshold: 1800.5,
  resolution_time_threshold: null,
  only_during_business_hours: false,
};

/** Chatwoot's assistant in this desk. */
export const captain: { name: string; description: string } = {
  name: "Northwind assistant",
  description: "Answers from the help centre",
};

/** The ID of {@link slaPolicy} within the account. */
export const slaPolicyNumber = 1;

/** The labels of the desk. Some conversations also have undefined labels. */
export const labels: readonly Omit<Label, "id" | "account_id">[] = [
  { title: "billing", description: "Invoices and payments", color: "#27ae60", show_on_sidebar: true },
  { title: "presale", description: null, color: "#1f93ff", show_on_sidebar: false },
  { title: "vip", description: "Handle first", color: "#c0392b", show_on_sidebar: true },
];

/** The help center of the desk. */
export const portal: Omit<PortalSeed, "slug"> = {
  name: "Northwind help",
  inbox: inboxes.website.number,
  category: "Returns",
  articles: [
    { title: "How to send a parcel back", status: "published", author: users.ada.id },
    { title: "What a repair costs", status: "published", author: users.grace.id },
    { title: "Returns from outside the EU", status: "draft", author: users.grace.id },
    { title: "Holiday hours 2025", status: "archived", author: users.ada.id },
  ],
};
