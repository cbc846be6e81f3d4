import type { ContactWithInboxes, ContactInbox as WireContactInbox } from "@wootkit/client";
import type { Contact, ContactInbox } from "../model/contact.ts";
import { contactInboxesOf, type State } from "../model/state.ts";
import { renderContact } from "./contact.ts";
import { UnrenderableRowError } from "./unrenderable-row-error.ts";

/**
 * The contact as its own endpoints show it.
 *
 * @throws {UnrenderableRowError} where an inbox of the contact is gone.
 */
export function renderContactWithInboxes(state: State, contact: Contact): ContactWithInboxes {
  const contactInboxes = contactInboxesOf(state, contact.id);
  return { ...renderContact(contact), contact_inboxes: contactInboxes.map((row) => renderContactInbox(state, row)) };
}

function renderContactInbox(state: State, { id, inbox_id: inboxId, source_id: sourceId }: ContactInbox): WireContactInbox {
  const inbox = state.inboxes.get(inboxId);
  if (inbox === undefined) throw new UnrenderableRowError(`contact inbox ${id} has no inbox`);
  return {
    source_id: sourceId,
    inbox: {
      id: inbox.id,
      avatar_url: inbox.avatar_url,
      channel_id: inbox.channel_id,
      name: inbox.name,
      channel_type: inbox.channel_type,
      provider: inbox.provider,
    },
  };
}
