import { rowUuid } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import type { Inbox } from "../inboxes/table.ts";
import type { Contact, ContactInbox } from "./table.ts";

/** The identity of a contact in an inbox, which all its conversations there share: a new one where there is none yet. */
export function enterInbox(state: State, contact: Contact, inbox: Pick<Inbox, "id" | "channel_type">): ContactInbox {
  const known = state.contactInboxes.where("of_contact", contact.id).filter((row) => row.inbox_id === inbox.id);
  return known[0] ?? addContactInbox(state, contact, inbox.id, sourceIdOf(state, contact, inbox.channel_type));
}

/** A further identity of a contact in an inbox. */
export function addContactInbox(state: State, contact: Contact, inboxId: number, sourceId: string): ContactInbox {
  const id = state.contactInboxes.nextId;
  return state.contactInboxes.insert({
    contact_id: contact.id,
    inbox_id: inboxId,
    source_id: sourceId,
    hmac_verified: false,
    pubsub_token: rowUuid(-id).replaceAll("-", ""),
  });
}

/** The name of a contact in a channel: an address, a number, or a random id. */
export function sourceIdOf(state: State, contact: Contact, channelType: Inbox["channel_type"]): string {
  const randomId = rowUuid(state.contactInboxes.nextId);
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
