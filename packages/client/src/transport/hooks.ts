/** A request that is about to be sent. */
export interface RequestEvent {
  /** The operation of the specification, such as `listContactConversations`, or the method and path of another request. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** The headers of the request. The token is `[token]`; others whose name says that they carry a secret, such as `Cookie`, are `[hidden]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first time, 2 for the first retry. */
  readonly attempt: number;
}

/** A response whose headers arrived. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** The headers of the response; secrets are replaced as in those of the request. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** The server's id of the exchange (`X-Request-Id`). */
  readonly requestId: string | undefined;
  /** Milliseconds from sending to the headers of the response. */
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

/** Functions that see requests and responses. Headers come without the token and other secrets. */
export interface Hooks {
  /** Called before each attempt. */
  readonly onRequest?: Hook<RequestEvent> | undefined;
  /** Called with each response, whatever its status. */
  readonly onResponse?: Hook<ResponseEvent> | undefined;
  /** Called before the wait for another attempt. */
  readonly onRetry?: Hook<RetryEvent> | undefined;
}
