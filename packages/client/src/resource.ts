import type { Api } from "./api.ts";
import { ApiCall, ListCall, type WithResponse } from "./api-call.ts";
import type { ListOperationCall, OperationCall } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import { requestPage } from "./paging.ts";
import type { RequestOptions } from "./transport/options.ts";

/**
 * The base class of all resources. A method documents the errors that are particular to it. In addition, each can
 * reject with an `InvalidArgumentError` before it sends anything, a `ConnectionError` (a `TimeoutError` for a time
 * limit), and with the errors for the statuses that all operations have in common: 400 `BadRequestError` (the server
 * cannot read the request), 401 `AuthenticationError` (it does not accept the token), 404 `NotFoundError` (the account
 * or something else in the request does not exist, or belongs to another account), 429 `RateLimitError`, 500
 * `ServerError`.
 */
export class Resource {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The connection to the server. It is not an own property, so that a printed client does not show it. */
  protected get api(): Api {
    return this.#api;
  }

  /** Calls an operation that returns one result. */
  protected sendForOne<T>(call: OperationCall, options?: RequestOptions): ApiCall<T> {
    // The type comes from the OpenAPI document, which is tested against recorded responses.
    return new ApiCall<T>(this.#api.send(call, options) as Promise<WithResponse<T>>);
  }

  /** Calls an operation that lists items. */
  protected sendForList<T>(call: ListOperationCall, options?: ListOptions): ListCall<T> {
    return new ListCall<T>(requestPage<T>({ api: this.#api, call, options }), options?.limit);
  }
}
