import { InvalidArgumentError } from "./transport/errors.ts";
import type { RequestOptions } from "./transport/options.ts";

/** What a call that lists items takes beside its parameters. */
export interface ListOptions extends RequestOptions {
  /** How many items to iterate over at most; no page beyond is requested. */
  readonly limit?: number | undefined;
}

/** What `fetch` of a client takes beside the path: what each call takes, and what the runtime's own fetch does. */
export interface FetchInit
  extends RequestOptions,
    Omit<RequestInit, keyof RequestOptions | "body" | "method" | "redirect"> {
  /** @default "GET" */
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS" | undefined;
  /** Values for the path and the query. */
  readonly params?: FetchParams | undefined;
  /**
   * Objects and lists are sent as JSON; a text is sent as it is, and called JSON unless `headers` say otherwise; FormData, URLSearchParams,
   * a Blob, bytes and streams as fetch sends them. A stream is a ReadableStream, or what gives its bytes when it is iterated over
   * asynchronously, such as a stream of Node or a generator. It is sent once and never again.
   */
  readonly body?: RequestInit["body"] | object | undefined;
}

/** Values for an address. */
export interface FetchParams {
  /** Values for the places in braces. `{account_id}` is the account of the client unless it is given. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Query parameters: lists repeat their name, dates are ISO 8601, null and undefined are left out. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/** Divides what a call takes into how to send it and everything else. */
export function splitOptions<T extends ListOptions>({
  maxRetries,
  timeout,
  totalTimeout,
  signal,
  headers,
  fetch,
  idempotent,
  limit: _,
  ...rest
}: T): { readonly options: RequestOptions; readonly rest: Omit<T, keyof ListOptions> } {
  return { options: { maxRetries, timeout, totalTimeout, signal, headers, fetch, idempotent }, rest };
}

/**
 * Returns the query of a generated method: everything that does not say how to send. Rails reads a list under its name with brackets.
 *
 * @throws {InvalidArgumentError} for a list with nothing to send: without the parameter the server would find everything.
 */
export function queryOf(rest: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value];
      if (value.length > 0 && !value.includes(null) && !value.includes(undefined)) return [`${name}[]`, value];
      throw new InvalidArgumentError(name, "must be a list of values, and not empty");
    }),
  );
}
