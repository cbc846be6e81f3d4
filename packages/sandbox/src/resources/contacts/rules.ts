import { actionOn } from "../../rules/action.ts";
import type { Member } from "../../rules/caller.ts";
import { boolean, object, text } from "../../rules/cast.ts";
import { hex } from "../../rules/hex.ts";
import { like } from "../../rules/like-pattern.ts";
import type { Params } from "../../rules/params.ts";
import { type Fields, permitted } from "../../rules/permit.ts";
import { failure, ownOrNotFound, Refusal } from "../../rules/refusal.ts";
import { emailAddress, format, maxLength, required, unique, validate } from "../../rules/validate.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { rowUuid } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import type { ChannelType, Inbox } from "../inboxes/table.ts";
import type { Contact, ContactInbox } from "./table.ts";

/** Returns the identity of a contact in an inbox, which all its conversations there share. Creates it if necessary. */
export function enterInbox(state: State, contact: Contact, inbox: Pick<Inbox, "id" | "channel_type">): ContactInbox {
  const known = state.contactInboxes.where("of_contact", contact.id).filter((row) => row.inbox_id === inbox.id);
  return known[0] ?? addContactInbox(state, contact, inbox.id, sourceIdOf(state, contact, inbox.channel_type));
}

/** Adds an identity of a contact in an inbox. */
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

/** The detail that identifies a contact in a channel. Other channels generate an ID. */
export const neededDetail: { readonly [type in ChannelType]?: "email" | "phone_number" } = {
  "Channel::Email": "email",
  "Channel::Sms": "phone_number",
  "Channel::TwilioSms": "phone_number",
  "Channel::Whatsapp": "phone_number",
};

/** Returns the detail that identifies a contact in a channel, if there is one. It can be empty. */
export function detailOf(contact: Omit<Contact, "id">, channelType: ChannelType): string | null | undefined {
  const needed = neededDetail[channelType];
  const detail = needed && contact[needed];
  return channelType === "Channel::Whatsapp" ? detail?.replace("+", "") : detail;
}

/** Returns the source ID of a contact in a channel: an address, a number, or a generated ID. */
export function sourceIdOf(state: State, contact: Omit<Contact, "id">, channelType: ChannelType): string {
  return detailOf(contact, channelType) || rowUuid(state.contactInboxes.nextId);
}

/** Returns the contact of an account that has one of some details. */
export function contactWith(
  {
    identifier,
    email,
    phone_number: phone,
  }: Readonly<Partial<Record<"identifier" | "email" | "phone_number", string>>>,
  accountId: number,
  { contacts }: State,
): Contact | undefined {
  return (
    contacts.find("by_identifier", accountId, identifier || undefined) ??
    contacts.find("by_email", accountId, email?.toLowerCase() || undefined) ??
    contacts.find("by_phone_number", accountId, phone?.toLowerCase() || undefined)
  );
}

/** Returns a contact of the caller's account. Every member can see every contact. */
export function ownContact(id: number, { account }: Pick<Member, "account">, state: State): Contact {
  return ownOrNotFound(state.contacts.get(id), account);
}

/** Makes handlers of operations on the contact in the path. */
export const onContact = actionOn((params, caller: Member, state) => ownContact(params.id("id"), caller, state));

const fields: Fields<Contact> = {
  name: text,
  email: text,
  phone_number: text,
  identifier: text,
  blocked: boolean,
  additional_attributes: object,
  custom_attributes: object,
};

const validations = [
  required<Contact>("blocked"),
  maxLength<Contact>("name", 255),
  emailAddress<Contact>("email", "Invalid email"),
  unique("contacts", "by_email", "email"),
  unique("contacts", "by_identifier", "identifier"),
  format<Contact>("phone_number", /^\+[1-9]\d{1,14}$/, "should be in e164 format", { allowsBlank: true }),
  unique("contacts", "by_phone_number", "phone_number"),
];

/**
 * Returns a contact with the changes of a request. Attributes are merged one level deep.
 *
 * @throws {Refusal} if the result is invalid.
 */
export function changedContact<C extends Omit<Contact, "id">>(before: C, params: Params, state: State): C {
  const { additional_attributes, custom_attributes, email = before.email, ...sent } = permitted(params, fields);
  const company = sentCompany(before, params, state);
  const contact = {
    ...before,
    ...sent,
    email: email?.toLowerCase() || null,
    additional_attributes: { ...before.additional_attributes, ...additional_attributes, ...company?.attributes },
    custom_attributes: { ...before.custom_attributes, ...custom_attributes },
    company_id: company === undefined ? before.company_id : company.id,
  };
  // A new contact lacks only the ID, which validations use to ignore the contact itself.
  validate(contact as unknown as Contact, validations, state);
  return contact;
}

/**
 * Returns the company that a request sets, `null` to remove it, or `undefined` if the request doesn't change it. The
 * name of the company becomes an attribute of the contact.
 *
 * @throws {Refusal} if the account has no such company.
 */
function sentCompany({ account_id }: Pick<Contact, "account_id">, params: Params, state: State) {
  const isOn = state.accounts.get(account_id)?.features.includes("companies") === true;
  if (!isOn || !params.has("company_id")) return undefined;
  if (!params.text("company_id")) return { id: null, attributes: { company_name: undefined } };
  const company = ownOrNotFound(state.companies.get(params.id("company_id")), { id: account_id });
  return { id: company.id, attributes: { company_name: company.name } };
}

/** Returns the hash of the URL of a picture that a request asks the server to download. */
export async function sentAvatarHash(params: Params, { version }: State): Promise<string | undefined> {
  const url = params.text("avatar_url");
  if (!url || !isSince(version, "4.9")) return undefined;
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(url)));
}

/** Lets a job download the picture of a contact. */
export function syncAvatar({ id }: Contact, hash: string | undefined, state: State): void {
  if (hash !== undefined) state.jobs.insert({ name: "syncAvatar", args: { id, hash } });
}

/** Returns the default columns of a contact. */
export function blankContact(accountId: number, now: number): Omit<Contact, "id"> {
  return {
    account_id: accountId,
    name: "",
    email: null,
    phone_number: null,
    identifier: null,
    blocked: false,
    thumbnail: "",
    online: false,
    additional_attributes: {},
    custom_attributes: {},
    labels: [],
    company_id: null,
    last_activity_at: null,
    created_at: now,
    updated_at: now,
  };
}

/**
 * Returns the source ID of a contact in an inbox: the requested one, or one from the channel.
 *
 * @throws {Refusal} if the contact lacks a detail that the channel needs.
 */
export function wantedSourceId(
  state: State,
  contact: Omit<Contact, "id">,
  { channel_type }: Inbox,
  sent: string | undefined,
): string {
  const needed = neededDetail[channel_type];
  if (sent === undefined && needed !== undefined && !contact[needed]) {
    throw new Refusal({ kind: "parameter missing", name: `contact ${needed.replace("_", " ")}` });
  }
  return sent ?? sourceIdOf(state, contact, channel_type);
}

/**
 * Like {@link wantedSourceId}, for a new contact.
 *
 * @throws {Refusal} if the source ID is taken.
 */
export function newSourceId(
  state: State,
  contact: Omit<Contact, "id">,
  inbox: Inbox,
  sent: string | undefined,
): string {
  const sourceId = wantedSourceId(state, contact, inbox, sent);
  if (state.contactInboxes.find("by_source", inbox.id, sourceId) !== undefined) {
    throw failure(`The source id ${sourceId} is taken in inbox ${inbox.id}.`);
  }
  return sourceId;
}

/** Returns a test for the contacts that a search finds. Only the identifier is case-sensitive. */
export function isFound(text: string): (contact: Contact) => boolean {
  const [isIn, isExactlyIn] = [like(`%${text}%`), like(`%${text}%`, { ignoresCase: false })];
  return ({ name, email, phone_number, identifier, additional_attributes }) =>
    [name, email, phone_number, additional_attributes?.company_name].some((detail) => detail && isIn(detail)) ||
    (identifier !== null && isExactlyIn(identifier));
}
