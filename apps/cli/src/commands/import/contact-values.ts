import type { Client, ContactWithInboxes } from "@wootkit/client";
import type { ContactColumns } from "./contact-columns.ts";

/** A fault of a row, in words for its report. */
export class RowProblem extends Error {
  override name = "RowProblem";
}

/** What a row says about a contact. Fields that it does not mention stay as they are. */
export interface ContactValues {
  readonly name?: string;
  readonly email?: string;
  readonly phone_number?: string;
  readonly identifier?: string;
  readonly blocked?: boolean;
  readonly custom_attributes?: Readonly<Record<string, unknown>>;
  readonly additional_attributes?: Readonly<Record<string, unknown>>;
}

/** The types of the account's custom attributes, by key. */
export type AttributeTypes = ReadonlyMap<string, string>;

/** Asks for the types of the custom attributes of contacts, so that a number in a CSV file is sent as a number. */
export async function attributeTypes({ customAttributes }: Client): Promise<AttributeTypes> {
  const { items } = await customAttributes.list({ attribute_model: "contact_attribute" });
  return new Map(items.map(({ attribute_key: key, attribute_display_type: type }) => [key, type]));
}

/** Returns what a row says. Empty cells say nothing. @throws {RowProblem} if a value cannot be imported. */
export function contactValues(
  row: Readonly<Record<string, unknown>>,
  columns: ContactColumns,
  types: AttributeTypes,
): ContactValues {
  const values: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [column, value] of Object.entries(row)) {
    const field = columns.fieldOf(column);
    if (field === undefined || value === null || value === "") continue;
    const [group = "", key] = field.split(/\.(.*)/s);
    if (key !== undefined) groups[group] = { ...groups[group], [key]: attributeValue(key, value, types) };
    else if (isGroup(field)) groups[field] = { ...groups[field], ...objectOf(field, value) };
    else values[field] = fieldValue(field, value);
  }
  // Each value was checked for its field.
  return { ...values, ...groups } as ContactValues;
}

/** Whether a contact already has everything that a row says. */
export function hasValues(contact: ContactWithInboxes, values: ContactValues): boolean {
  return Object.entries(values).every(([field, value]) => {
    const current = Reflect.get(contact, field) ?? {};
    if (isGroup(field)) {
      return Object.entries(Object(value)).every(([key, one]) => sameJson(Reflect.get(Object(current), key), one));
    }
    if (field === "email") return String(current).toLowerCase() === String(value).toLowerCase();
    return current === value;
  });
}

function isGroup(field: string): boolean {
  return field === "custom_attributes" || field === "additional_attributes";
}

function fieldValue(field: string, value: unknown): unknown {
  if (field === "blocked") return booleanOf(field, value);
  if (typeof value === "object") throw new RowProblem(`${field} must be text, got ${JSON.stringify(value)}`);
  const text = String(value).trim();
  return field === "phone_number" ? phoneNumber(text) : text;
}

/** Without the country code, the number could belong to someone in another country. */
function phoneNumber(text: string): string {
  const bare = text.replace(/[\s().\-/\p{Pd}\p{Cf}]/gu, "").replace(/^00/, "+");
  if (/^\+[1-9]\d{1,14}$/.test(bare)) return bare;
  throw new RowProblem(`phone_number must be + and digits with the country code, got ${JSON.stringify(text)}`);
}

function attributeValue(key: string, value: unknown, types: AttributeTypes): unknown {
  if (typeof value !== "string") return value;
  const type = types.get(key);
  if (type === "checkbox") return booleanOf(key, value);
  if (type !== "number" && type !== "currency" && type !== "percent") return value;
  const number = Number(value);
  if (value.trim() !== "" && Number.isFinite(number)) return number;
  throw new RowProblem(`custom_attributes.${key} must be a number, got ${JSON.stringify(value)}`);
}

function booleanOf(field: string, value: unknown): boolean {
  const text = String(value).trim().toLowerCase();
  if (["true", "yes", "1"].includes(text)) return true;
  if (["false", "no", "0"].includes(text)) return false;
  throw new RowProblem(`${field} must be true or false, got ${JSON.stringify(value)}`);
}

function objectOf(field: string, value: unknown): Readonly<Record<string, unknown>> {
  const parsed = typeof value === "string" ? json(value) : value;
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  throw new RowProblem(`${field} must be a JSON object, got ${JSON.stringify(value)}`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
