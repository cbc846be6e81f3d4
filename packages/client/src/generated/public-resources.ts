// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";
import { PublicContacts } from "./public-contacts.ts";
import { PublicInboxes } from "./public-inboxes.ts";
import { PublicMessages } from "./public-messages.ts";

/** The resources of the public API. */
export interface PublicResources {
  /** The contacts of an API inbox, without a token. */
  readonly contacts: PublicContacts;
  /** The public fields of API inboxes. */
  readonly inboxes: PublicInboxes;
  /** The messages of an API inbox, as the contact sees them. */
  readonly messages: PublicMessages;
}

/** Creates the resources of a client. */
export function createPublicResources(api: Api): PublicResources {
  return {
    contacts: new PublicContacts(api),
    inboxes: new PublicInboxes(api),
    messages: new PublicMessages(api),
  };
}
