import type { ContactAdditionalAttributes } from "@wootkit/client";
import type { JsonObject } from "./json-object.ts";

/** A person who writes to the desk. */
export interface Contact {
  id: number;
  account_id: number;
  name: string | null;
  email: string | null;
  phone_number: string | null;
  identifier: string | null;
  blocked: boolean;
  /** URL of a picture, empty for none. */
  avatar_url: string;
  /** Whether the website widget was open within the last 90 seconds. */
  online: boolean;
  additional_attributes: ContactAdditionalAttributes;
  custom_attributes: JsonObject | null;
  labels: readonly string[];
  /** Unix milliseconds, `null` for never. */
  last_activity_at: number | null;
  /** Unix milliseconds. */
  created_at: number;
}

/** The identity of a contact in one inbox. */
export interface ContactInbox {
  id: number;
  contact_id: number;
  inbox_id: number;
  /** What the channel calls the contact: an address, a number, a random id. */
  source_id: string;
  hmac_verified: boolean;
}
