import { ConnectionError, ResponseFormatError, TimeoutError, WootkitError } from "../errors.ts";
import type { RequestEvent } from "../hooks.ts";
import type { RequestOptions } from "../options.ts";
import { type SendSettings, type Settings, sendSettings } from "../settings.ts";
import { userAgent } from "../user-agent.ts";
import { address } from "./address.ts";
import { apiError } from "./api-error.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Operation, Values } from "./operation.ts";
import { RateGuard } from "./rate-guard.ts";
import { retryDelay } from "./retry.ts";
import { Secret } from "./secret.ts";
import { orAborted, timeLimit } from "./time-limit.ts";

/** An answer that is a success, read to its end. */
export interface Exchange {
  /** The parsed JSON; undefined where the operation answers nothing. */
  readonly body: unknown;
  readonly response: Response;
  /** The method and address of the request. */
  readonly request: string;
  readonly attempts: number;
}

/** A call on its way: what stays the same from one attempt to the next. */
interface Sending {
  readonly operation: Operation;
  readonly settings: SendSettings;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
}

/** The one way to the server: every method of the client goes through it. */
export class Http {
  readonly settings: Omit<Settings, "token">;
  readonly #secret: Secret;
  readonly #clock: Clock;
  readonly #guard: RateGuard;

  constructor({ token, ...settings }: Settings, clock: Clock = systemClock) {
    this.settings = settings;
    this.#secret = new Secret(token);
    this.#clock = clock;
    this.#guard = new RateGuard(settings.maxConcurrent, settings.maxRequestsPerMinute, clock);
  }

  /** Sends a call to an operation that answers JSON. */
  async json(operation: Operation, values: Values, options?: RequestOptions): Promise<Exchange> {
    const exchange = await this.exchange(operation, values, options);
    if (exchange.body === undefined) throw formatError(exchange, "its body is empty");
    if (this.settings.validate) await this.#validate(operation, exchange);
    return exchange;
  }

  async #validate({ id }: Operation, exchange: Exchange): Promise<void> {
    const { driftOf } = await import("../validate.ts");
    const drift = driftOf(id, exchange.body);
    if (drift.length === 0) return;
    if (typeof this.settings.validate === "function") return this.settings.validate(drift, id);
    const found = drift.map(({ path, message }) => `${path} ${message}`).join("; ");
    throw formatError(exchange, `not as the specification says: ${this.#secret.hide(found)}`);
  }

  /** Sends a call, again where that may help, and answers the whole answer. */
  async exchange(operation: Operation, values: Values, options: RequestOptions = {}): Promise<Exchange> {
    const settings = sendSettings(this.settings.send, options);
    const path = { account_id: this.settings.accountId, ...values.path };
    const url = address(this.settings.baseUrl, operation, { ...values, path });
    const { headers, body } = requestBody(settings.headers, values.body);
    const sending: Sending = { operation, settings, url, headers, body };
    const reads = operation.safe || operation.method === "GET" || operation.method === "HEAD";
    // A stream is gone once it was sent.
    const retries = (options.idempotent ?? reads) && !(body instanceof ReadableStream) ? settings.maxRetries : 0;
    const total = timeLimit(settings.totalTimeout, settings.signals);
    const until =
      settings.totalTimeout === undefined ? Number.POSITIVE_INFINITY : this.#clock.now() + settings.totalTimeout;
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#attempt(sending, attempt, total.signal);
        } catch (error) {
          if (total.signal.aborted) throw error;
          const delay = attempt > retries ? undefined : retryDelay(error, attempt, this.#clock);
          if (delay === undefined || this.#clock.now() + delay >= until) throw error;
          this.#reportRetry(sending, attempt, delay, error);
          await this.#clock.sleep(delay, total.signal);
        }
      }
    } catch (error) {
      for (const signal of settings.signals) if (signal.aborted) throw signal.reason;
      if (!total.expired() || error instanceof TimeoutError) throw error;
      throw timedOut(operation, url, settings.totalTimeout ?? 0, 0, error);
    } finally {
      total.release();
    }
  }

  async #attempt(sending: Sending, attempt: number, total: AbortSignal): Promise<Exchange> {
    const { operation, settings, url } = sending;
    const leave = await this.#guard.enter(total);
    const limit = timeLimit(settings.timeout, [total]);
    try {
      return await this.#send(sending, attempt, limit.signal);
    } catch (cause) {
      if (cause instanceof WootkitError) throw cause;
      const details = { request: `${operation.method} ${url}`, attempts: attempt };
      if (limit.expired()) throw timedOut(operation, url, settings.timeout, attempt, cause);
      const hidden = this.#secret.hideCause(cause);
      const message = `${details.request} got no whole answer: ${reasonOf(hidden)}. Check baseUrl and your connection.`;
      throw new ConnectionError(message, { ...details, cause: hidden });
    } finally {
      limit.release();
      leave();
    }
  }

  async #send(sending: Sending, attempt: number, signal: AbortSignal): Promise<Exchange> {
    const { operation, settings, url, body } = sending;
    const { method } = operation;
    const headers = new Headers(sending.headers);
    this.#secret.send(headers, "Api-Access-Token");
    // A redirect is never part of this API, and following one would hand the token to wherever it leads.
    const init: RequestInit = { method, headers, signal, redirect: "manual" };
    if (body !== undefined) init.body = body;
    if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
    const event = this.#reportRequest(sending, attempt);
    const started = this.#clock.now();
    const response = await orAborted(settings.fetch(new Request(url, init)), signal);
    this.#reportResponse(event, response, this.#clock.now() - started);
    const text = await orAborted(response.text(), signal);
    const request = `${method} ${url}`;
    const shown = { request, attempts: attempt, response, headers: this.#secret.hideHeaders(response.headers) };
    if (!response.ok) throw apiError({ ...shown, text: this.#secret.hide(text), now: this.#clock.now() });
    return { ...shown, body: this.#parse(shown, text) };
  }

  #parse(shown: Omit<Exchange, "body"> & { headers: Headers }, text: string): unknown {
    if (text.trim() === "") return undefined;
    try {
      return JSON.parse(text);
    } catch {
      const hidden = this.#secret.hide(text);
      const type = shown.headers.get("content-type") ?? "of no named type";
      const kind = /^\s*</.test(text) ? "a web page" : "text";
      throw formatError(shown, `it is not JSON but ${kind} (${type})`, syntaxError(hidden));
    }
  }

  #event({ operation, url, headers }: Sending, attempt: number): RequestEvent {
    const { id, method } = operation;
    const shown = Object.fromEntries(this.#secret.hideHeaders(headers));
    return { operation: id, method, url, attempt, headers: { ...shown, "api-access-token": "[token]" } };
  }

  #reportRequest(sending: Sending, attempt: number): RequestEvent | undefined {
    const { hooks, logger } = this.settings;
    // Building the event is the cost of observing, so nobody else pays it.
    const event = hooks || logger ? this.#event(sending, attempt) : undefined;
    if (event) hooks?.onRequest?.(event);
    return event;
  }

  #reportResponse(event: RequestEvent | undefined, response: Response, duration: number): void {
    if (!event) return;
    const { hooks, logger } = this.settings;
    const requestId = response.headers.get("x-request-id") ?? undefined;
    const id = requestId === undefined ? "" : `, request id ${this.#secret.hide(requestId)}`;
    hooks?.onResponse?.({ ...event, status: response.status, requestId, duration });
    logger?.(`${event.method} ${event.url} ${response.status} in ${Math.round(duration)} ms${id}`);
  }

  #reportRetry(sending: Sending, attempt: number, delay: number, cause: unknown): void {
    const { hooks, logger } = this.settings;
    // Only errors of ours are worth another attempt.
    const error = cause as WootkitError;
    hooks?.onRetry?.({ ...this.#event(sending, attempt), delay, error });
    logger?.(`${error.message} Attempt ${attempt + 1} in ${Math.round(delay)} ms.`);
  }
}

/** The error for a success that is not what the endpoint sends. */
export function formatError(
  { request, attempts, response }: Omit<Exchange, "body">,
  what: string,
  cause?: unknown,
): ResponseFormatError {
  const { status, headers } = response;
  const message = `${request} answered ${status}, but ${what}. Check that baseUrl is the address of a Chatwoot.`;
  return new ResponseFormatError(message, { request, attempts, status, headers, cause });
}

function timedOut(
  { id, method }: Operation,
  url: string,
  timeout: number,
  attempt: number,
  cause: unknown,
): TimeoutError {
  const which = attempt === 0 ? "with all its attempts, took" : `took, in attempt ${attempt},`;
  const option = attempt === 0 ? "totalTimeout" : "timeout";
  const message = `${id} ${which} longer than ${timeout} ms (${method} ${url}). Try again, or allow more with ${option}.`;
  return new TimeoutError(message, { request: `${method} ${url}`, attempts: attempt, timeout, cause });
}

function requestBody(
  own: Readonly<Record<string, string>>,
  value: unknown,
): { headers: Headers; body: BodyInit | undefined } {
  const headers = new Headers({ Accept: "application/json", ...userAgent });
  const raw = value instanceof FormData || value instanceof ReadableStream || value instanceof Blob;
  if (value !== undefined && !raw) headers.set("Content-Type", "application/json");
  for (const [name, text] of Object.entries(own)) headers.set(name, text);
  return { headers, body: value === undefined || raw ? value : JSON.stringify(value) };
}

/** What fetch itself says is often just "fetch failed"; the reason is further down. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.cause !== undefined) return reasonOf(cause.cause);
  return cause.message || ("code" in cause ? String(cause.code) : cause.name);
}

/** The parser quotes what it stumbled over: it is given the text without the secret. */
function syntaxError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
