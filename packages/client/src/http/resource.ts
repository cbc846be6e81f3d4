import { ApiCall, ListCall } from "../call.ts";
import type { ListOptions, RequestOptions } from "../options.ts";
import { Page } from "../page.ts";
import type { Http } from "./http.ts";
import type { ListOperation, Operation, Values } from "./operation.ts";
import { integerPathParameter } from "./path-parameter.ts";

/** What the classes of all resources do. Values come from a function, so that a wrong argument rejects the call as everything else does. */
export class Resource {
  declare protected readonly http: Http;

  constructor(http: Http) {
    // Not enumerable: nobody needs to see it when a client is printed.
    Object.defineProperty(this, "http", { value: http });
  }

  protected sendForOne<T>(operation: Operation, values: () => Values, options?: RequestOptions): ApiCall<T> {
    const answer = async () => {
      const exchange = await this.http.json(operation, values(), options);
      const data = operation.unwrap ? at(exchange.body, operation.unwrap) : exchange.body;
      if ((data ?? undefined) === undefined)
        throw this.http.formatError(exchange, `its JSON has no "${operation.unwrap}"`);
      // The specification says what the body is, and the proof holds it against a real server.
      return { data: data as T, response: exchange.response };
    };
    return new ApiCall<T>(this.http.call(answer));
  }

  protected sendForList<T>(operation: ListOperation, values: () => Values, options?: ListOptions): ListCall<T> {
    const page = () => firstPage<T>(this.http, operation, values, options);
    return new ListCall<T>(this.http.call(page), options?.limit);
  }
}

async function firstPage<T>(
  http: Http,
  { pagination, ...operation }: ListOperation,
  values: () => Values,
  options: ListOptions | undefined,
): Promise<Page<T>> {
  if (options?.limit !== undefined) integerPathParameter("limit", options.limit);
  const { query = {}, ...rest } = values();
  const paged = pagination.style === "capped" ? undefined : pagination;
  const isGiven = (parameter: string = "") => at(query, parameter) !== undefined;
  const ask = async (number: number, asked: object): Promise<Page<T>> => {
    const exchange = await http.json(operation, { ...rest, query: asked }, options);
    const items = at(exchange.body, pagination.items);
    if (!Array.isArray(items)) throw http.formatError(exchange, `its JSON has no list named "${pagination.items}"`);
    const total = at(exchange.body, paged?.total ?? "");
    // The server's counts are not of what it lists in every case, so only the things themselves tell.
    const last =
      pagination.style === "capped"
        ? items.length < pagination.cap
        : items.length < (pagination.size ?? 1) || isGiven(pagination.unless);
    const next = (parameter: string) => {
      // The oldest thing of this page, or the number of the next.
      const from = pagination.style === "before" ? Math.min(...items.map(({ id }) => id)) : number + 1;
      return ask(number + 1, { ...query, [parameter]: from });
    };
    return new Page<T>({
      // The specification says what the items are, and the proof holds it against a real server.
      items: items as T[],
      // Some counts are null, and some are of more than was asked for.
      total: typeof total === "number" && !isGiven(paged?.uncounted) && !isGiven(paged?.unless) ? total : undefined,
      complete: last && number === 1,
      response: exchange.response,
      next: paged && !last ? () => next(paged.parameter) : undefined,
    });
  };
  // The server takes what is below 1 for 1.
  return ask(Math.max(1, Number(at(query, paged?.parameter ?? "") ?? 1)), query);
}

/** What stands at a dotted path of a JSON value. */
function at(value: unknown, path: string): unknown {
  return path.split(".").reduce((node, key): unknown => Reflect.get(Object(node), key), value);
}
