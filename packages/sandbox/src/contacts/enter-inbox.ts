import type { Contact, ContactInbox } from "../model/contact.ts";
import type { Inbox } from "../model/inbox.ts";
import { rowUuid } from "../model/row-uuid.ts";
import { contactInboxesOf, type State } from "../model/state.ts";

/** The identity of a contact in an inbox, which all its conversations there share: a new one where there is none yet. */
export function enterInbox(
  state: State,
  contact: Contact,
  { id: inboxId, channelType }: Pick<Inbox, "id" | "channelType">,
): ContactInbox {
  const known = contactInboxesOf(state, contact.id).find((row) => row.inboxId === inboxId);
  if (known !== undefined) return known;
  state.lastIds.contactInbox += 1;
  const id = state.lastIds.contactInbox;
  const sourceId = sourceIdOf(contact, channelType, id);
  const row: ContactInbox = { id, contactId: contact.id, inboxId, sourceId, hmacVerified: false };
  state.contactInboxes.set(id, row);
  return row;
}

/** What the channel knows a contact by: an address, a number, or a random id. */
function sourceIdOf(contact: Contact, channelType: Inbox["channelType"], contactInboxId: number): string {
  const randomId = rowUuid(contactInboxId);
  switch (channelType) {
    case "Channel::Email":
      return contact.email ?? randomId;
    case "Channel::Sms":
    case "Channel::TwilioSms":
      return contact.phoneNumber ?? randomId;
    case "Channel::Whatsapp":
      return contact.phoneNumber?.slice(1) ?? randomId;
    default:
      return randomId;
  }
}
