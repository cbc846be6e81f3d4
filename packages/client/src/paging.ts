import type { Api } from "./api.ts";
import type { OperationCall, PagedList, Pagination } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { Page } from "./page.ts";
import { newExchange } from "./transport/call.ts";
import { valueAt } from "./value-at.ts";

/** A list to be requested page by page. */
export interface ListRequest {
  readonly api: Api;
  readonly call: OperationCall;
  readonly pagination: Pagination;
  /** The options of the caller. */
  readonly options: ListOptions | undefined;
  /** The page to request, if it is not the one in the options. */
  readonly position?: Position;
}

/** Where a page is in its list. */
interface Position {
  /** The number of the page. */
  readonly number: number;
  /** How many items the previous pages had. NaN if unknown. */
  readonly before: number;
}

/** Requests a page of a list. */
export async function requestPage<T>(list: ListRequest): Promise<Page<T>> {
  const { api, call, pagination, options } = list;
  const exchange = newExchange();
  const { data, response } = await api.send(call, options, exchange);
  const items = valueAt(data, pagination.items);
  if (!Array.isArray(items)) {
    const name = pagination.items && ` named "${pagination.items}"`;
    throw api.body.error({ exchange, response }, { what: `its JSON has no list${name}` });
  }
  // The OpenAPI document defines the type of the items, and is tested against recorded responses.
  const parts = { items: items as T[], response };
  if (pagination.style === "whole") return new Page<T>({ ...parts, total: items.length, complete: true });
  const query: Query = { ...options };
  const { number, before } = list.position ?? firstPosition(pagination, query);
  const isFirst = number === 1;
  if (pagination.style === "capped" || query[pagination.unless ?? ""] !== undefined) {
    return new Page<T>({ ...parts, complete: isFirst && items.length < (pagination.cap ?? Infinity) });
  }
  const total = totalOf(pagination, query, data);
  const came = before + items.length;
  if (!hasMore(pagination, { data, items, total, came })) return new Page<T>({ ...parts, total, complete: isFirst });
  // The id of the oldest item, or the number of the next page.
  const from = pagination.style === "before" ? Math.min(...items.map((item) => Object(item).id)) : number + 1;
  const position = { number: number + 1, before: came };
  const next = { ...list, options: { ...options, [pagination.parameter]: from }, position };
  return new Page<T>({ ...parts, total, complete: false, next: () => requestPage(next) });
}

/** The options of a call, which include query parameters. */
type Query = Readonly<Record<string, unknown>>;

/** Returns the position that the options name. The server reads a page number below 1 as 1. */
function firstPosition(pagination: Exclude<Pagination, { style: "whole" }>, query: Query): Position {
  const number = pagination.style === "capped" ? 1 : Math.max(1, Number(query[pagination.parameter] ?? 1));
  if (number === 1) return { number, before: 0 };
  const { style, size = Number.NaN }: { style: string; size?: number } = pagination;
  return { number, before: style === "page" ? (number - 1) * size : Number.NaN };
}

/** A page that was received. */
interface ReceivedPage {
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** The number of items in the whole list. */
  readonly total: number | undefined;
  /** The number of items received so far. NaN if unknown. */
  readonly came: number;
}

/**
 * Returns whether there can be another page. If the server counts the items, there is one until all have arrived.
 * Otherwise the first page that is not full is the last. If the page size is unknown, the first empty page is the last.
 */
function hasMore({ size = 1, more }: PagedList, { data, items, total, came }: ReceivedPage): boolean {
  if (items.length === 0) return false;
  const said = more && valueAt(data, more);
  if (typeof said === "boolean") return said;
  // If the server sends more items than it counts, its count means something else.
  return total !== undefined && came <= total ? came < total : items.length >= size;
}

/** Returns the number of items in the whole list. Some counts are null, and some include items outside the list. */
function totalOf({ total, uncounted = [] }: PagedList, query: Query, data: unknown): number | undefined {
  const count = total && uncounted.every((parameter) => query[parameter] === undefined) && valueAt(data, total);
  return typeof count === "number" ? count : undefined;
}
