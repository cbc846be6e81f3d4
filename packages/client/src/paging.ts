import type { Api } from "./api.ts";
import type { OperationCall, Pagination } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { Page } from "./page.ts";
import { checkInteger } from "./transport/argument.ts";
import { newExchange } from "./transport/call.ts";
import { valueAt } from "./value-at.ts";

/** A list to be requested page by page. */
export interface ListRequest {
  readonly api: Api;
  readonly call: OperationCall;
  readonly pagination: Pagination;
  /** The options of the caller, which include query parameters. */
  readonly options: ListOptions | undefined;
  /** How many items the previous pages had. Undefined when that is not known. */
  readonly before?: number | undefined;
}

/**
 * Requests a page of a list.
 *
 * @param page - The number of the page. @default the number in the options
 */
export async function requestPage<T>(list: ListRequest, page?: number): Promise<Page<T>> {
  const { api, call, pagination, options } = list;
  const limit = options?.limit;
  if (limit !== undefined) api.checked(() => checkInteger("limit", limit));
  const number = page ?? firstNumber(list);
  const exchange = newExchange();
  const { data, response } = await api.send(call, options, exchange);
  const items = valueAt(data, pagination.items);
  if (!Array.isArray(items)) {
    const name = pagination.items && ` named "${pagination.items}"`;
    throw api.body.error({ exchange, response }, { what: `its JSON has no list${name}` });
  }
  const total = totalOf(list, data, items);
  const before = list.before ?? itemsBefore(list, number);
  const came = before === undefined ? undefined : before + items.length;
  const next = hasMore(list, { data, items, total, came }) ? nextOptions(list, number, items) : undefined;
  return new Page<T>({
    // The document defines the type of the items, and is proven against a real server.
    items: items as T[],
    total,
    complete: number === 1 && !next && !isCutOff(list, items),
    response,
    next: next && (() => requestPage({ ...list, options: next, before: came }, number + 1)),
  });
}

/** The server reads a number below 1 as 1. */
function firstNumber({ pagination, options }: ListRequest): number {
  const given = "parameter" in pagination ? parameterOf(options, pagination.parameter) : undefined;
  return Math.max(1, Number(given ?? 1));
}

/** Returns how many items come before the first requested page, if that is known. */
function itemsBefore({ pagination }: ListRequest, number: number): number | undefined {
  if (number === 1) return 0;
  return pagination.style === "page" && pagination.size !== undefined ? (number - 1) * pagination.size : undefined;
}

/** A page that was received. */
interface ReceivedPage {
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** The number of items in the whole list. */
  readonly total: number | undefined;
  /** The number of items received so far. */
  readonly came: number | undefined;
}

/**
 * Returns whether there can be another page. If the server counts the items, there is one until all have come. If not,
 * a page that is not full is the last; when the page size is unknown, only an empty page is.
 */
function hasMore({ pagination, options }: ListRequest, { data, items, total, came }: ReceivedPage): boolean {
  if (!("parameter" in pagination) || items.length === 0) return false;
  const { size = 1, more, unless } = pagination;
  if (parameterOf(options, unless) !== undefined) return false;
  const said = more === undefined ? undefined : valueAt(data, more);
  if (typeof said === "boolean") return said;
  // A server that sends more than it counts has counted something else.
  const isCounted = total !== undefined && came !== undefined && came <= total;
  return isCounted ? came < total : items.length >= size;
}

/** Returns the options that request the next page: by the id of the oldest item, or by number. */
function nextOptions(
  { pagination, options }: ListRequest,
  number: number,
  items: readonly unknown[],
): ListOptions | undefined {
  if (!("parameter" in pagination)) return undefined;
  const { style, parameter } = pagination;
  const from = style === "before" ? Math.min(...items.map((item) => Object(item).id)) : number + 1;
  return { ...options, [parameter]: from };
}

/** Returns whether the server may have cut the list off, with no way to get the rest. */
function isCutOff({ pagination, options }: ListRequest, items: readonly unknown[]): boolean {
  if (pagination.style === "whole") return false;
  const isOnePage = pagination.style === "capped" || parameterOf(options, pagination.unless) !== undefined;
  return isOnePage && items.length >= (pagination.cap ?? Infinity);
}

/** Returns the number of items in the whole list. Some counts are null, and some include items outside the list. */
function totalOf({ pagination, options }: ListRequest, data: unknown, items: readonly unknown[]): number | undefined {
  if (pagination.style === "whole") return items.length;
  if (pagination.style === "capped") return undefined;
  const { total, unless, uncounted = [] } = pagination;
  if ([unless, ...uncounted].some((parameter) => parameterOf(options, parameter) !== undefined)) return undefined;
  const count = total === undefined ? undefined : valueAt(data, total);
  return typeof count === "number" ? count : undefined;
}

/** Returns the value of a query parameter. */
function parameterOf(options: ListOptions | undefined, parameter: string | undefined): unknown {
  return parameter === undefined ? undefined : Reflect.get(Object(options), parameter);
}
