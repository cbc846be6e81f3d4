import { enterInbox } from "../contacts/enter-inbox.ts";
import type { Contact } from "../model/contact.ts";
import type { ContactSeed, ConversationSeed } from "./contact-seed.ts";
import { inboxes } from "./desk.ts";
import { days } from "./durations.ts";
import { type Door, plantConversation } from "./plant-conversation.ts";
import type { Plot } from "./plot.ts";

/** The id of an inbox of which no row is left. */
const deletedInboxId = 99_999;

/** Adds a contact with its identities and conversations. */
export function plantContact(plot: Plot, seed: ContactSeed): void {
  const { state, account_id: accountId, firstId, now } = plot;
  const incomingAgo = seed.conversations
    .flatMap(({ messages = [] }) => messages)
    .filter(({ type }) => type === "incoming")
    .map(({ ago }) => ago);
  const contact: Contact = {
    id: firstId + seed.number,
    account_id: accountId,
    name: seed.name,
    email: seed.email ?? null,
    phone_number: seed.phone_number ?? null,
    identifier: seed.identifier ?? null,
    blocked: seed.blocked ?? false,
    avatar_url: seed.avatar_url ?? "",
    online: seed.online ?? false,
    additional_attributes: seed.additional_attributes === undefined ? {} : seed.additional_attributes,
    custom_attributes: seed.custom_attributes === undefined ? {} : seed.custom_attributes,
    labels: seed.labels ?? [],
    last_activity_at: incomingAgo.length === 0 ? null : now - Math.min(...incomingAgo),
    created_at: now - Math.max(days(1), ...seed.conversations.map(({ ago }) => ago)),
  };
  state.contacts.set(contact.id, contact);
  seed.conversations.forEach((conversation, index) => {
    const door = openDoor(plot, contact, seed, conversation);
    plantConversation(plot, seed.number, index + 1, conversation, door);
  });
}

/** The inbox that a conversation came through, and the contact's identity there, which all its conversations share. */
function openDoor(plot: Plot, contact: Contact, seed: ContactSeed, conversation: ConversationSeed): Door {
  const { state, firstId } = plot;
  const key = conversation.inbox;
  if (key === "deleted") return { inbox_id: deletedInboxId, contact_inbox_id: null };
  const inbox = inboxes[key];
  const inboxId = firstId + inbox.number;
  if (conversation.withoutContactInbox === true) return { inbox_id: inboxId, contact_inbox_id: null };
  const row = enterInbox(state, contact, { id: inboxId, channel_type: inbox.channel_type });
  row.hmac_verified = seed.verifiedIn?.includes(key) ?? false;
  return { inbox_id: inboxId, contact_inbox_id: row.id };
}
