import { InvalidArgumentError } from "./errors.ts";
import { integerPathParameter } from "./http/path-parameter.ts";
import type { ClientOptions, Fetch, SendOptions } from "./options.ts";

/** How one call is sent. */
export interface SendSettings {
  readonly maxRetries: number;
  readonly timeout: number;
  readonly totalTimeout: number | undefined;
  readonly signals: readonly AbortSignal[];
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
}

/** Options that were checked, with their defaults. */
export interface Settings
  extends Pick<ClientOptions, "hooks" | "logger" | "maxConcurrent" | "maxRequestsPerMinute" | "validate"> {
  readonly baseUrl: string;
  readonly accountId: number;
  readonly token: string;
  readonly send: SendSettings;
}

/** @throws {InvalidArgumentError} when an option cannot be right. */
export function settingsOf(options: ClientOptions): Settings {
  const { hooks, logger, maxConcurrent, maxRequestsPerMinute, validate } = options;
  if ("document" in globalThis && "window" in globalThis && !options.dangerouslyAllowBrowser) {
    throw new InvalidArgumentError(
      "In a web page every visitor can read the token. Call Chatwoot from a server, or set dangerouslyAllowBrowser if the page is yours alone.",
    );
  }
  const accountId = options.accountId ?? Number(fromEnvironment("CHATWOOT_ACCOUNT_ID") ?? "NaN");
  integerPathParameter("accountId (or CHATWOOT_ACCOUNT_ID)", accountId);
  limit("maxConcurrent", maxConcurrent, 1);
  limit("maxRequestsPerMinute", maxRequestsPerMinute, 1);
  const send: SendSettings = {
    maxRetries: 2,
    timeout: 60_000,
    totalTimeout: undefined,
    signals: [],
    headers: {},
    // Read at each call, so that a fetch installed later (by a test, a tracer) is used.
    fetch: (request) => globalThis.fetch(request),
  };
  return {
    hooks,
    logger,
    maxConcurrent,
    maxRequestsPerMinute,
    validate,
    accountId,
    baseUrl: checkedBaseUrl(
      options.baseUrl ?? fromEnvironment("CHATWOOT_BASE_URL"),
      options.allowInsecureHttp ?? false,
    ),
    token: checkedToken(options.token ?? fromEnvironment("CHATWOOT_API_TOKEN")),
    send: sendSettings(send, options),
  };
}

/** Options of a call over those of the client. @throws {InvalidArgumentError} when one cannot be right. */
export function sendSettings(base: SendSettings, options: SendOptions): SendSettings {
  limit("maxRetries", options.maxRetries, 0);
  timeLimit("timeout", options.timeout);
  timeLimit("totalTimeout", options.totalTimeout);
  return {
    maxRetries: options.maxRetries ?? base.maxRetries,
    timeout: options.timeout ?? base.timeout,
    totalTimeout: options.totalTimeout ?? base.totalTimeout,
    signals: options.signal ? [...base.signals, options.signal] : base.signals,
    headers: options.headers ? { ...base.headers, ...options.headers } : base.headers,
    fetch: options.fetch ?? base.fetch,
  };
}

function limit(name: string, value: number | undefined, minimum: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= minimum)) return;
  throw new InvalidArgumentError(`${name} must be an integer of at least ${minimum}, but is ${value}.`);
}

function timeLimit(name: string, value: number | undefined): void {
  if (value === undefined || (value >= 1 && value < 2 ** 31)) return;
  throw new InvalidArgumentError(`${name} must be milliseconds from 1 to 2^31 - 1, but is ${value}.`);
}

/** Servers have an environment, browsers and some workers do not. */
function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}

function checkedBaseUrl(baseUrl: string | undefined, allowInsecureHttp: boolean): string {
  const shown = JSON.stringify(baseUrl);
  let url: URL;
  try {
    url = new URL(baseUrl ?? "");
  } catch {
    throw new InvalidArgumentError(
      `baseUrl (or CHATWOOT_BASE_URL) must be an absolute URL such as https://app.chatwoot.com, but is ${shown}.`,
    );
  }
  if (url.username || url.password) {
    throw new InvalidArgumentError("baseUrl must not contain a user name or password: pass the access token as token.");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new InvalidArgumentError(`baseUrl must begin with https:// or http://, but is ${shown}.`);
  }
  if (url.search || url.hash || /[{}]/.test(baseUrl ?? "") || /\/(api|app)(\/|$)/.test(url.pathname)) {
    throw new InvalidArgumentError(
      `baseUrl must be the address of Chatwoot alone, such as ${url.origin}, but is ${shown}.`,
    );
  }
  const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === "http:" && !loopback && !allowInsecureHttp) {
    throw new InvalidArgumentError(
      `baseUrl is ${shown}: over plain http anybody on the way can read the token. Use https, or set allowInsecureHttp in a network you trust.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function checkedToken(token: string | undefined): string {
  const trimmed = typeof token === "string" ? token.trim() : "";
  if (trimmed === "") {
    throw new InvalidArgumentError(
      "token (or CHATWOOT_API_TOKEN) is empty. Pass the access token from Profile settings → Access token.",
    );
  }
  // The token itself stays out of the message: messages end up in logs.
  if (!/^[\x21-\x7e]+$/.test(trimmed)) {
    throw new InvalidArgumentError("token contains characters that no access token has. Copy it again.");
  }
  return trimmed;
}
