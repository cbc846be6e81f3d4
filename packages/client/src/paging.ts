import type { Api } from "./api.ts";
import type { OperationCall, Pagination } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { Page } from "./page.ts";
import { checkInteger } from "./transport/argument.ts";
import { newExchange } from "./transport/call.ts";
import { valueAt } from "./value-at.ts";

/** A list that is requested page by page. */
export interface ListRequest {
  readonly api: Api;
  readonly call: OperationCall;
  readonly pagination: Pagination;
  /** What the caller gave: query parameters too. */
  readonly options: ListOptions | undefined;
  /** How many items came on the pages before. */
  readonly before?: number | undefined;
}

/**
 * Requests a page of a list.
 *
 * @param page - Its number. @default the one that the options name
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
    // The specification says what the items are, and the proof compares it with a real server.
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

/** How many items are on the pages before the first that is requested, where that is known. */
function itemsBefore({ pagination }: ListRequest, number: number): number | undefined {
  if (number === 1) return 0;
  return pagination.style === "page" && pagination.size !== undefined ? (number - 1) * pagination.size : undefined;
}

/** A page that came. */
interface ReceivedPage {
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** How many items the whole list has. */
  readonly total: number | undefined;
  /** How many items came so far. */
  readonly came: number | undefined;
}

/**
 * Whether there may be another page. A total is trusted in both directions: a page that is not full is not the last while items are missing,
 * and a full one is when none are. Without one a page that is not full is the last; where its size is unknown, only an empty one.
 */
function hasMore({ pagination, options }: ListRequest, { data, items, total, came }: ReceivedPage): boolean {
  if (!("parameter" in pagination) || items.length === 0) return false;
  const { size = 1, more, unless } = pagination;
  if (parameterOf(options, unless) !== undefined) return false;
  const said = more === undefined ? undefined : valueAt(data, more);
  if (typeof said === "boolean") return said;
  return total !== undefined && came !== undefined ? came < total : items.length >= size;
}

/** The options for the next page: those before the oldest item of this one, or the next number. */
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

/** Whether the server sent as many items as it ever does, with no way to the rest. */
function isCutOff({ pagination, options }: ListRequest, items: readonly unknown[]): boolean {
  if (pagination.style === "whole") return false;
  const isOnePage = pagination.style === "capped" || parameterOf(options, pagination.unless) !== undefined;
  return isOnePage && items.length >= (pagination.cap ?? Infinity);
}

/** How many items the whole list has. Some counts are null, and some are of more than was asked for. */
function totalOf({ pagination, options }: ListRequest, data: unknown, items: readonly unknown[]): number | undefined {
  if (pagination.style === "whole") return items.length;
  if (pagination.style === "capped") return undefined;
  const { total, unless, uncounted = [] } = pagination;
  if ([unless, ...uncounted].some((parameter) => parameterOf(options, parameter) !== undefined)) return undefined;
  const count = total === undefined ? undefined : valueAt(data, total);
  return typeof count === "number" ? count : undefined;
}

/** The value of a query parameter. */
function parameterOf(options: ListOptions | undefined, parameter: string | undefined): unknown {
  return parameter === undefined ? undefined : Reflect.get(Object(options), parameter);
}
