import { ApiCall, ListCall } from "../call.ts";
import { InvalidArgumentError } from "../errors.ts";
import type { ListOptions, RequestOptions } from "../options.ts";
import { Page } from "../page.ts";
import type { Http } from "./http.ts";
import type { ListOperation, Operation, Pagination, Values } from "./operation.ts";

/** What the classes of all resources do. Values come from a function, so that a wrong argument rejects the call as everything else does. */
export class Resource {
  protected readonly http: Http;

  constructor(http: Http) {
    this.http = http;
    // The way to the server holds what nobody needs to see when a client is printed.
    Object.defineProperty(this, "http", { enumerable: false });
  }

  protected sendForOne<T>(operation: Operation, values: () => Values, options?: RequestOptions): ApiCall<T> {
    const answer = async () => {
      const exchange = await this.http.json(operation, values(), options);
      const data = operation.unwrap === undefined ? exchange.body : at(exchange.body, operation.unwrap);
      if (data === undefined) throw this.http.formatError(exchange, `its JSON has no ${JSON.stringify(operation.unwrap)}`);
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
  operation: ListOperation,
  values: () => Values,
  options: ListOptions = {},
): Promise<Page<T>> {
  const { limit } = options;
  if (limit !== undefined && !(limit >= 1))
    throw new InvalidArgumentError(`limit must be at least 1, but is ${limit}.`);
  const { pagination } = operation;
  const { query = {}, ...rest } = values();
  const ask = async (number: number | undefined): Promise<Page<T>> => {
    const asked =
      number !== undefined && pagination.style === "page" ? { ...query, [pagination.parameter]: number } : query;
    const exchange = await http.json(operation, { ...rest, query: asked }, options);
    const items = at(exchange.body, pagination.items);
    if (!Array.isArray(items)) {
      throw http.formatError(exchange, `its JSON has no list named ${JSON.stringify(pagination.items)}`);
    }
    const total = pagination.style === "page" && pagination.total ? at(exchange.body, pagination.total) : undefined;
    return new Page<T>({
      // The specification says what the items are, and the proof holds it against a real server.
      items: items as T[],
      // Some counts are null.
      total: typeof total === "number" ? total : undefined,
      response: exchange.response,
      hasNext: hasNext(pagination, asked, items.length),
      number: number ?? firstNumber,
      ask,
    });
  };
  const given: unknown = pagination.style === "page" ? Reflect.get(query, pagination.parameter) : undefined;
  const firstNumber = typeof given === "number" ? given : 1;
  return ask(undefined);
}

/** Whether there may be more things than those of a page. */
function hasNext(pagination: Pagination, query: object, count: number): "surely-not" | "unreachable" | "maybe" {
  if (pagination.style === "capped") return count >= pagination.cap ? "unreachable" : "surely-not";
  if (pagination.unless !== undefined && Reflect.get(query, pagination.unless) !== undefined) return "surely-not";
  // The server's counts are not of what it lists in every case, so only the things themselves tell.
  return count > 0 && count >= (pagination.size ?? 0) ? "maybe" : "surely-not";
}

/** What stands at a dotted path of a JSON value. */
function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((node, key) => (Object(node) === node ? Reflect.get(Object(node), key) : undefined), value);
}
