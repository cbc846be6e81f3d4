import type { Api } from "./api.ts";
import { ApiCall, ListCall } from "./call.ts";
import type { OperationCall, Pagination } from "./operation.ts";
import { type ListOptions, splitOptions } from "./options.ts";
import { firstPage } from "./paging.ts";
import type { RequestOptions } from "./transport/options.ts";
import { checkInteger } from "./transport/settings.ts";

/** What the classes of all resources have in common. */
export class Resource {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The seam to the server. Not an own property, so that a client that is printed does not show it. */
  protected get api(): Api {
    return this.#api;
  }

  /** Calls an operation that responds with one thing. */
  protected sendForOne<T>(call: OperationCall, options?: RequestOptions): ApiCall<T> {
    const result = async () => {
      const { options: sent, rest } = splitOptions(options ?? {});
      const { data, response } = await this.#api.send(call, queryOf(rest), sent);
      // The specification says what the data is, and the proof compares it with a real server.
      return { data: data as T, response };
    };
    return new ApiCall<T>(this.#api.redacted(result));
  }

  /** Calls an operation that lists items. */
  protected sendForList<T>(call: OperationCall, pagination: Pagination, options?: ListOptions): ListCall<T> {
    const page = async () => {
      const { options: sent, rest } = splitOptions(options ?? {});
      const { limit, ...parameters } = rest;
      if (limit !== undefined) checkInteger("limit", limit);
      return firstPage<T>(this.#api, { call, pagination, query: queryOf(parameters), options: sent });
    };
    return new ListCall<T>(this.#api.redacted(page), options?.limit);
  }
}

/** Options that don't say how to send are the query. Rails reads a list under its name with brackets. */
function queryOf(options: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [Array.isArray(value) ? `${name}[]` : name, value]),
  );
}
