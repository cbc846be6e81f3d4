import { InvalidArgumentError } from "../errors.ts";
import type { Operation, Values } from "./operation.ts";
import { pathParameter } from "./path-parameter.ts";
import { writable } from "./writable.ts";

/**
 * The whole address of a call.
 *
 * @throws {InvalidArgumentError} when a place in the path has no value, or a value cannot be in an address.
 */
export function address(baseUrl: string, operation: Operation, { path = {}, query = {} }: Values): string {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => pathParameter(name, path[name]));
  const pairs = Object.entries(query).flatMap(([name, value]) => queryPairs(name, value));
  return `${baseUrl}${filled}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
}

function queryPairs(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => queryPairs(name, item));
  if ((Object(value) === value && !(value instanceof Date)) || Number.isNaN(value)) {
    throw new InvalidArgumentError(`The query parameter ${name} must be a plain value, a date or a list.`);
  }
  return [
    writable(`The query parameter ${name}`, () =>
      [name, value instanceof Date ? value.toISOString() : value]
        .map((part) => encodeURIComponent(String(part)))
        .join("="),
    ),
  ];
}
