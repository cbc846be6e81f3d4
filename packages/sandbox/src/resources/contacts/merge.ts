import { isBlank, isJsonObject } from "../../rules/cast.ts";
import type { State } from "../../state/state.ts";
import type { Contact } from "./table.ts";

const mergedColumns = [
  "name",
  "email",
  "phone_number",
  "identifier",
  "additional_attributes",
  "custom_attributes",
] as const;

/** Merges a contact into another one, which stays. */
export function mergeInto(state: State, base: Contact, mergee: Contact): Contact {
  if (base.id === mergee.id) return base;
  moveBelongings(state, mergee.id, base.id);
  state.contacts.delete(mergee.id);
  return state.contacts.update(base.id, mergedContact(base, mergee));
}

/** Merges two contacts. The base wins; the other one fills in missing values. */
function mergedContact(base: Contact, mergee: Contact): Partial<Contact> {
  const entries = mergedColumns.map((column) => [column, merged(base[column], mergee[column])]);
  return Object.fromEntries(entries);
}

/** Moves everything that belongs to a contact to another one. */
function moveBelongings(state: State, from: number, to: number): void {
  for (const { id } of state.contactInboxes.where("of_contact", from))
    state.contactInboxes.update(id, { contact_id: to });
  for (const { id } of state.contactNotes.where("of_contact", from)) state.contactNotes.update(id, { contact_id: to });
  for (const conversation of state.conversations.where("of_contact", from)) {
    state.conversations.update(conversation.id, { contact_id: to });
    for (const { id, sender } of state.messages.where("of_conversation", conversation.id)) {
      if (sender?.type === "Contact" && sender.id === from)
        state.messages.update(id, { sender: { ...sender, id: to } });
    }
  }
}

function merged(base: unknown, mergee: unknown): unknown {
  if (!isJsonObject(base) || !isJsonObject(mergee)) return isBlank(base) ? mergee : base;
  const keys = new Set([...Object.keys(mergee), ...Object.keys(base)]);
  return Object.fromEntries([...keys].map((key) => [key, key in base ? merged(base[key], mergee[key]) : mergee[key]]));
}
