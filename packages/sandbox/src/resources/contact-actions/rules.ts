import { castId, isBlank } from "../../rules/cast.ts";
import { parseCsv } from "../../rules/csv.ts";
import { Params } from "../../rules/params.ts";
import { failure, Refusal } from "../../rules/refusal.ts";
import type { JsonObject } from "../../state/json-object.ts";
import { rowUuid } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import { NulCharacterError } from "../../state/table.ts";
import { addContactInbox, blankContact, changedContact, wantedSourceId } from "../contacts/rules.ts";
import type { Contact, ContactInbox } from "../contacts/table.ts";
import type { Inbox } from "../inboxes/table.ts";

/** The channels whose source IDs are details of contacts, so that another contact can take one over. */
const ownedDetails: ReadonlySet<string> = new Set([
  "Channel::Email",
  "Channel::Sms",
  "Channel::TwilioSms",
  "Channel::Whatsapp",
]);

/**
 * Returns the identity of a contact in an inbox with a source ID, or with one from the channel. Creates it if
 * necessary.
 *
 * @throws {Refusal} if the contact lacks a detail that the channel needs, or another contact has the source ID.
 */
export function linkTo(contact: Contact, inbox: Inbox, sent: string | undefined, state: State): ContactInbox {
  const sourceId = wantedSourceId(state, contact, inbox, sent);
  if (sourceId === "") throw failure("The source_id is empty.");
  const known = state.contactInboxes.find("by_source", inbox.id, sourceId);
  if (known?.contact_id === contact.id) return known;
  if (known !== undefined && !ownedDetails.has(inbox.channel_type)) throw failure(`${sourceId} is another contact's.`);
  if (known !== undefined) state.contactInboxes.update(known.id, { source_id: `${known.id}${sourceId}` });
  return addContactInbox(state, contact, inbox.id, sourceId);
}

/** Returns the source ID to start a conversation with, or `undefined` if the contact can't be reached in an inbox. */
export function contactableSourceId(contact: Contact, { id, channel_type, channel }: Inbox, state: State) {
  const { email, phone_number: phone } = contact;
  const latest = state.contactInboxes
    .where("of_contact", contact.id)
    .filter((row) => row.inbox_id === id)
    .at(-1);
  switch (channel_type) {
    case "Channel::Api":
      return latest?.source_id ?? rowUuid(state.contactInboxes.nextId);
    case "Channel::WebWidget": {
      const isUsed = latest !== undefined && state.conversations.where("of_contact_inbox", latest.id).size > 0;
      return isUsed ? undefined : latest?.source_id;
    }
    case "Channel::Email":
      return email || undefined;
    case "Channel::Sms":
      return phone || undefined;
    case "Channel::Whatsapp":
      return phone?.replace("+", "") || undefined;
    case "Channel::TwilioSms":
      return phone ? `${channel.medium === "whatsapp" ? "whatsapp:" : ""}${phone}` : undefined;
    default:
      return undefined;
  }
}

/** The columns that contacts have. All others become custom attributes. */
const columns = ["name", "email", "phone_number", "identifier"] as const;

/** Adds the contacts of a CSV file, or updates those that it identifies. Rows with invalid values are left out. */
export function importContacts({ accountId, text }: JsonObject, state: State): void {
  const [header = [], ...rows] = parseCsv(String(text));
  for (const row of rows) {
    const values = Object.fromEntries(header.map((name, index) => [name.trim(), row[index] ?? ""]));
    try {
      importContact(castId(accountId), values, state);
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof NulCharacterError)) throw error;
    }
  }
}

function importContact(accountId: number, values: Readonly<Record<string, string>>, state: State): void {
  const { identifier, email, phone_number: phone, company = values.company_name, city } = values;
  const number = phone && `+${phone.replace(/^\+/, "")}`;
  const known =
    state.contacts.find("by_identifier", accountId, identifier || undefined) ??
    state.contacts.find("by_email", accountId, email?.toLowerCase() || undefined) ??
    state.contacts.find("by_phone_number", accountId, number || undefined);
  const sent: Readonly<Record<string, unknown>> = { ...values, phone_number: number };
  const details = columns.map((name) => [name, sent[name]] as const).filter(([, value]) => !isBlank(value));
  const custom = Object.entries(values).filter(([name]) => !columns.some((column) => column === name));
  const additional = Object.entries({ company_name: company, city }).filter(([, value]) => !isBlank(value));
  const fields = {
    ...Object.fromEntries(details),
    custom_attributes: Object.fromEntries(custom),
    additional_attributes: Object.fromEntries(additional),
  };
  const before = known ?? blankContact(accountId, state.now());
  const changed = changedContact(before, new Params(fields, true), state);
  if (known === undefined) state.contacts.insert(changed);
  else state.contacts.update(known.id, changed);
}
