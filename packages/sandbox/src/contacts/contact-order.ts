import type { Contact } from "../model/contact.ts";

/** What contacts are ordered by. */
type Key = string | number | null;

const columns: ReadonlyMap<string, (contact: Contact) => Key> = new Map<string, (contact: Contact) => Key>([
  ["name", ({ name }) => name?.toLowerCase() ?? null],
  ["email", ({ email }) => email],
  ["phone_number", ({ phone_number: phoneNumber }) => phoneNumber],
  ["created_at", ({ created_at: createdAt }) => createdAt],
  ["last_activity_at", ({ last_activity_at: lastActivityAt }) => lastActivityAt],
  ["company_name", ({ additional_attributes: additionalAttributes }) => additionalAttributes?.company_name ?? null],
  ["city", ({ additional_attributes: additionalAttributes }) => additionalAttributes?.city ?? null],
  ["country", ({ additional_attributes: additionalAttributes }) => additionalAttributes?.country ?? null],
]);

// The order of texts is the database's to choose. This is the order of most installations.
const collator = new Intl.Collator("en");

/**
 * Orders contacts by a column, descending with a `-` before it; those without a value are last either way. An unknown
 * column, and none, leave them as they were added: the server then promises no order.
 */
export function orderContacts(contacts: readonly Contact[], sort = ""): Contact[] {
  const descending = sort.startsWith("-");
  const read = columns.get(descending ? sort.slice(1) : sort);
  if (read === undefined) return [...contacts];
  return contacts.toSorted((a, b) => compareKeys(read(a), read(b), descending ? -1 : 1));
}

function compareKeys(a: Key, b: Key, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return (a - b) * direction;
  return collator.compare(String(a), String(b)) * direction;
}
