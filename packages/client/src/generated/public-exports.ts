// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

export type { PublicContacts } from "./public-contacts.ts";
export type { GetPublicContactOptions } from "./public-contacts.ts";
export type { PublicConversations } from "./public-conversations.ts";
export type { SetPublicConversationTypingStatusBody } from "./public-conversations.ts";
export type { PublicCsatSurvey } from "./public-csat-survey.ts";
export type { PublicInboxes } from "./public-inboxes.ts";
export type { PublicMessages } from "./public-messages.ts";
export type { ListPublicMessagesOptions } from "./public-messages.ts";
export type * from "./models.ts";
export type { publicPaths } from "./types.ts";
