import type { Exchange } from "../proof/exchange.ts";
import { asObject, at, type JsonObject } from "../proof/schema-pointer.ts";
import { succeeded } from "./recorded-operation.ts";

const listPaths = [[], ["payload"], ["data", "payload"], ["data"]] as const;
const totalPaths = [
  ["meta", "count"],
  ["data", "meta", "count"],
  ["meta", "total_count"],
  ["meta", "total_entries"],
  ["total_entries"],
] as const;

/**
 * `x-pagination` of a GET whose body has a list: numbered pages where `page` was sent, otherwise the whole list. A body
 * that is itself the whole list needs no `x-pagination`. Look at the recordings for the size of a page.
 */
export function draftPagination(exchanges: readonly Exchange[]): JsonObject {
  const successes = exchanges.filter((exchange) => exchange.request.method === "GET" && succeeded(exchange));
  const bodies = successes.flatMap(({ response }) => (response.body === undefined ? [] : [response.body]));
  if (bodies.length === 0) return {};
  const valueAt = (body: unknown, path: readonly string[]) =>
    path.length === 0 ? body : at(asObject(body) ?? {}, path);
  const items = listPaths.find((path) => bodies.every((body) => Array.isArray(valueAt(body, path))));
  if (!items) return {};
  const hasPages = successes.some(({ request }) => "page" in (request.query ?? {}));
  const total = totalPaths.find((path) => bodies.some((body) => typeof valueAt(body, path) === "number"));
  if (hasPages) {
    const paged = {
      style: "page",
      parameter: "page",
      items: items.join("."),
      ...(total && { total: total.join(".") }),
    };
    return { "x-pagination": paged };
  }
  const hasMore = bodies.some((body) => Object.keys(asObject(body) ?? {}).length > 1 && !Array.isArray(body));
  return hasMore ? { "x-pagination": { style: "whole", items: items.join(".") } } : {};
}
