import type { Hooks } from "./hooks.ts";

/** Sends one request, like the runtime's own `fetch` or the `fetch` of a sandbox. */
export type Fetch = (request: Request) => Promise<Response>;

/** Options of sending, for the client and for each call. */
export interface SendOptions {
  /**
   * How many times a request is retried after a connection error or a status of 408, 425, 429, 500, 502, 503 or 504.
   * Only requests that read and calls with `idempotent` are retried.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * How long one attempt may take, including the body of the response: milliseconds, from 1 to 2^31 - 1.
   * @default 60_000
   */
  readonly timeout?: number | undefined;
  /**
   * How long all attempts and the waits between them may take together: milliseconds, from 1 to 2^31 - 1.
   * @default no limit
   */
  readonly totalTimeout?: number | undefined;
  /** Ends calls when it is aborted. They then reject with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send in addition to the client's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Sends the requests.
   * @default the `fetch` of the runtime
   */
  readonly fetch?: Fetch | undefined;
}

/** Options of every call, in addition to its parameters. */
export interface RequestOptions extends SendOptions {
  /**
   * Whether the request can be retried, because sending it twice has the same effect as sending it once.
   * @default true for requests that read, false for others
   */
  readonly idempotent?: boolean | undefined;
}

/** The connection options of every client. */
export interface ConnectionOptions extends SendOptions {
  /**
   * The address of Chatwoot, without a path of the API: `https://app.chatwoot.com`, or your own installation. A path in
   * front of the API is kept, as in `https://example.com/chatwoot`.
   * @default the environment variable `CHATWOOT_BASE_URL`
   */
  readonly baseUrl?: string | undefined;
  /** Functions that receive requests and responses. A call waits for them, and rejects with their errors. */
  readonly hooks?: Hooks | undefined;
  /**
   * Receives one line for each response and each retry.
   * @example
   * const chatwoot = createClient({ logger: console.error });
   */
  readonly logger?: ((line: string) => void) | undefined;
  /**
   * How many requests can be in progress at once. Others wait their turn.
   * @default no limit
   */
  readonly maxConcurrent?: number | undefined;
  /**
   * How many requests are sent in any 60 seconds. Others wait. The server's limit for an IP address is 3,000 a minute,
   * unless its operator has set another; some endpoints have lower limits.
   * @default no limit
   */
  readonly maxRequestsPerMinute?: number | undefined;
  /**
   * Allows plain http to other machines. Others on the network can then read the token.
   * @default false
   */
  readonly allowInsecureHttp?: boolean | undefined;
}

/** The options of clients that send a token. */
export interface TokenOptions {
  /**
   * Allows the client in a web page, where every visitor can read the token.
   * @default false
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
