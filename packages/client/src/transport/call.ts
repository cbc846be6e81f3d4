import type { RequestOptions } from "./options.ts";

/** The facts about a call that errors report. The transport keeps them up to date. */
export interface Exchange {
  /** The method and address. */
  request: string;
  /** How many times it was sent. */
  attempts: number;
  /** Whether sending it twice has the same effect as sending it once. */
  isRepeatable: boolean;
  /** The path that reads what the call writes, if it is known. */
  readPath?: string | undefined;
}

/** Returns the facts about a call that has not been sent. */
export function newExchange(): Exchange {
  return { request: "", attempts: 0, isRepeatable: true };
}

/** A request for the transport. */
export interface Call {
  /** The method and path, as in the OpenAPI document or as the caller of `fetch` wrote them. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** The headers of this call alone. The transport completes them. */
  readonly headers: Headers;
  readonly body?: BodyInit | null | undefined;
  /** Whether it only reads and can be retried, even if its method is not GET. */
  readonly safe?: boolean | undefined;
  /** How the body is read. With `text` only the response's `text()` works, with `bytes` all of its methods do. */
  readonly reads: "text" | "bytes";
  readonly exchange: Exchange;
  readonly options?: RequestOptions | undefined;
  /** Other options of the runtime's `fetch`, such as `cache`. */
  readonly init?: RequestInit | undefined;
}

/**
 * Returns whether a body can be sent only once. Node's own streams are not instances of `ReadableStream`, and not every
 * `ReadableStream` is iterable.
 */
export function isStream(body: unknown): boolean {
  return Object(body) === body && (Symbol.asyncIterator in Object(body) || body instanceof ReadableStream);
}
