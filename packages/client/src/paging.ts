import type { Api } from "./api.ts";
import type { ListOperationCall } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { Page } from "./page.ts";
import { newExchange } from "./transport/call.ts";
import { valueAt } from "./value-at.ts";

/** A list to be requested page by page. */
export interface ListRequest {
  readonly api: Api;
  readonly call: ListOperationCall;
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
  readonly seen: number;
}

/** Requests a page of a list. */
export async function requestPage<T>(list: ListRequest): Promise<Page<T>> {
  const { api, call, options } = list;
  const { items: path = "", page, before, unless = "", cap } = call;
  const exchange = newExchange();
  const { data, response } = await api.send(call, options, exchange);
  const items = valueAt(data, path);
  if (!Array.isArray(items)) {
    throw api.body.error({ exchange, response }, { what: `its JSON has no list${path && ` named "${path}"`}` });
  }
  // The OpenAPI document defines the type of the items, and is tested against recorded responses.
  const parts = { items: items as T[], response };
  const parameter = page ?? before;
  if (!parameter && !cap) return new Page<T>({ ...parts, total: items.length, complete: true });
  const query: Query = { ...options };
  const { number, seen } = list.position ?? firstPosition(call, query);
  const isFirst = number === 1;
  if (!parameter || query[unless] !== undefined) {
    return new Page<T>({ ...parts, complete: isFirst && items.length < (cap ?? Infinity) });
  }
  const total = totalOf(call, query, data);
  const came = seen + items.length;
  if (!hasMore(call, { data, items, total, came })) return new Page<T>({ ...parts, total, complete: isFirst });
  // The id of the oldest item, or the number of the next page.
  const from = before ? Math.min(...items.map((item) => Object(item).id)) : number + 1;
  const position = { number: number + 1, seen: came };
  const next = { ...list, options: { ...options, [parameter]: from }, position };
  return new Page<T>({ ...parts, total, complete: false, next: () => requestPage(next) });
}

/** The options of a call, which include query parameters. */
type Query = Readonly<Record<string, unknown>>;

/** Returns the position that the options name. The server reads a page number below 1 as 1. */
function firstPosition({ page, before, size = Number.NaN }: ListOperationCall, query: Query): Position {
  const number = Math.max(1, Number(query[page ?? before ?? ""] ?? 1));
  if (number === 1) return { number, seen: 0 };
  return { number, seen: before ? Number.NaN : (number - 1) * size };
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
function hasMore({ size = 1, more }: ListOperationCall, { data, items, total, came }: ReceivedPage): boolean {
  if (items.length === 0) return false;
  const said = more && valueAt(data, more);
  if (typeof said === "boolean") return said;
  // If the server sends more items than it counts, its count means something else.
  return total !== undefined && came <= total ? came < total : items.length >= size;
}

/** Returns the number of items in the whole list. Some counts are null, and some include items outside the list. */
function totalOf({ total, uncounted = [] }: ListOperationCall, query: Query, data: unknown): number | undefined {
  const count = total && uncounted.every((parameter) => query[parameter] === undefined) && valueAt(data, total);
  return typeof count === "number" ? count : undefined;
}
