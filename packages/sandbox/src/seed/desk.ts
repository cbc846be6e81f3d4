import type { AgentBot } from "../model/agent-bot.ts";
import type { CustomAttributeDefinition } from "../model/custom-attribute-definition.ts";
import type { Inbox } from "../model/inbox.ts";
import type { SlaPolicy } from "../model/sla.ts";
import type { Team } from "../model/team.ts";
import { agentInboxMembers, users } from "./users.ts";

const nobody: ReadonlySet<number> = new Set();

/** An inbox; its number is its id within the account. */
export type InboxSeed = Pick<Inbox, "name" | "channelType" | "replyWindowHours" | "memberIds"> & {
  number: number;
  /** Left out for a channel that has no choice of providers. */
  provider?: string;
};

/** The short name of an inbox. */
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

/** The inboxes of the desk, one for every channel and some more of the API channel. */
export const inboxes: Record<InboxKey, InboxSeed> = {
  website: {
    number: 1,
    name: "Website chat",
    channelType: "Channel::WebWidget",
    replyWindowHours: null,
    memberIds: agentInboxMembers,
  },
  orders: {
    number: 2,
    name: "Shop orders",
    channelType: "Channel::Api",
    replyWindowHours: null,
    memberIds: agentInboxMembers,
  },
  partners: {
    number: 3,
    name: "Partner portal",
    channelType: "Channel::Api",
    replyWindowHours: null,
    memberIds: nobody,
  },
  callback: {
    number: 4,
    name: "Callback form",
    channelType: "Channel::Api",
    replyWindowHours: 24,
    memberIds: agentInboxMembers,
  },
  email: {
    number: 5,
    name: "help@northwind.example",
    channelType: "Channel::Email",
    replyWindowHours: null,
    memberIds: nobody,
  },
  whatsapp: {
    number: 6,
    name: "WhatsApp",
    channelType: "Channel::Whatsapp",
    provider: "whatsapp_cloud",
    replyWindowHours: 24,
    memberIds: agentInboxMembers,
  },
  facebook: {
    number: 7,
    name: "Facebook page",
    channelType: "Channel::FacebookPage",
    replyWindowHours: 24,
    memberIds: agentInboxMembers,
  },
  instagram: {
    number: 8,
    name: "Instagram",
    channelType: "Channel::Instagram",
    replyWindowHours: 24,
    memberIds: agentInboxMembers,
  },
  line: {
    number: 9,
    name: "LINE",
    channelType: "Channel::Line",
    replyWindowHours: null,
    memberIds: agentInboxMembers,
  },
  sms: {
    number: 10,
    name: "Text messages",
    channelType: "Channel::Sms",
    provider: "default",
    replyWindowHours: null,
    memberIds: agentInboxMembers,
  },
  telegram: {
    number: 11,
    name: "Telegram",
    channelType: "Channel::Telegram",
    replyWindowHours: null,
    memberIds: agentInboxMembers,
  },
  tiktok: {
    number: 12,
    name: "TikTok",
    channelType: "Channel::Tiktok",
    replyWindowHours: 48,
    memberIds: agentInboxMembers,
  },
  phone: {
    number: 13,
    name: "Phone line",
    channelType: "Channel::TwilioSms",
    replyWindowHours: null,
    memberIds: agentInboxMembers,
  },
  twitter: {
    number: 14,
    name: "Twitter",
    channelType: "Channel::TwitterProfile",
    replyWindowHours: null,
    memberIds: agentInboxMembers,
  },
};

/** The attributes that the desk defined for its conversations. */
export const customAttributes: readonly Omit<CustomAttributeDefinition, "accountId">[] = [
  { key: "order_number", displayType: "text" },
  { key: "items", displayType: "number" },
  { key: "total", displayType: "currency" },
  { key: "gift", displayType: "checkbox" },
  { key: "paid_on", displayType: "date" },
];

/** A team; its number is its id within the account. */
export type TeamSeed = Omit<Team, "id" | "accountId"> & { number: number };

/** The short name of a team. */
export type TeamKey = "returns" | "wholesale";

/** The teams of the desk. */
export const teams: Record<TeamKey, TeamSeed> = {
  returns: {
    number: 1,
    name: "returns",
    description: "Parcels that come back",
    allowAutoAssign: true,
    memberIds: new Set([users.ada.id, users.grace.id]),
  },
  wholesale: { number: 2, name: "wholesale", description: null, allowAutoAssign: false, memberIds: nobody },
};

/** A bot of the whole installation has the same id everywhere, one of an account an id within the account. */
export type BotSeed = Omit<AgentBot, "id" | "accountId" | "avatarUrl"> & { number: number; system: boolean };

/** The short name of a bot. */
export type BotKey = "orderBot" | "bareBot" | "systemBot";

/** The bots that the desk works with. */
export const bots: Record<BotKey, BotSeed> = {
  orderBot: {
    number: 1,
    system: false,
    name: "Order bot",
    description: "Tells where a parcel is",
    outgoingUrl: "https://bots.northwind.example/orders",
    botType: "webhook",
  },
  bareBot: { number: 2, system: false, name: "Night bot", description: null, outgoingUrl: null, botType: null },
  systemBot: {
    number: 900_001,
    system: true,
    name: "Helper of the installation",
    description: null,
    outgoingUrl: null,
    botType: "webhook",
  },
};

/** The one service-level agreement that the desk offers, to its big customers. Its number is 1. */
export const slaPolicy: Omit<SlaPolicy, "id" | "accountId"> = {
  name: "Wholesale",
  description: "For shops that buy by the pallet",
  firstResponseTimeThreshold: 900,
  nextResponseTimeThreshold: 1800.5,
  resolutionTimeThreshold: null,
  onlyDuringBusinessHours: false,
};

/** The name and the purpose of Chatwoot's assistant in this desk. Its number is 1. */
export const captain: { name: string; description: string } = {
  name: "Northwind assistant",
  description: "Answers from the help centre",
};

/** See {@link slaPolicy}. */
export const slaPolicyNumber = 1;
