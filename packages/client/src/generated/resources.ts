// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Api } from "../api.ts";
import { Contacts } from "../contacts.ts";
import { Conversations } from "./conversations.ts";

/** The resources of the application API. */
export interface Resources {
  /** The people who write to the desk, and what belongs to them. */
  readonly contacts: Contacts;
  /** The threads between contacts and the desk, each in one inbox. */
  readonly conversations: Conversations;
}

/** Makes the resources over one seam. */
export function createResources(api: Api): Resources {
  return {
    contacts: new Contacts(api),
    conversations: new Conversations(api),
  };
}
