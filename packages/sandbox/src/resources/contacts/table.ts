import type * as wire from "../../generated/shapes.ts";
import type { ColumnsOf } from "../../rules/shape.ts";
import { type Index, on, type Timed, table, uniqueOn } from "../../state/table-definition.ts";
import { contactOrders, type SortName } from "./order.ts";

/** A person who writes to the support desk. */
export interface Contact extends ColumnsOf<typeof wire.Contact, "availability_status">, Timed {
  account_id: number;
  /** Whether the website widget was open within the last 90 seconds. */
  online: boolean;
  labels: readonly string[];
}

/** Whether the contact has a detail besides the name. Lists leave out anonymous visitors. */
function isReachable({ email, phone_number, identifier }: Contact): boolean {
  return [email, phone_number, identifier].some((detail) => detail !== null && detail !== "");
}

function listed(order?: (a: Contact, b: Contact) => number): Index<Contact> {
  const key = (row: Contact) => (isReachable(row) ? row.account_id : undefined);
  return order === undefined ? { key } : { key, order };
}

const allBy = Object.fromEntries(
  Object.entries(contactOrders).map(([name, order]) => [`all_by_${name}`, { ...on<Contact>("account_id"), order }]),
  // `fromEntries` doesn't keep the names in its type.
) as unknown as Record<`all_by_${SortName}`, Index<Contact>>;

const listedBy = Object.fromEntries(
  Object.entries(contactOrders).map(([name, order]) => [`listed_by_${name}`, listed(order)]),
  // `fromEntries` doesn't keep the names in its type.
) as Record<`listed_by_${SortName}`, Index<Contact>>;

export const contacts = table<Contact>()({
  isTimed: true,
  ownedBy: ["account_id"],
  indexes: {
    by_email: uniqueOn("account_id", "email"),
    by_phone_number: on("account_id", "phone_number"),
    by_identifier: uniqueOn("account_id", "identifier"),
    listed: listed(),
    ...listedBy,
    ...allBy,
  },
});

/** The identity of a contact in one inbox. */
export interface ContactInbox extends Timed {
  id: number;
  contact_id: number;
  inbox_id: number;
  /** The contact's ID in the channel: an address, a number, or a random ID. */
  source_id: string;
  hmac_verified: boolean;
  pubsub_token: string;
}

export const contactInboxes = table<ContactInbox>()({
  isTimed: true,
  ownedBy: ["contact_id", "inbox_id"],
  indexes: {
    of_source: on("source_id"),
    by_source: uniqueOn("inbox_id", "source_id"),
  },
});
