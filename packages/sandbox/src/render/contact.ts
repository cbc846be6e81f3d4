import type { Contact as WireContact } from "@wootkit/client";
import type { Contact } from "../model/contact.ts";
import { unixSeconds } from "./time.ts";

/** The contact as it stands in a conversation's `meta.sender`. `last_activity_at` is left out, not null, for never. */
export function renderContact(contact: Contact): WireContact {
  const activity: Pick<WireContact, "last_activity_at"> =
    contact.lastActivityAt === null ? {} : { last_activity_at: unixSeconds(contact.lastActivityAt) };
  return {
    additional_attributes: contact.additionalAttributes,
    availability_status: contact.online ? "online" : "offline",
    email: contact.email,
    id: contact.id,
    name: contact.name,
    phone_number: contact.phoneNumber,
    blocked: contact.blocked,
    identifier: contact.identifier,
    thumbnail: contact.avatarUrl,
    custom_attributes: contact.customAttributes,
    ...activity,
    created_at: unixSeconds(contact.createdAt),
  };
}
