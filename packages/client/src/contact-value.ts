import type { Contact, ContactFilterCondition } from "./generated/models.ts";
import { checkInteger, refuse } from "./transport/argument.ts";

/** An attribute by which a contact can be found. */
export type ContactKey = "id" | "email" | "phone_number" | "identifier" | "name";

/** The largest id in Chatwoot's database. A larger number can only be a phone number, an identifier or a name. */
const largestId = 2 ** 31 - 1;

/** A value to find contacts by. */
export interface ContactValue {
  readonly text: string;
  /** The id that the value can be. */
  readonly id: number | undefined;
  /** The conditions for the filter. One of them is enough. The server cannot filter by the id. */
  readonly conditions: ContactFilterCondition[];
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
  const isNumber = typeof value === "number";
  const text = String(value).trim();
  if (!isNumber && (typeof value !== "string" || !text)) throw refuse("value", "an id or a non-empty string", value);
  const only = by ?? (isNumber ? "id" : undefined);
  if (only === "id") checkInteger("value", /^\d+$/.test(text) ? Number(text) : value);
  const values = { email: text, phone_number: phoneDigits(text), identifier: text, name: text };
  const wanted = Object.entries(values).filter(([key, sent]) => sent && (only ?? key) === key);
  if (only === "phone_number" && !values.phone_number)
    throw refuse("value", "a phone number with its country code", value);
  if (only !== "id" && wanted.length === 0) throw refuse("by", "id, email, phone_number, identifier or name", by);
  const canBeId = only === "id" || (!only && /^[1-9]\d*$/.test(text) && Number(text) <= largestId);
  const isText = (other: string | null) => other?.toLowerCase() === text.toLowerCase();
  return {
    text,
    id: canBeId ? Number(text) : undefined,
    conditions: wanted.map(([attribute_key, sent = ""], index, { length }) => ({
      attribute_key,
      filter_operator: "equal_to",
      values: [sent],
      query_operator: index < length - 1 ? "OR" : null,
    })),
    // The server ignores letter case. Identifiers come from other systems, where it can tell two people apart.
    fits: ({ identifier, email, name }) =>
      identifier === text || !isText(identifier) || (only !== "identifier" && (isText(email) || isText(name))),
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
