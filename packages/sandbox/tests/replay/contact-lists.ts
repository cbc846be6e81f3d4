import type { Wire } from "./harvest.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import type { World } from "./world.ts";

/** Returns the contacts in a recorded list. */
function contactsIn({ response }: Recorded): Wire[] {
  return response.status === 200 ? (Object(response.body).payload as Wire[]) : [];
}

/**
 * Returns all contacts of the account when a list was recorded, in the server's order. Lists were recorded in two
 * accounts with the same contacts, and one contact appears only in the other account.
 */
function contactsBehind(exchange: Recorded): Wire[] {
  const related = recordingsOf(exchange.version, [exchange.id]);
  const listed = recordingsOf(exchange.version, ["listContacts"], exchange.request.params.account_id);
  const own = related.filter((other) => other.request.params.account_id === exchange.request.params.account_id);
  const names =
    exchange.id === "listContacts" ? ["success", "success-jobs-pending", "page-2"] : ["many", "many-page-2"];
  const unordered = names.flatMap((name) => own.filter((other) => other.case === name));
  const contacts = new Map<unknown, Wire>();
  // Contacts changed between recordings: the response itself takes precedence over others.
  const others = [...listed, ...related].filter((other) => !own.includes(other)).flatMap(contactsIn);
  for (const contact of [...unordered, ...own, exchange].flatMap(contactsIn)) {
    contacts.set(contact.name, { ...contacts.get(contact.name), ...contact });
  }
  for (const contact of others) if (!contacts.has(contact.name)) contacts.set(contact.name, contact);
  return [...contacts.values()];
}

/** The cases that were recorded without contacts. */
const before: ReadonlySet<string> = new Set(["empty", "no-contacts"]);

/** Adds contacts with new IDs, because the sandbox lists them by ID if the server doesn't guarantee an order. */
export function plantListed(world: World, exchange: Recorded): void {
  const behind = before.has(exchange.case) ? [] : contactsBehind(exchange);
  for (const [index, contact] of behind.entries()) {
    // No response shows the labels. These are the ones that recorded requests use.
    const labels = contact.identifier === "crm-1001" ? ["vip", "billing"] : [];
    world.contact({ ...contact, id: index + 1 }, { labels });
    world.recordedIds.set(index + 1, Number(contact.id));
  }
}

/** The sort keys with many ties. The server's order of ties is undefined. */
const keysWithTies: Readonly<Record<string, (contact: Wire) => unknown>> = {
  city: ({ additional_attributes }) => Object(additional_attributes).city,
  company_name: ({ additional_attributes }) => Object(additional_attributes).company_name,
  country: ({ additional_attributes }) => Object(additional_attributes).country,
  created_at: ({ created_at }) => created_at,
  last_activity_at: ({ last_activity_at }) => last_activity_at,
  phone_number: ({ phone_number }) => phone_number,
};

/** Returns the parts of a list to compare: everything, or only the sort keys if many contacts have the same. */
export function contactListView(exchange: Recorded, body: unknown): unknown {
  const key = keysWithTies[`${Object(exchange.request.query).sort ?? ""}`.replace("-", "")];
  if (key === undefined || exchange.response.status !== 200) return body;
  const { meta, payload } = Object(body) as { meta: unknown; payload: Wire[] };
  return { meta, order: payload.map(key), hasInboxes: payload.some((contact) => "contact_inboxes" in contact) };
}
