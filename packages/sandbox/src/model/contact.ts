import type { ContactAdditionalAttributes } from "@wootkit/client";
import type { JsonObject } from "./json-object.ts";

/** A person who writes to the desk. */
export interface Contact {
  id: number;
  accountId: number;
  name: string | null;
  email: string | null;
  phoneNumber: string | null;
  identifier: string | null;
  blocked: boolean;
  /** URL of a picture, empty for none. */
  avatarUrl: string;
  /** Whether the website widget was open within the last 90 seconds. */
  online: boolean;
  additionalAttributes: ContactAdditionalAttributes;
  customAttributes: JsonObject | null;
  labels: readonly string[];
  /** Unix milliseconds, `null` for never. */
  lastActivityAt: number | null;
  /** Unix milliseconds. */
  createdAt: number;
}

/** The identity of a contact in one inbox. */
export interface ContactInbox {
  id: number;
  contactId: number;
  inboxId: number;
  /** What the channel calls the contact: an address, a number, a random id. */
  sourceId: string;
  hmacVerified: boolean;
}
