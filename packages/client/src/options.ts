import { checkNames } from "./transport/argument.ts";
import { InvalidArgumentError } from "./transport/errors.ts";
import type { RequestOptions } from "./transport/options.ts";

/** The options of a call that lists items, in addition to its parameters. */
export interface ListOptions extends RequestOptions {
  /** The maximum number of items to iterate over. No page after them is requested. */
  readonly limit?: number | undefined;
}

/** The options of a client's `fetch`: those of each call, and those of the runtime's own `fetch`. */
export interface FetchInit
  extends RequestOptions,
    Omit<RequestInit, keyof RequestOptions | "body" | "method" | "redirect"> {
  /** @default "GET" */
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS" | undefined;
  /** Values for the path and the query. */
  readonly params?: FetchParams | undefined;
  /**
   * Objects and lists are sent as JSON. A string is sent unchanged, as JSON unless `headers` name another type.
   * FormData, URLSearchParams, a Blob, bytes and streams are sent as `fetch` sends them. A stream is a ReadableStream
   * or an async iterable of bytes, such as a stream of Node or a generator. A request with a stream is never retried.
   */
  readonly body?: RequestInit["body"] | object | undefined;
}

/** Values for the path and the query. */
export interface FetchParams {
  /** Values for the placeholders. `{account_id}` is the client's account unless you give another. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Query parameters. Lists repeat their name, dates become ISO 8601, and null and undefined are left out. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/** Returns all options except those that control how a call is sent. */
export function withoutSending<T extends RequestOptions>(options: T): Omit<T, keyof RequestOptions> {
  const { maxRetries, timeout, totalTimeout, signal, headers, fetch, idempotent, ...rest } = options;
  return rest;
}

/**
 * Returns the query of a generated method: everything that is not an option of the call. Rails reads a list under its
 * name with brackets.
 *
 * @throws {InvalidArgumentError} for a name with capitals, and for a list with nothing to send: without the parameter,
 *   the server would return everything.
 */
export function queryOf(options: ListOptions): Readonly<Record<string, unknown>> {
  const { limit, ...rest } = withoutSending(options);
  checkNames(rest);
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value];
      if (value.length > 0 && !value.includes(null) && !value.includes(undefined)) return [`${name}[]`, value];
      throw new InvalidArgumentError(name, "must be a list of values, and not empty");
    }),
  );
}
