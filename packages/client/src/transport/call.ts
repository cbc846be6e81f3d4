import type { RequestOptions } from "./options.ts";

/** The facts about a call that errors report. The transport keeps them up to date. */
export interface Exchange {
  /** The method and address. */
  request: string;
  /** How often it was sent. */
  attempts: number;
  /** Whether doing it twice is the same as doing it once. */
  isRepeatable: boolean;
}

/** Returns the facts about a call that has not been sent. */
export function newExchange(): Exchange {
  return { request: "", attempts: 0, isRepeatable: true };
}

/** A request for the transport. */
export interface Call {
  /** The method and path, as the specification has them or as the caller of `fetch` wrote them. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** The headers of this call alone. The transport completes them. */
  readonly headers: Headers;
  readonly body?: BodyInit | null | undefined;
  /** Whether it only reads, whatever its method, so that it can be repeated. */
  readonly safe?: boolean | undefined;
  /** How the response is read: only as text, or as bytes, so that every method of the response works. */
  readonly reads: "text" | "bytes";
  readonly exchange: Exchange;
  readonly options?: RequestOptions | undefined;
  /** Other options of the runtime's `fetch`, such as `cache`. */
  readonly init?: RequestInit | undefined;
}

/**
 * Whether a body can be sent only once. Node's own streams are not a `ReadableStream`, and not every `ReadableStream`
 * is iterable.
 */
export function isStream(body: unknown): boolean {
  return Object(body) === body && (Symbol.asyncIterator in Object(body) || body instanceof ReadableStream);
}
