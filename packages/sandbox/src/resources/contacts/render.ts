import type {
  ContactSender,
  ContactWithInboxes,
  Contact as WireContact,
  ContactInbox as WireContactInbox,
} from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import { failure } from "../../rules/refusal.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import type { Contact, ContactInbox } from "./table.ts";

const columns = [
  "id",
  "name",
  "email",
  "phone_number",
  "identifier",
  "blocked",
  "thumbnail",
  "additional_attributes",
  "custom_attributes",
] as const;

/** The contact as it is in a conversation's `meta.sender`. `last_activity_at` is left out, not null, for never. */
export function renderContact(state: State, contact: Contact): WireContact {
  const { last_activity_at } = contact;
  const hasCompanies = state.accounts.get(contact.account_id)?.features.includes("companies") === true;
  return {
    ...pick(contact, ...columns),
    availability_status: contact.online ? "online" : "offline",
    ...(last_activity_at !== null && { last_activity_at: unixSeconds(last_activity_at) }),
    ...(hasCompanies && pick(contact, "company_id")),
    created_at: unixSeconds(contact.created_at),
  };
}

/**
 * The contact as its own endpoints show it.
 *
 * @throws {Refusal} where an inbox of the contact is gone.
 */
export function renderContactWithInboxes(state: State, contact: Contact): ContactWithInboxes {
  const rows = state.contactInboxes.where("of_contact", contact.id).slice(0);
  return { ...renderContact(state, contact), contact_inboxes: rows.map((row) => renderContactInbox(state, row)) };
}

/** The contact as the author of a message. */
export function renderContactSender(contact: Contact): ContactSender {
  return { ...pick(contact, ...columns), type: "contact" };
}

function renderContactInbox(state: State, { id, inbox_id, source_id }: ContactInbox): WireContactInbox {
  const inbox = state.inboxes.get(inbox_id);
  if (inbox === undefined) throw failure(`Contact inbox ${id} has no inbox.`);
  return { source_id, inbox: pick(inbox, "id", "avatar_url", "channel_id", "name", "channel_type", "provider") };
}
