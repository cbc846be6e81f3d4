/** A request that is about to be sent. */
export interface RequestEvent {
  /** The operation of the specification, such as `listContactConversations`, or the route of a raw request. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** What is sent; secrets are replaced. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first time, 2 for the first retry. */
  readonly attempt: number;
}

/** An answer that came. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** The server's id of the exchange (`X-Request-Id`). */
  readonly requestId: string | undefined;
  /** Milliseconds from sending to the headers of the answer. */
  readonly duration: number;
}

/** A request that will be sent again. */
export interface RetryEvent extends RequestEvent {
  /** Milliseconds until then. */
  readonly delay: number;
  /** Why: the error that the attempt would have ended in. */
  readonly error: Error;
}
