/** A request that is about to be sent. */
export interface RequestEvent {
  /** The operation of the specification, such as `listContactConversations`, or the route of a raw request. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** What is sent. The token is `[token]`; other headers whose name says that they carry a secret, such as `Cookie`, are `[hidden]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first time, 2 for the first retry. */
  readonly attempt: number;
}

/** An answer that came. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** What came with it; secrets are replaced as in what is sent. */
  readonly responseHeaders: Readonly<Record<string, string>>;
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

/** Sees an event. A promise that it returns is waited for, and the call ends if that rejects. */
export type Hook<Event> = ((event: Event) => void) | ((event: Event) => Promise<void>);
