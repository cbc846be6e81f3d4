import type { Contact, ContactFilterCondition } from "./generated/models.ts";
import { checkInteger, refuse } from "./transport/argument.ts";

/** An attribute by which a contact can be found. */
export type ContactKey = "id" | FilteredKey;

type FilteredKey = "email" | "phone_number" | "identifier" | "name";

/** The server cannot filter by the id. */
const filtered: readonly FilteredKey[] = ["email", "phone_number", "identifier", "name"];

/** The largest id in Chatwoot's database. A larger number can only be a phone number, an identifier or a name. */
const largestId = 2 ** 31 - 1;

/** A value to find contacts by. */
export interface ContactValue {
  readonly text: string;
  /** The id that the value can be. */
  readonly id: number | undefined;
  /** The conditions for the filter. One of them is enough. */
  readonly conditions: readonly ContactFilterCondition[];
  /** Whether a contact that the filter found has the value. */
  fits(contact: Contact): boolean;
}

/**
 * Reads a value to find contacts by.
 *
 * @param by - The only attribute to compare. @default the id for a number, and all attributes for a string
 * @throws {InvalidArgumentError} when the attribute cannot have the value.
 */
export function contactValue(value: number | string, by?: ContactKey): ContactValue {
  if (by !== undefined && by !== "id" && !filtered.includes(by)) {
    throw refuse("by", "id, email, phone_number, identifier or name", by);
  }
  const text = String(value).trim();
  if (typeof value === "number") checkInteger("value", value);
  else if (typeof value !== "string" || !text) throw refuse("value", "an id or a string that is not empty", value);
  const only = by ?? (typeof value === "number" ? "id" : undefined);
  if (only === "id") checkInteger("value", /^\d+$/.test(text) ? Number(text) : value);
  const phone = phoneDigits(text);
  if (only === "phone_number" && !phone) throw refuse("value", "a phone number with its country code", value);
  const wanted = filtered.filter((key) => (only ?? key) === key && (key !== "phone_number" || phone));
  const isId = only === "id" || (!only && /^[1-9]\d*$/.test(text) && Number(text) <= largestId);
  const valueFor = (key: string) => (key === "phone_number" ? (phone ?? "") : text);
  const isText = (other: string | null) => other?.toLowerCase() === text.toLowerCase();
  return {
    text,
    id: isId ? Number(text) : undefined,
    conditions: wanted.map((key, index) => ({
      attribute_key: key,
      filter_operator: "equal_to",
      values: [valueFor(key)],
      query_operator: index < wanted.length - 1 ? "OR" : null,
    })),
    // The server ignores letter case. Identifiers come from other systems, where it can tell two people apart.
    fits: (contact) =>
      contact.identifier === text ||
      !isText(contact.identifier) ||
      wanted.some((key) => key !== "identifier" && isText(contact[key])),
  };
}

/**
 * Returns the digits of a phone number in international form, which can be written with `+`, `00` or neither, and with
 * spaces, dashes, dots, slashes and brackets. Returns undefined for any other string.
 *
 * Older servers add a `+` to the value of a condition, even if it has one.
 */
function phoneDigits(text: string): string | undefined {
  const bare = text.replace(/\(0\)|[\s()./\p{Pd}\p{Cf}]/gu, "");
  return /^(?:\+|00)?([1-9]\d{1,14})$/.exec(bare)?.[1];
}
