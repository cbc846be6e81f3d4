import { InvalidArgumentError } from "./errors.ts";
import { integerPathParameter } from "./path-parameter.ts";

/** Sends one request. The runtime's own `fetch` is one, and so is `fetch` of a sandbox. */
export type Fetch = (request: Request) => Promise<Response>;

/** What {@link createClient} takes. */
export interface ClientOptions {
  /**
   * Where Chatwoot is, without a path of the API: `https://app.chatwoot.com`, or the address of your own installation. A path in front of
   * the API (`https://example.com/chatwoot`) is kept.
   */
  readonly baseUrl: string;
  /** The account to work in: the number behind `/app/accounts/` in the address of the dashboard. */
  readonly accountId: number;
  /** The access token of a person, from *Profile settings → Access token*. It is sent as `Api-Access-Token` and appears nowhere else. */
  readonly token: string;
  /**
   * Sends the requests.
   * @default the `fetch` of the runtime
   */
  readonly fetch?: Fetch | undefined;
  /**
   * How long an answer, its body included, may take: milliseconds, from 1 to 2^31 - 1.
   * @default 60_000
   */
  readonly timeout?: number | undefined;
  /** Headers to send with each request beside those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What each call takes beside its parameters. */
export interface RequestOptions {
  /** Ends the call when it is aborted; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that the answer of this call may take, in place of the client's `timeout`. */
  readonly timeout?: number | undefined;
  /** Headers for this call; they win over those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options that were checked, with their defaults. */
export interface Settings {
  readonly baseUrl: string;
  readonly accountId: number;
  readonly token: string;
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly headers: Readonly<Record<string, string>>;
}

const defaultTimeout = 60_000;

/** @throws {InvalidArgumentError} when an option cannot be right. */
export function settingsOf(options: ClientOptions): Settings {
  integerPathParameter("accountId", options.accountId);
  return {
    baseUrl: checkedBaseUrl(options.baseUrl),
    accountId: options.accountId,
    token: checkedToken(options.token),
    // Read at each call, so that a fetch installed later (by a test, a tracer) is used.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    timeout: checkedTimeout(options.timeout ?? defaultTimeout),
    headers: options.headers ?? {},
  };
}

/** @throws {InvalidArgumentError} when it is not a number of milliseconds that a timer can wait. */
export function checkedTimeout(timeout: number): number {
  if (timeout >= 1 && timeout < 2 ** 31) return timeout;
  throw new InvalidArgumentError(`timeout must be milliseconds from 1 to 2^31 - 1, but is ${timeout}.`);
}

function checkedBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new InvalidArgumentError(
      `baseUrl must be an absolute URL such as https://app.chatwoot.com, but is ${JSON.stringify(baseUrl)}.`,
    );
  }
  if (url.username || url.password) {
    throw new InvalidArgumentError("baseUrl must not contain a user name or password: pass the access token as token.");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new InvalidArgumentError(`baseUrl must begin with https:// or http://, but is ${JSON.stringify(baseUrl)}.`);
  }
  if (url.search || url.hash || /[{}]/.test(baseUrl) || /\/(api|app)(\/|$)/.test(url.pathname)) {
    throw new InvalidArgumentError(
      `baseUrl must be the address of Chatwoot alone, such as ${url.origin}, but is ${JSON.stringify(baseUrl)}.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function checkedToken(token: string): string {
  if (typeof token !== "string" || token.trim() === "") {
    throw new InvalidArgumentError("token is empty. Pass the access token from Profile settings → Access token.");
  }
  // The token itself stays out of the message: messages end up in logs.
  if (!/^[\x21-\x7e]+$/.test(token.trim())) {
    throw new InvalidArgumentError("token contains characters that no access token has. Copy it again.");
  }
  return token.trim();
}
