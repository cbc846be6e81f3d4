import * as wire from "../../generated/shapes.ts";
import { isBlank, scalar } from "../../rules/cast.ts";
import { hex } from "../../rules/hex.ts";
import { Params } from "../../rules/params.ts";
import { fields } from "../../rules/permit.ts";
import { pick } from "../../rules/pick.ts";
import { failure, notFound, orNotFound } from "../../rules/refusal.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import { mergeInto } from "../contacts/merge.ts";
import { blankContact, changedContact } from "../contacts/rules.ts";
import type { Contact, ContactInbox } from "../contacts/table.ts";
import type { Conversation } from "../conversations/table.ts";
import { surveyOf } from "../csat-survey-responses/rules.ts";
import type { Inbox } from "../inboxes/table.ts";
import type { Message } from "../messages/table.ts";

/** @throws {Refusal} if no API inbox has the identifier. */
export function publicInbox(params: Params<"inbox_identifier">, state: State): Inbox {
  return orNotFound(state.inboxes.find("by_identifier", params.text("inbox_identifier")));
}

/** @throws {Refusal} if no contact of the inbox has the source ID. */
export function publicContactInbox(params: Params<"contact_identifier">, inbox: Inbox, state: State): ContactInbox {
  return orNotFound(state.contactInboxes.find("by_source", inbox.id, params.text("contact_identifier")));
}

/**
 * Whether the caller proved the contact's identity with the hexadecimal HMAC-SHA256 of the identifier.
 *
 * @throws {Refusal} if the HMAC is wrong, or is missing although the inbox requires it.
 */
export async function provesIdentity(
  params: Params<"identifier" | "identifier_hash">,
  { hmac_mandatory, hmac_token }: Inbox,
): Promise<boolean> {
  const hash = params.text("identifier_hash") ?? "";
  if (hash === "" && !hmac_mandatory) return false;
  if (hash === (await hmac(hmac_token, params.text("identifier") ?? ""))) return true;
  throw failure("The identifier_hash isn't the HMAC of the identifier.");
}

async function hmac(secret: string, text: string): Promise<string> {
  const bytes = (value: string) => new TextEncoder().encode(value);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes(secret), algorithm, false, ["sign"]);
  return hex(await crypto.subtle.sign("HMAC", key, bytes(text)));
}

const longestName = 255;

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

/**
 * Returns a conversation of the source ID. A verified contact can also see those of its other source IDs in the inbox.
 *
 * @throws {Refusal} if it doesn't exist.
 */
export function publicConversation(
  params: Params<"inbox_identifier" | "contact_identifier" | "conversation_id">,
  state: State,
): Conversation {
  const inbox = publicInbox(params, state);
  const contactInbox = publicContactInbox(params, inbox, state);
  const displayId = params.id("conversation_id");
  const conversation = orNotFound(state.conversations.find("by_number", inbox.account_id, displayId));
  const isOfContact = conversation.contact_id === contactInbox.contact_id && conversation.inbox_id === inbox.id;
  const isOwn = conversation.contact_inbox_id === contactInbox.id;
  if (!(isOwn || (contactInbox.hmac_verified && isOfContact))) throw notFound();
  return conversation;
}

/** Stores a contact's answer to a message. A job stores a rating. */
export function submit(message: Message, sent: unknown, state: State): Message {
  const answer = permittedAnswer(sent);
  if (answer === undefined) return message;
  const content_attributes = { ...message.content_attributes, submitted_values: answer };
  if (message.content_type === "input_csat") state.jobs.insert({ name: "storeRating", args: { id: message.id } });
  return state.messages.update(message.id, { content_attributes, updated_at: state.now() });
}

/** Returns the known keys of an answer, or of each of several, or `undefined` for anything else. */
function permittedAnswer(sent: unknown): JsonObject | JsonObject[] | undefined {
  return Array.isArray(sent) ? sent.flatMap<JsonObject>((one) => answerFields(one) ?? []) : answerFields(sent);
}

const answerFields = fields({
  ...{ name: scalar, title: scalar, value: scalar },
  csat_survey_response: fields({ feedback_message: scalar, rating: scalar }),
});

/** A survey and its conversation. */
export interface Survey {
  readonly conversation: Conversation;
  readonly message: Message;
}

/** @throws {Refusal} if no conversation has the UUID, or it has no survey. */
export function publicSurvey(params: Params<"uuid">, state: State): Survey {
  const conversation = orNotFound(state.conversations.find("by_uuid", params.text("uuid")));
  return { conversation, message: orNotFound(surveyOf(conversation, state)) };
}
