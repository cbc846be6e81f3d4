import type { Hook, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";

/** Sends one request. The runtime's own `fetch` is one, and so is `fetch` of a sandbox. */
export type Fetch = (request: Request) => Promise<Response>;

/** A difference between an answer and the specification. */
export interface Drift {
  /** Where in the answer, such as `$.payload[0].status`. */
  readonly path: string;
  /** What is different there, such as `is not a documented key`. */
  readonly message: string;
}

/** How to send, for the client and for each call alike. */
export interface SendOptions {
  /**
   * How often a request is sent again after a connection error or a status 408, 425, 429, 500, 502, 503 or 504. Only requests that read
   * are, and calls with `idempotent`.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * How long one answer, its body included, may take: milliseconds, from 1 to 2^31 - 1.
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

/** What {@link createClient} takes. */
export interface ClientOptions extends SendOptions {
  /**
   * Where Chatwoot is, without a path of the API: `https://app.chatwoot.com`, or the address of your own installation. A path in front of
   * the API (`https://example.com/chatwoot`) is kept.
   * @default the environment variable `CHATWOOT_BASE_URL`
   */
  readonly baseUrl?: string | undefined;
  /**
   * The account to work in: the number behind `/app/accounts/` in the address of the dashboard.
   * @default the environment variable `CHATWOOT_ACCOUNT_ID`
   */
  readonly accountId?: number | undefined;
  /**
   * The access token of a person, from *Profile settings → Access token*. It is sent as `Api-Access-Token` and appears nowhere else.
   * @default the environment variable `CHATWOOT_API_TOKEN`
   */
  readonly token?: string | undefined;
  /** Functions that see what is sent and what comes. They are waited for, and what they throw or reject with ends the call. */
  readonly hooks?: Hooks | undefined;
  /**
   * Takes a line of text about each answer and each retry.
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
   * Holds each answer against the specification: `true` rejects one that differs with a {@link ResponseFormatError}, a function is told and
   * the call goes on. The check is loaded when it is first needed.
   * @default false
   */
  readonly validate?: boolean | ((drift: readonly Drift[], operation: string) => void) | undefined;
  /**
   * Lets the client be made in a web page, where every visitor can read the token.
   * @default false
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Lets the token be sent over plain http to other machines.
   * @default false
   */
  readonly allowInsecureHttp?: boolean | undefined;
}

/** Functions that see what is sent and what comes. Headers come without the token and other secrets. */
export interface Hooks {
  /** Called before each attempt. */
  readonly onRequest?: Hook<RequestEvent> | undefined;
  /** Called with each answer, whatever its status. */
  readonly onResponse?: Hook<ResponseEvent> | undefined;
  /** Called before the wait for another attempt. */
  readonly onRetry?: Hook<RetryEvent> | undefined;
}

/** What each call takes beside its parameters. */
export interface RequestOptions extends SendOptions {
  /**
   * Says that the request may be sent again although it writes, as doing it twice is the same as once.
   * @default true for requests that read, false for others
   */
  readonly idempotent?: boolean | undefined;
}

/** What a call that lists things takes beside its parameters. */
export interface ListOptions extends RequestOptions {
  /** How many things to walk through at the most; no page beyond is asked for. */
  readonly limit?: number | undefined;
}
