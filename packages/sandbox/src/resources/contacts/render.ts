import * as wire from "../../generated/shapes.ts";
import { isBlank } from "../../rules/cast.ts";
import type { Params } from "../../rules/params.ts";
import { failure } from "../../rules/refusal.ts";
import { pageOf } from "../../state/page.ts";
import type { Rows } from "../../state/rows.ts";
import type { State } from "../../state/state.ts";
import type { Contact, ContactInbox } from "./table.ts";

/** Renders a contact as in a conversation's `meta.sender`. Without any activity, `last_activity_at` is left out. */
export function renderContact(state: State, contact: Contact) {
  const hasCompanies = state.accounts.get(contact.account_id)?.features.includes("companies") === true;
  return wire.Contact({
    ...contact,
    availability_status: contact.online ? "online" : "offline",
    company_id: hasCompanies ? contact.company_id : undefined,
  });
}

/**
 * Renders a contact as in the operations on contacts.
 *
 * @throws {Refusal} if an inbox of the contact was deleted.
 */
export function renderContactWithInboxes(state: State, contact: Contact) {
  const rows = state.contactInboxes.where("of_contact", contact.id);
  return { ...renderContact(state, contact), contact_inboxes: rows.map((row) => renderContactInbox(state, row)) };
}

/** Renders a contact as the sender of a message. */
export function renderContactSender(contact: Contact) {
  return wire.ContactSender({ ...contact, type: "contact" });
}

/** Renders an identity of a contact. */
export function renderContactInbox(
  state: State,
  { id, inbox_id, source_id }: Pick<ContactInbox, "id" | "inbox_id" | "source_id">,
) {
  const inbox = state.inboxes.get(inbox_id);
  if (inbox === undefined) throw failure(`Contact inbox ${id} has no inbox.`);
  return { source_id, inbox: wire.InboxSummary(inbox) };
}

/** Renders a contact as it is stored. */
export function renderContactRecord(contact: Contact) {
  const { email, phone_number, identifier, additional_attributes, labels } = contact;
  const isKnown = [email, phone_number, identifier].some((detail) => !isBlank(detail));
  return wire.ContactRecord({
    ...contact,
    additional_attributes: additional_attributes ?? {},
    custom_attributes: contact.custom_attributes ?? {},
    contact_type: isKnown ? "lead" : "visitor",
    ...{ middle_name: "", last_name: "" },
    location: additional_attributes?.city ?? null,
    country_code: additional_attributes?.country ?? null,
    label_list: labels,
  });
}

/** The number of contacts on a page. */
export const pageSize = 15;

/** Renders a page of a list of contacts. */
export function renderContactList(params: Params, contacts: Rows<Contact>, state: State) {
  const page = params.text("page");
  // The server echoes the page as a string. Only the default, 1, is a number.
  const meta = { count: contacts.size, current_page: page ?? 1 };
  return { meta, payload: pageOf(contacts, page, pageSize).map((contact) => renderShown(params, contact, state)) };
}

/** Renders a contact, with its inboxes unless `include_contact_inboxes` is something other than `true`. */
export function renderShown(params: Params, contact: Contact, state: State) {
  const withInboxes = ["", "true"].includes(params.text("include_contact_inboxes")?.trim() ?? "");
  return withInboxes ? renderContactWithInboxes(state, contact) : renderContact(state, contact);
}
