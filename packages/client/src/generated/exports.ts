// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

export type { ContactLabels } from "./contact-labels.ts";
export type { SetContactLabelsBody } from "./contact-labels.ts";
export type { Contacts } from "../contacts.ts";
export type { GetContactOptions, ListContactsOptions, MergeContactsBody, SearchContactsOptions, UpdateContactOptions } from "./contacts.ts";
export type { Conversations } from "./conversations.ts";
export type { FilterConversationsOptions, ListConversationsOptions } from "./conversations.ts";
export type { Labels } from "./labels.ts";
export type { Messages } from "./messages.ts";
export type { ListMessagesOptions } from "./messages.ts";
export type { Portals } from "./portals.ts";
export type { GetPortalOptions } from "./portals.ts";
export type { Profile } from "./profile.ts";
export type { Reports } from "./reports.ts";
export type { DownloadAgentsReportOptions, GetReportTimeseriesOptions } from "./reports.ts";
export type { Server } from "./server.ts";
export type { TeamMembers } from "./team-members.ts";
export type { Uploads } from "./uploads.ts";
export type * from "./models.ts";
export type { paths } from "./types.ts";
