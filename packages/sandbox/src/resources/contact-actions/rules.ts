import { castId, isBlank } from "../../rules/cast.ts";
import { parseCsv } from "../../rules/csv.ts";
import { Params } from "../../rules/params.ts";
import { failure, Refusal } from "../../rules/refusal.ts";
import type { JsonObject } from "../../state/json-object.ts";
import { rowUuid } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import { NulCharacterError } from "../../state/table.ts";
import {
  addContactInbox,
  blankContact,
  changedContact,
  contactWith,
  detailOf,
  neededDetail,
  wantedSourceId,
} from "../contacts/rules.ts";
import type { Contact, ContactInbox } from "../contacts/table.ts";
import type { Inbox } from "../inboxes/table.ts";

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
  // A contact can take over a source ID that is a detail of contacts.
  const isDetail = neededDetail[inbox.channel_type] !== undefined;
  if (known !== undefined && !isDetail) throw failure(`${sourceId} is another contact's.`);
  if (known !== undefined) state.contactInboxes.update(known.id, { source_id: `${known.id}${sourceId}` });
  return addContactInbox(state, contact, inbox.id, sourceId);
}

/** Returns the source ID to start a conversation with, or `undefined` if the contact can't be reached in an inbox. */
export function contactableSourceId(contact: Contact, { id, channel_type, channel }: Inbox, state: State) {
  const latest = state.contactInboxes
    .where("of_contact", contact.id)
    .filter((row) => row.inbox_id === id)
    .at(-1);
  if (channel_type === "Channel::Api") return latest?.source_id ?? rowUuid(state.contactInboxes.nextId);
  if (channel_type === "Channel::WebWidget") {
    const isUsed = latest !== undefined && state.conversations.where("of_contact_inbox", latest.id).size > 0;
    return isUsed ? undefined : latest?.source_id;
  }
  const detail = detailOf(contact, channel_type) || undefined;
  const isTwilio = channel_type === "Channel::TwilioSms" && channel.medium === "whatsapp";
  return detail !== undefined && isTwilio ? `whatsapp:${detail}` : detail;
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
  const { phone_number: phone, company = values.company_name, city } = values;
  const sent: Readonly<Record<string, string>> = {
    ...values,
    ...(phone && { phone_number: `+${phone.replace(/^\+/, "")}` }),
  };
  const known = contactWith(sent, accountId, state);
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
