// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";
import { PublicContacts } from "./public-contacts.ts";
import { PublicConversations } from "./public-conversations.ts";
import { PublicCsatSurvey } from "./public-csat-survey.ts";
import { PublicInboxes } from "./public-inboxes.ts";
import { PublicMessages } from "./public-messages.ts";

/** The resources of the public API. */
export interface PublicResources {
  /** Contacts of an API inbox, as they see themselves. */
  readonly contacts: PublicContacts;
  /** Conversations of an API inbox, as the contact sees them. */
  readonly conversations: PublicConversations;
  /** The survey page of a conversation, as the contact sees it. */
  readonly csatSurvey: PublicCsatSurvey;
  /** The public fields of API inboxes. */
  readonly inboxes: PublicInboxes;
  /** Messages of an API inbox, as the contact sees them. */
  readonly messages: PublicMessages;
}

/** Creates the resources of a client. */
export function createPublicResources(api: Api): PublicResources {
  return {
    contacts: new PublicContacts(api),
    conversations: new PublicConversations(api),
    csatSurvey: new PublicCsatSurvey(api),
    inboxes: new PublicInboxes(api),
    messages: new PublicMessages(api),
  };
}
