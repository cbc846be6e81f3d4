import { InvalidArgumentError } from "../transport/errors.ts";

/**
 * Query parameters as Rails reads them: lists repeat their name, dates are ISO 8601, and null and undefined are left out.
 *
 * @throws {InvalidArgumentError} for a value that cannot be in an address.
 */
export function queryString(query: object): string {
  return Object.entries(query)
    .flatMap(([name, value]) => pairs(name, value))
    .join("&");
}

function pairs(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => pairs(name, item));
  if ((Object(value) === value && !(value instanceof Date)) || Number.isNaN(value)) {
    throw new InvalidArgumentError(`The query parameter ${name} must be a plain value, a date or a list.`);
  }
  try {
    const text = value instanceof Date ? value.toISOString() : String(value);
    return [`${encodeURIComponent(name)}=${encodeURIComponent(text)}`];
  } catch {
    // An invalid date, half a character, a symbol.
    throw new InvalidArgumentError(`The query parameter ${name} cannot be sent.`);
  }
}
