import type { Contact, ContactInbox } from "../model/contact.ts";
import type { Inbox } from "../model/inbox.ts";
import { rowUuid } from "../model/row-uuid.ts";
import { contactInboxesOf, type State } from "../model/state.ts";

/** The identity of a contact in an inbox, which all its conversations there share: a new one where there is none yet. */
export function enterInbox(
  state: State,
  contact: Contact,
  { id: inboxId, channel_type: channelType }: Pick<Inbox, "id" | "channel_type">,
): ContactInbox {
  const known = contactInboxesOf(state, contact.id).find((row) => row.inbox_id === inboxId);
  if (known !== undefined) return known;
  state.lastIds.contactInbox += 1;
  const id = state.lastIds.contactInbox;
  const sourceId = sourceIdOf(contact, channelType, id);
  const row: ContactInbox = { id, contact_id: contact.id, inbox_id: inboxId, source_id: sourceId, hmac_verified: false };
  state.contactInboxes.set(id, row);
  return row;
}

/** What the channel knows a contact by: an address, a number, or a random id. */
function sourceIdOf(contact: Contact, channelType: Inbox["channel_type"], contactInboxId: number): string {
  const randomId = rowUuid(contactInboxId);
  switch (channelType) {
    case "Channel::Email":
      return contact.email ?? randomId;
    case "Channel::Sms":
    case "Channel::TwilioSms":
      return contact.phone_number ?? randomId;
    case "Channel::Whatsapp":
      return contact.phone_number?.slice(1) ?? randomId;
    default:
      return randomId;
  }
}
