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

/** A request as the transport takes it. */
export interface Call {
  /** The operationId, or the method and path of a request that the specification lacks. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** Of this call alone: the transport completes them. */
  readonly headers: Headers;
  readonly body?: BodyInit | null | undefined;
  /** Whether it only reads, whatever its method, so that it may be sent again. */
  readonly safe?: boolean | undefined;
  /** How its response is read: as text, or as bytes that every method of the response can give. */
  readonly reads: "text" | "bytes";
  readonly exchange: Exchange;
  readonly options?: RequestOptions | undefined;
  /** What else the runtime's fetch takes, such as `cache`. */
  readonly init?: RequestInit | undefined;
}

/** Whether a body is gone once it was sent. Node's own streams are no `ReadableStream`, and not every `ReadableStream` can be iterated. */
export function isStream(body: unknown): boolean {
  return Object(body) === body && (Symbol.asyncIterator in Object(body) || body instanceof ReadableStream);
}
