import type { Contact as WireContact } from "@wootkit/client";
import type { Contact } from "../model/contact.ts";
import { unixSeconds } from "./time.ts";

/** The contact as it stands in a conversation's `meta.sender`. `last_activity_at` is left out, not null, for never. */
export function renderContact(contact: Contact): WireContact {
  const activity: Pick<WireContact, "last_activity_at"> =
    contact.last_activity_at === null ? {} : { last_activity_at: unixSeconds(contact.last_activity_at) };
  return {
    additional_attributes: contact.additional_attributes,
    availability_status: contact.online ? "online" : "offline",
    email: contact.email,
    id: contact.id,
    name: contact.name,
    phone_number: contact.phone_number,
    blocked: contact.blocked,
    identifier: contact.identifier,
    thumbnail: contact.avatar_url,
    custom_attributes: contact.custom_attributes,
    ...activity,
    created_at: unixSeconds(contact.created_at),
  };
}
