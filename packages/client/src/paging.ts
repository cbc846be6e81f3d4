import type { Api } from "./api.ts";
import type { OperationCall, Pagination } from "./operation.ts";
import { Page } from "./page.ts";
import { at } from "./response-body.ts";
import type { RequestOptions } from "./transport/options.ts";

/** A list that is requested page by page. */
export interface ListRequest {
  readonly call: OperationCall;
  readonly pagination: Pagination;
  readonly query: Readonly<Record<string, unknown>>;
  readonly options: RequestOptions | undefined;
}

/** Requests the first page of a list, or the page that its query names. */
export function firstPage<T>(api: Api, list: ListRequest): Promise<Page<T>> {
  const { pagination, query } = list;
  const given = "parameter" in pagination ? query[pagination.parameter] : undefined;
  // The server reads a number below 1 as 1.
  return requestPage<T>(api, list, Math.max(1, Number(given ?? 1)), query);
}

async function requestPage<T>(api: Api, list: ListRequest, number: number, query: object): Promise<Page<T>> {
  const { call, pagination, options } = list;
  const { data, response } = await api.send(call, query, options);
  const items = at(data, pagination.items);
  if (!Array.isArray(items)) {
    throw api.body.error(response, {
      what: `its JSON has no list${pagination.items && ` named "${pagination.items}"`}`,
    });
  }
  const next = nextQuery(list, number, data, items);
  return new Page<T>({
    // The specification says what the items are, and the proof compares it with a real server.
    items: items as T[],
    total: totalOf(list, data, items),
    complete: number === 1 && !next && !(pagination.style === "capped" && items.length >= pagination.cap),
    response,
    next: next && (() => requestPage(api, list, number + 1, next)),
  });
}

/** The query of the next page, where there may be one. The server's counts are not always of its list, so only the items tell. */
function nextQuery(
  { pagination, query }: ListRequest,
  number: number,
  data: unknown,
  items: readonly unknown[],
): object | undefined {
  if (!("parameter" in pagination)) return undefined;
  const { style, parameter, size = 1, more, unless } = pagination;
  const said = more === undefined ? undefined : at(data, more);
  const isLast = items.length === 0 || (typeof said === "boolean" ? !said : items.length < size);
  if (isLast || isGiven(query, unless)) return undefined;
  // The oldest item of this page, or the number of the next.
  const from = style === "before" ? Math.min(...items.map((item) => Object(item).id)) : number + 1;
  return { ...query, [parameter]: from };
}

/** How many items the whole list has. Some counts are null, and some are of more than was asked for. */
function totalOf({ pagination, query }: ListRequest, data: unknown, items: readonly unknown[]): number | undefined {
  if (pagination.style === "whole") return items.length;
  if (pagination.style === "capped" || isGiven(query, pagination.unless) || isGiven(query, pagination.uncounted)) {
    return undefined;
  }
  const total = pagination.total === undefined ? undefined : at(data, pagination.total);
  return typeof total === "number" ? total : undefined;
}

function isGiven(query: Readonly<Record<string, unknown>>, parameter: string | undefined): boolean {
  return parameter !== undefined && query[parameter] !== undefined;
}
