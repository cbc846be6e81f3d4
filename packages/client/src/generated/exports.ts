// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

export type { Contacts } from "../contacts.ts";
export type { GetContactOptions, ListContactsOptions } from "./contacts.ts";
export type { Conversations } from "./conversations.ts";
export type { FilterConversationsOptions, ListConversationsOptions } from "./conversations.ts";
export type * from "./models.ts";
export type { paths } from "./types.ts";
