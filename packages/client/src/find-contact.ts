import { AmbiguousContactError } from "./ambiguous-contact-error.ts";
import { type ContactKey, type ContactValue, contactValue } from "./contact-value.ts";
import type { Contacts } from "./generated/contacts.ts";
import type { ContactWithInboxes } from "./generated/models.ts";
import { NotFoundError } from "./transport/errors.ts";
import type { RequestOptions } from "./transport/options.ts";

/** How to find a contact, and how to send each request. */
export interface FindContactOptions extends RequestOptions {
  /** The only attribute to compare. @default the id for a number, and all attributes for a string */
  readonly by?: ContactKey | undefined;
}

/** Finds the contact that has a value, or undefined. @throws {AmbiguousContactError} when several have it. */
export async function findContact(
  contacts: Contacts,
  value: number | string,
  { by, ...options }: FindContactOptions,
): Promise<ContactWithInboxes | undefined> {
  const wanted = contactValue(value, by);
  const [own, { found, hasMore }] = await Promise.all([
    contactWithId(contacts, wanted, options),
    filterContacts(contacts, wanted, options),
  ]);
  const matches = [...new Map([...own, ...found].map((contact) => [contact.id, contact])).values()];
  if (matches.length > 1) throw new AmbiguousContactError(wanted.text, matches, hasMore);
  return matches[0];
}

/** Contacts that have a value. */
interface Found {
  readonly found: readonly ContactWithInboxes[];
  /** Whether there may be more. */
  readonly hasMore: boolean;
}

async function contactWithId(
  contacts: Contacts,
  { id }: ContactValue,
  options: RequestOptions,
): Promise<readonly ContactWithInboxes[]> {
  if (id === undefined) return [];
  try {
    return [await contacts.get(id, options)];
  } catch (error) {
    // Without these words, the server is not a Chatwoot.
    if (error instanceof NotFoundError && /^Resource could/.test(error.serverMessage ?? "")) return [];
    throw error;
  }
}

/** Requests the contacts with the filter, until two are found. Usually, that is one request. */
async function filterContacts(
  contacts: Contacts,
  { conditions, fits }: ContactValue,
  options: RequestOptions,
): Promise<Found> {
  const found: ContactWithInboxes[] = [];
  if (conditions.length === 0) return { found, hasMore: false };
  // Without an order, a contact can be on two pages or on none.
  const list = contacts.filter({ payload: conditions }, { ...options, sort: "created_at" });
  for await (const page of list.pages()) {
    found.push(...page.items.filter(fits));
    if (found.length > 1) return { found, hasMore: page.hasNextPage() };
  }
  return { found, hasMore: false };
}
