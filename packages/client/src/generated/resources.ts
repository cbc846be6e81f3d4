// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { Http } from "../http/http.ts";
import { Contacts } from "../contacts.ts";
import { Conversations } from "./conversations.ts";

/** The resources of the API. */
export interface Resources {
  /** The people who write to the desk, and what belongs to them. */
  readonly contacts: Contacts;
  /** The threads between contacts and the desk, each in one inbox. */
  readonly conversations: Conversations;
}

/** Makes the resources over one seam to HTTP. */
export function createResources(http: Http): Resources {
  return {
    contacts: new Contacts(http),
    conversations: new Conversations(http),
  };
}
