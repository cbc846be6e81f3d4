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
      if (data === undefined) throw this.http.formatError(exchange, `its JSON has no "${operation.unwrap}"`);
      // The specification says what the body is, and the proof holds it against a real server.
      return { data: data as T, response: exchange.response };
    };
    return new ApiCall<T>(answer());
  }

  protected sendForList<T>(operation: ListOperation, values: () => Values, options?: ListOptions): ListCall<T> {
    return new ListCall<T>(firstPage<T>(this.http, operation, values, options), options?.limit);
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
  const numbered = pagination.style === "page" ? pagination : undefined;
  const ask = async (number: number, asked: object): Promise<Page<T>> => {
    const exchange = await http.json(operation, { ...rest, query: asked }, options);
    const items = at(exchange.body, pagination.items);
    if (!Array.isArray(items)) throw http.formatError(exchange, `its JSON has no list named "${pagination.items}"`);
    const total = at(exchange.body, numbered?.total ?? "");
    // The server's counts are not of what it lists in every case, so only the things themselves tell.
    const last =
      pagination.style === "capped"
        ? items.length < pagination.cap
        : items.length < (pagination.size ?? 1) || at(query, pagination.unless ?? "") !== undefined;
    return new Page<T>({
      // The specification says what the items are, and the proof holds it against a real server.
      items: items as T[],
      // Some counts are null.
      total: typeof total === "number" ? total : undefined,
      complete: last && number === 1,
      response: exchange.response,
      next: numbered && !last ? () => ask(number + 1, { ...query, [numbered.parameter]: number + 1 }) : undefined,
    });
  };
  // The server takes what is below 1 for 1.
  return ask(Math.max(1, Number(at(query, numbered?.parameter ?? "") ?? 1)), query);
}

/** What stands at a dotted path of a JSON value. */
function at(value: unknown, path: string): unknown {
  return path.split(".").reduce((node, key): unknown => Reflect.get(Object(node), key), value);
}
