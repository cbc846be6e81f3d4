import type { Contact as WireContact } from "@wootkit/client";
import { byValue } from "../../state/text-order.ts";

/** The columns of a contact that orders read. */
type Contact = Pick<WireContact, "name" | "email" | "phone_number" | "additional_attributes"> & {
  created_at: number;
  last_activity_at: number | null;
};

/** The sort keys of contacts. */
const columns = {
  name: ({ name }: Contact) => name?.toLowerCase() ?? null,
  email: ({ email }: Contact) => email,
  phone_number: ({ phone_number }: Contact) => phone_number,
  created_at: ({ created_at }: Contact) => created_at,
  last_activity_at: ({ last_activity_at }: Contact) => last_activity_at,
  company_name: ({ additional_attributes }: Contact) => additional_attributes?.company_name ?? null,
  city: ({ additional_attributes }: Contact) => additional_attributes?.city ?? null,
  country: ({ additional_attributes }: Contact) => additional_attributes?.country ?? null,
};

/** A value of `sort`: a column, with a leading `-` for descending order. */
export type SortName = keyof typeof columns | `-${keyof typeof columns}`;

type Order = (a: Contact, b: Contact) => number;

/** The orders of contacts. Contacts without a value are last in both directions. */
export const contactOrders: Readonly<Record<SortName, Order>> = Object.fromEntries(
  Object.entries(columns).flatMap(([name, read]): [string, Order][] => [
    [name, byValue(read, 1)],
    [`-${name}`, byValue(read, -1)],
  ]),
  // Every column has both directions.
) as Record<SortName, Order>;

export function isSortName(text: string): text is SortName {
  return Object.hasOwn(contactOrders, text);
}
