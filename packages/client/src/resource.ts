import type { Api } from "./api.ts";
import { ApiCall, ListCall, type WithResponse } from "./call.ts";
import type { OperationCall, Pagination } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { requestPage } from "./paging.ts";
import type { RequestOptions } from "./transport/options.ts";

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
    // The specification says what the data is, and the proof compares it with a real server.
    return new ApiCall<T>(this.#api.send(call, options) as Promise<WithResponse<T>>);
  }

  /** Calls an operation that lists items. */
  protected sendForList<T>(call: OperationCall, pagination: Pagination, options?: ListOptions): ListCall<T> {
    return new ListCall<T>(requestPage<T>({ api: this.#api, call, pagination, options }), options?.limit);
  }
}
