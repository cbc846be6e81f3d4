/** A request that is about to be sent. */
export interface RequestEvent {
  /** The method and path in the OpenAPI document, such as `GET /api/v1/accounts/{account_id}/contacts/{id}`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /**
   * The headers of the request. The token is shown as `[token]`, and a header with a name such as `Cookie` as
   * `[hidden]`.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first time, 2 for the first retry. */
  readonly attempt: number;
}

/** A response whose headers arrived. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** The headers of the response, without secrets. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** The server's ID for the exchange (`X-Request-Id`). */
  readonly requestId: string | undefined;
  /** Milliseconds from sending to the headers of the response. */
  readonly duration: number;
}

/** A request that will be retried. */
export interface RetryEvent extends RequestEvent {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** The error of the last attempt. */
  readonly error: Error;
}

/** Receives an event. If it returns a promise, the call waits for it, and rejects if the promise rejects. */
export type Hook<Event> = ((event: Event) => void) | ((event: Event) => Promise<void>);

/** Functions that receive requests and responses. They never see the token or other secrets. */
export interface Hooks {
  /** Called before each attempt. */
  readonly onRequest?: Hook<RequestEvent> | undefined;
  /** Called with each response, whatever its status. */
  readonly onResponse?: Hook<ResponseEvent> | undefined;
  /** Called before the wait for a retry. */
  readonly onRetry?: Hook<RetryEvent> | undefined;
}
