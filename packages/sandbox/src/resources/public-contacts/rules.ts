import * as wire from "../../generated/shapes.ts";
import { isBlank } from "../../rules/cast.ts";
import { Params } from "../../rules/params.ts";
import { pick } from "../../rules/pick.ts";
import { failure, orNotFound } from "../../rules/refusal.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import { mergeInto } from "../contacts/merge.ts";
import { blankContact, changedContact } from "../contacts/rules.ts";
import type { Contact, ContactInbox } from "../contacts/table.ts";
import type { Inbox } from "../inboxes/table.ts";

const longestName = 255;

/** Finds the contact of the account that has one of the details. */
export function identified(
  params: Params<"identifier" | "email" | "phone_number">,
  { account_id }: Inbox,
  state: State,
): Contact | undefined {
  const detail = (name: "identifier" | "email" | "phone_number") => params.text(name)?.toLowerCase() || undefined;
  return (
    state.contacts.find("by_identifier", account_id, params.text("identifier") || undefined) ??
    state.contacts.find("by_email", account_id, detail("email")) ??
    state.contacts.find("by_phone_number", account_id, detail("phone_number"))
  );
}

/** @throws {Refusal} if the contact would be invalid. */
export function newContact(params: Params<"name">, { account_id }: Inbox, state: State): Omit<Contact, "id"> {
  const { version } = state;
  const [sent, name] = [params.get("name"), params.text("name")];
  const isNewer = isSince(version, "4.16");
  if (isNewer && typeof sent === "number") throw failure("A name must be a string.");
  const cut = isNewer ? name?.slice(0, longestName) : name;
  const blank = blankContact(account_id, state.now());
  return changedContact(blank, params.with({ name: cut ?? inventedName(state.contacts.nextId) }), state);
}

/**
 * Changes a contact. An e-mail address or a phone number of another contact merges the two: the other one stays.
 *
 * @throws {Refusal} if the contact would be invalid.
 */
export function identify(
  contact: Contact,
  params: Params<"name" | "email" | "phone_number" | "custom_attributes">,
  state: State,
): Contact {
  const { account_id } = contact;
  const [email, phone] = [params.text("email")?.toLowerCase() || undefined, params.text("phone_number") || undefined];
  const ofPhone = state.contacts.find("by_phone_number", account_id, phone);
  const keepsPhone = ofPhone !== undefined && email !== undefined && ofPhone.email !== email;
  const others = [state.contacts.find("by_email", account_id, email), keepsPhone ? undefined : ofPhone];
  const merged = others.reduce<Contact>(
    (one, other) => (other === undefined ? one : mergeInto(state, other, one)),
    contact,
  );
  const names = ["name", "email", "phone_number", "custom_attributes"] as const;
  const kept = names.filter((name) => !isBlank(params.get(name)) && !(keepsPhone && name === "phone_number"));
  const sent = kept.map((name) => [name, params.get(name)] as const);
  const changed = changedContact(merged, new Params(Object.fromEntries(sent), true), state);
  return state.contacts.update(merged.id, changed);
}

const adjectives = ["bold", "calm", "little", "quiet", "weathered", "young"];
const nouns = ["dawn", "field", "moon", "rain", "river", "stone"];

/** Generates a name for an anonymous visitor. */
function inventedName(id: number): string {
  return `${adjectives[id % adjectives.length]}-${nouns[(id >> 2) % nouns.length]}-${(id * 379) % 1000}`;
}

/** Renders a contact for the visitor. */
export function shown(contactInbox: ContactInbox, isProven: boolean, state: State) {
  const row = isProven ? state.contactInboxes.update(contactInbox.id, { hmac_verified: true }) : contactInbox;
  const contact = orNotFound(state.contacts.get(row.contact_id));
  return wire.PublicContact({ ...contact, ...pick(row, "source_id", "pubsub_token") });
}
