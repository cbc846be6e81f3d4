import { refuse } from "../transport/argument.ts";
import { checkSeconds } from "./json.ts";

/**
 * Serializes query parameters for Rails: lists repeat their name, dates become ISO 8601, and null and undefined are
 * left out.
 *
 * @param prefix - The prefix that the caller wrote in front of the names.
 * @throws {InvalidArgumentError} for a value that cannot be part of a URL.
 */
export function queryString(query: object, prefix = ""): string {
  return Object.entries(query)
    .flatMap(([name, value]) => pairs(name, value, prefix))
    .join("&");
}

function pairs(name: string, value: unknown, prefix: string): string[] {
  if (value === undefined || value === null) return [];
  // Methods add brackets to the names of lists; the caller did not write them.
  const option = prefix + name.replace(/\[\]$/, "");
  if (!Array.isArray(value)) return [pair(name, value, option)];
  return value.filter((item) => item !== undefined && item !== null).map((item) => pair(name, item, option));
}

function pair(name: string, value: unknown, option: string): string {
  const isPlain = /^(string|number|boolean|bigint)$/.test(typeof value) || value instanceof Date;
  if (isPlain) checkSeconds(option, value);
  try {
    if (isPlain && !Number.isNaN(value)) {
      const text = value instanceof Date ? value.toISOString() : String(value);
      return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
    }
  } catch {
    // An invalid date, or a lone surrogate.
  }
  throw refuse(option, "a plain value, a date or a list of them", value);
}
