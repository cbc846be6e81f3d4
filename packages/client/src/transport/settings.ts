import { InvalidArgumentError } from "./errors.ts";
import type { ConnectionOptions, Fetch, SendOptions, TokenOptions } from "./options.ts";

/** How one call is sent. */
export interface SendSettings {
  readonly maxRetries: number;
  readonly timeout: number;
  readonly totalTimeout: number | undefined;
  readonly signals: readonly AbortSignal[];
  readonly headers: Readonly<Record<string, string>>;
  /** Without a Request in between where the runtime's own fetch is used: making one costs as much as all the rest of the client. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Options that were checked, with their defaults. */
export interface Settings
  extends Pick<ConnectionOptions, "hooks" | "logger" | "maxConcurrent" | "maxRequestsPerMinute"> {
  readonly baseUrl: string;
  /** An empty string where none is sent. */
  readonly token: string;
  readonly send: SendSettings;
}

const defaults: SendSettings = {
  maxRetries: 2,
  timeout: 60_000,
  totalTimeout: undefined,
  signals: [],
  headers: {},
  // Read at each call, so that a fetch installed later (by a test, a tracer) is used.
  fetch: (url, init) => globalThis.fetch(url, init),
};

/** @throws {InvalidArgumentError} when an option cannot be right. */
export function connectionSettings(options: ConnectionOptions, token: string): Settings {
  for (const name of ["maxConcurrent", "maxRequestsPerMinute"] as const) {
    if (options[name] !== undefined) checkInteger(name, options[name]);
  }
  const { hooks, logger, maxConcurrent, maxRequestsPerMinute } = options;
  const baseUrl = checkedBaseUrl(options.baseUrl ?? fromEnvironment("CHATWOOT_BASE_URL"), options.allowInsecureHttp);
  const send = sendSettings(defaults, options);
  return { hooks, logger, maxConcurrent, maxRequestsPerMinute, baseUrl, token, send };
}

/** Options of a call over those of the client. @throws {InvalidArgumentError} when one cannot be right. */
export function sendSettings(base: SendSettings, options: SendOptions | undefined): SendSettings {
  if (!options) return base;
  const { maxRetries = base.maxRetries, timeout = base.timeout, totalTimeout = base.totalTimeout } = options;
  const { signal, headers, fetch } = options;
  checkInteger("maxRetries", maxRetries, 0);
  for (const [name, value] of Object.entries({ timeout, totalTimeout })) {
    if (value === undefined || (value >= 1 && value < 2 ** 31)) continue;
    throw new InvalidArgumentError(`${name} must be milliseconds from 1 to 2^31 - 1, but is ${value}.`);
  }
  return {
    maxRetries,
    timeout,
    totalTimeout,
    signals: base.signals.concat(signal ?? []),
    headers: headers ? { ...base.headers, ...headers } : base.headers,
    fetch: fetch ? requestSender(fetch) : base.fetch,
  };
}

/** @throws {InvalidArgumentError} when the value is not an integer from `minimum` to 2^53 - 1. */
export function checkInteger(name: string, value: unknown, minimum = 1): void {
  if (Number.isSafeInteger(value) && Number(value) >= minimum) return;
  const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
  throw new InvalidArgumentError(`${name} must be an integer of at least ${minimum}, but is ${shown}.`);
}

/** One that throws at once fails as one that rejects. */
function requestSender(fetch: Fetch): SendSettings["fetch"] {
  return async (url, init) => fetch(new Request(url, init));
}

/** A variable of the environment. Servers have one, browsers and some workers do not. */
export function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}

function checkedBaseUrl(baseUrl = "", allowInsecureHttp = false): string {
  const refuse = (what: string): never => {
    throw new InvalidArgumentError(`baseUrl (or CHATWOOT_BASE_URL) ${what}.`);
  };
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.username || url?.password) refuse("must not contain a user name or password");
  // The address of a page of the dashboard, or of the API, is not that of Chatwoot.
  if (!url || !/^https?:$/.test(url.protocol) || /[?#{}]/.test(baseUrl) || /\/(api|app)(\/|$)/.test(url.pathname)) {
    return refuse(
      `must be the URL of Chatwoot alone, such as https://app.chatwoot.com, but is ${JSON.stringify(baseUrl)}`,
    );
  }
  const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === "http:" && !loopback && !allowInsecureHttp) {
    refuse("is plain http, which shows the token on the way. Use https, or set allowInsecureHttp");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** @throws {InvalidArgumentError} when there is no token, or none that could be one, or a web page would show it. */
export function checkedToken(token: unknown, variable: string, source: string, options: TokenOptions): string {
  // A worker of a page has no document, but a function that loads its scripts.
  if (("document" in globalThis || "importScripts" in globalThis) && !options.dangerouslyAllowBrowser) {
    throw new InvalidArgumentError(
      "In a web page every visitor can read the token. Call from a server, or set dangerouslyAllowBrowser.",
    );
  }
  const trimmed = String(token ?? fromEnvironment(variable) ?? "").trim();
  // The token itself stays out of the message: messages end up in logs.
  // No character that JSON or an address writes in another way: such a token could be echoed in a form that is not found and hidden.
  if (/^[\w.~-]+$/.test(trimmed)) return trimmed;
  throw new InvalidArgumentError(
    trimmed
      ? "token has characters that no access token has. Copy it again."
      : `token (or ${variable}) is empty. Copy it from ${source}.`,
  );
}
