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
  const { state, accountId, firstId, now } = plot;
  const incomingAgo = seed.conversations
    .flatMap(({ messages = [] }) => messages)
    .filter(({ type }) => type === "incoming")
    .map(({ ago }) => ago);
  const contact: Contact = {
    id: firstId + seed.number,
    accountId,
    name: seed.name,
    email: seed.email ?? null,
    phoneNumber: seed.phoneNumber ?? null,
    identifier: seed.identifier ?? null,
    blocked: seed.blocked ?? false,
    avatarUrl: seed.avatarUrl ?? "",
    online: seed.online ?? false,
    additionalAttributes: seed.additionalAttributes === undefined ? {} : seed.additionalAttributes,
    customAttributes: seed.customAttributes === undefined ? {} : seed.customAttributes,
    labels: seed.labels ?? [],
    lastActivityAt: incomingAgo.length === 0 ? null : now - Math.min(...incomingAgo),
    createdAt: now - Math.max(days(1), ...seed.conversations.map(({ ago }) => ago)),
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
  if (key === "deleted") return { inboxId: deletedInboxId, contactInboxId: null };
  const inbox = inboxes[key];
  const inboxId = firstId + inbox.number;
  if (conversation.withoutContactInbox === true) return { inboxId, contactInboxId: null };
  const row = enterInbox(state, contact, { id: inboxId, channelType: inbox.channelType });
  row.hmacVerified = seed.verifiedIn?.includes(key) ?? false;
  return { inboxId, contactInboxId: row.id };
}
