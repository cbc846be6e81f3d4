import { checkedHeaders } from "./headers.ts";
import { checkOptions } from "./option-checks.ts";
import type { ConnectionOptions, Fetch, SendOptions } from "./options.ts";

/** Settings of one call. */
export interface SendSettings {
  readonly maxRetries: number;
  readonly timeout: number;
  readonly totalTimeout: number | undefined;
  readonly signals: readonly AbortSignal[];
  readonly headers: Readonly<Record<string, string>>;
  /** Takes no Request, because making one takes as much time as the rest of the client. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Checked options, with their defaults. */
export interface Settings
  extends Pick<ConnectionOptions, "hooks" | "logger" | "maxConcurrent" | "maxRequestsPerMinute"> {
  readonly baseUrl: string;
  /** An empty string for a client without a token. */
  readonly token: string;
  readonly send: SendSettings;
}

const defaults: SendSettings = {
  maxRetries: 2,
  timeout: 60_000,
  totalTimeout: undefined,
  signals: [],
  headers: {},
  // Looked up for each call, so that a `fetch` installed later (by a test or a tracer) is used.
  fetch: (url, init) => globalThis.fetch(url, init),
};

/** @throws {InvalidArgumentError} when an option is invalid. */
export function connectionSettings(options: ConnectionOptions, baseUrl: string, token: string): Settings {
  return { ...options, baseUrl, token, send: sendSettings(defaults, options) };
}

/** Merges the options of a call into those of the client. @throws {InvalidArgumentError} when one is invalid. */
export function sendSettings(base: SendSettings, options: SendOptions | undefined): SendSettings {
  if (!options) return base;
  checkOptions(options);
  const { maxRetries = base.maxRetries, timeout = base.timeout, totalTimeout = base.totalTimeout } = options;
  const { signal, headers, fetch } = options;
  return {
    maxRetries,
    timeout,
    totalTimeout,
    signals: base.signals.concat(signal ?? []),
    headers: headers ? { ...base.headers, ...checkedHeaders(headers) } : base.headers,
    fetch: fetch ? requestSender(fetch) : base.fetch,
  };
}

/** Async, so that an exception from `fetch` becomes a rejection. */
function requestSender(fetch: Fetch): SendSettings["fetch"] {
  return async (url, init) => fetch(new Request(url, init));
}
