import type { ContactSeed, ConversationSeed } from "../../seed/contact-seed.ts";
import { inboxes } from "../../seed/desk.ts";
import { days } from "../../seed/durations.ts";
import type { Plot } from "../../state/plot.ts";
import { type Door, plantConversation } from "../conversations/seed.ts";
import { blankContact, enterInbox } from "./rules.ts";
import type { Contact } from "./table.ts";

/** The ID of a deleted inbox. */
const deletedInboxId = 99_999;

/** Adds a contact with its identities and conversations. */
export function plantContact(plot: Plot, { number, verifiedIn, conversations, ...values }: ContactSeed): Contact {
  const { state, accountId, firstId, now } = plot;
  const incomingAgo = conversations
    .flatMap(({ messages = [] }) => messages)
    .filter(({ type }) => type === "incoming")
    .map(({ ago }) => ago);
  const contact = state.contacts.insert({
    ...blankContact(accountId, now - Math.max(days(1), ...conversations.map(({ ago }) => ago))),
    id: firstId + number,
    last_activity_at: incomingAgo.length === 0 ? null : now - Math.min(...incomingAgo),
    ...values,
  });
  conversations.forEach((conversation, index) => {
    const door = openDoor(plot, contact, verifiedIn, conversation);
    plantConversation(plot, number, index + 1, conversation, door);
  });
  return contact;
}

/** Returns the inbox of a conversation, and the contact's identity there, which all its conversations share. */
function openDoor(
  { state, firstId }: Plot,
  contact: Contact,
  verifiedIn: ContactSeed["verifiedIn"] = [],
  { inbox: key, withoutContactInbox }: ConversationSeed,
): Door {
  if (key === "deleted") return { inbox_id: deletedInboxId, contact_inbox_id: null };
  const inboxId = firstId + inboxes[key].number;
  if (withoutContactInbox === true) return { inbox_id: inboxId, contact_inbox_id: null };
  const row = enterInbox(state, contact, { id: inboxId, channel_type: inboxes[key].channel_type });
  if (verifiedIn.includes(key)) state.contactInboxes.update(row.id, { hmac_verified: true });
  return { inbox_id: inboxId, contact_inbox_id: row.id };
}
