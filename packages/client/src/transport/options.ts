import type { Hooks } from "./hooks.ts";

/** Sends one request. The runtime's own `fetch` is one, and so is `fetch` of a sandbox. */
export type Fetch = (request: Request) => Promise<Response>;

/** How to send, for the client and for each call alike. */
export interface SendOptions {
  /**
   * How often a request is sent again after a connection error or a status 408, 425, 429, 500, 502, 503 or 504. Only requests that read
   * are, and calls with `idempotent`.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * How long one response, its body included, may take: milliseconds, from 1 to 2^31 - 1.
   * @default 60_000
   */
  readonly timeout?: number | undefined;
  /**
   * How long all attempts and the waits between them may take together: milliseconds, from 1 to 2^31 - 1.
   * @default no limit
   */
  readonly totalTimeout?: number | undefined;
  /** Ends calls when it is aborted; they then reject with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send beside those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Sends the requests.
   * @default the `fetch` of the runtime
   */
  readonly fetch?: Fetch | undefined;
}

/** What each call takes beside its parameters. */
export interface RequestOptions extends SendOptions {
  /**
   * Says that the request may be sent again although it writes, as doing it twice is the same as once.
   * @default true for requests that read, false for others
   */
  readonly idempotent?: boolean | undefined;
}

/** What all clients take, whichever API they speak to. */
export interface ConnectionOptions extends SendOptions {
  /**
   * Where Chatwoot is, without a path of the API: `https://app.chatwoot.com`, or the address of your own installation. A path in front of
   * the API (`https://example.com/chatwoot`) is kept.
   * @default the environment variable `CHATWOOT_BASE_URL`
   */
  readonly baseUrl?: string | undefined;
  /** Functions that see requests and responses. They are waited for, and what they throw or reject with ends the call. */
  readonly hooks?: Hooks | undefined;
  /**
   * Takes a line of text about each response and each retry.
   * @example
   * const chatwoot = createClient({ logger: console.error });
   */
  readonly logger?: ((line: string) => void) | undefined;
  /**
   * How many requests may be under way at once; others wait their turn.
   * @default no limit
   */
  readonly maxConcurrent?: number | undefined;
  /**
   * How many requests are sent in any 60 seconds; others wait. Below the server's own limit (3,000 a minute and IP address, unless its
   * operator set another) a bulk job never meets it.
   * @default no limit
   */
  readonly maxRequestsPerMinute?: number | undefined;
  /**
   * Lets requests be sent over plain http to other machines, where they can be read on the way.
   * @default false
   */
  readonly allowInsecureHttp?: boolean | undefined;
}

/** What clients take that send a token. */
export interface TokenOptions {
  /**
   * Lets the client be made in a web page, where every visitor can read the token.
   * @default false
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
