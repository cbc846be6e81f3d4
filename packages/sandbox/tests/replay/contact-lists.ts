import type { Wire } from "./harvest.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import type { World } from "./world.ts";

/** The contacts in a recorded list. */
function contactsIn({ response }: Recorded): Wire[] {
  return response.status === 200 ? (Object(response.body).payload as Wire[]) : [];
}

/**
 * The contacts that were there when a list was recorded, in the order in which the server came across them. Lists were
 * recorded in two accounts of the same people; one of them was seen in the other account only.
 */
function contactsBehind(exchange: Recorded): Wire[] {
  const related = recordingsOf(exchange.version, [exchange.id]);
  const listed = recordingsOf(exchange.version, ["listContacts"], exchange.request.params.account_id);
  const own = related.filter((other) => other.request.params.account_id === exchange.request.params.account_id);
  const names =
    exchange.id === "listContacts" ? ["success", "success-jobs-pending", "page-2"] : ["many", "many-page-2"];
  const unordered = names.flatMap((name) => own.filter((other) => other.case === name));
  const contacts = new Map<unknown, Wire>();
  // Contacts known from elsewhere replace no one, and the response itself replaces: contacts changed in between.
  const others = [...listed, ...related].filter((other) => !own.includes(other)).flatMap(contactsIn);
  for (const contact of [...unordered, ...own, exchange].flatMap(contactsIn)) {
    contacts.set(contact.name, { ...contacts.get(contact.name), ...contact });
  }
  for (const contact of others) if (!contacts.has(contact.name)) contacts.set(contact.name, contact);
  return [...contacts.values()];
}

/** Cases that were recorded before there were contacts. */
const before: ReadonlySet<string> = new Set(["empty", "no-contacts"]);

/** Plants contacts under ids of their own: the sandbox lists them by id where the server promises no order. */
export function plantListed(world: World, exchange: Recorded): void {
  const behind = before.has(exchange.case) ? [] : contactsBehind(exchange);
  for (const [index, contact] of behind.entries()) {
    // No response tells the labels. These are the ones that the recordings ask for.
    const labels = contact.identifier === "crm-1001" ? ["vip", "billing"] : [];
    world.contact({ ...contact, id: index + 1 }, { labels });
    world.recordedIds.set(index + 1, Number(contact.id));
  }
}

/** What contacts are ordered by in the cases where many are equal in it: which of those come, and where, is chance. */
const keysWithTies: Readonly<Record<string, (contact: Wire) => unknown>> = {
  city: ({ additional_attributes }) => Object(additional_attributes).city,
  company_name: ({ additional_attributes }) => Object(additional_attributes).company_name,
  country: ({ additional_attributes }) => Object(additional_attributes).country,
  created_at: ({ created_at }) => created_at,
  last_activity_at: ({ last_activity_at }) => last_activity_at,
  phone_number: ({ phone_number }) => phone_number,
};

/** A list as it is compared: whole, or where many contacts are equal in what orders them, by that alone. */
export function contactListView(exchange: Recorded, body: unknown): unknown {
  const key = keysWithTies[`${Object(exchange.request.query).sort ?? ""}`.replace("-", "")];
  if (key === undefined || exchange.response.status !== 200) return body;
  const { meta, payload } = Object(body) as { meta: unknown; payload: Wire[] };
  return { meta, order: payload.map(key), hasInboxes: payload.some((contact) => "contact_inboxes" in contact) };
}
