import { ConnectionError, ResponseFormatError, TimeoutError, type WootkitError } from "../errors.ts";
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
import { limited } from "./time-limit.ts";

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
  /** The method and address, for messages. */
  readonly request: string;
  readonly init: RequestInit;
  readonly headers: Headers;
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
    if (exchange.body === undefined) throw this.formatError(exchange, "its body is empty");
    if (this.settings.validate) await this.#validate(operation, exchange);
    return exchange;
  }

  async #validate({ id }: Operation, exchange: Exchange): Promise<void> {
    const { driftOf } = await import("../validate.ts");
    const { validate } = this.settings;
    const drift = driftOf(id, exchange.body);
    if (drift.length === 0) return;
    if (typeof validate === "function") return validate(drift, id);
    const found = drift.map(({ path, message }) => `${path} ${message}`).join("; ");
    throw this.formatError(exchange, `not as the specification says: ${found}`);
  }

  /** Sends a call, again where that may help, and answers the whole answer. */
  async exchange(operation: Operation, values: Values, options?: RequestOptions): Promise<Exchange> {
    const sending = this.#sending(operation, values, options);
    const { settings, request, init } = sending;
    const { totalTimeout, signals } = settings;
    const reads = operation.safe || /GET|HEAD/.test(operation.method);
    // A stream is gone once it was sent.
    const retries = (options?.idempotent ?? reads) && !(init.body instanceof ReadableStream) ? settings.maxRetries : 0;
    const until = this.#clock.now() + (totalTimeout ?? Number.POSITIVE_INFINITY);
    let attempt = 1;
    const timedOut = (option: string, timeout = 0) => {
      const message = `${operation.id} took longer than ${timeout} ms, in attempt ${attempt} (${request}). Try again, or allow more with ${option}.`;
      return new TimeoutError(message, { request, attempts: attempt, timeout });
    };
    return limited(
      totalTimeout,
      signals,
      () => timedOut("totalTimeout", totalTimeout),
      async (total) => {
        for (; ; attempt++) {
          try {
            return await this.#guard.turn(total, () =>
              limited(
                settings.timeout,
                [total],
                () => timedOut("timeout", settings.timeout),
                (signal) => this.#send(sending, attempt, signal),
              ),
            );
          } catch (error) {
            const delay = attempt > retries || total.aborted ? undefined : retryDelay(error, attempt, this.#clock);
            if (delay === undefined || this.#clock.now() + delay >= until) throw error;
            this.#reportRetry(sending, attempt, delay, error);
            await this.#clock.sleep(delay, total);
          }
        }
      },
    );
  }

  #sending(operation: Operation, { path, query, body }: Values, options: RequestOptions | undefined): Sending {
    const { send, baseUrl, accountId } = this.settings;
    const settings = sendSettings(send, options);
    const url = address(baseUrl, operation, { path: { account_id: accountId, ...path }, query });
    const { method } = operation;
    const raw =
      body === undefined || body instanceof FormData || body instanceof ReadableStream || body instanceof Blob;
    const headers = new Headers({ Accept: "application/json", ...userAgent });
    if (!raw) headers.set("Content-Type", "application/json");
    for (const [name, text] of Object.entries(settings.headers)) headers.set(name, text);
    this.#secret.send(headers, "Api-Access-Token");
    const init = {
      method,
      headers,
      body: raw ? (body ?? null) : JSON.stringify(body),
      // A redirect is never part of this API, and following one would hand the token to wherever it leads.
      redirect: "manual",
      // What a stream needs, and nothing else minds.
      duplex: "half",
    } as const;
    return { operation, settings, url, request: this.#secret.hide(`${method} ${url}`), init, headers };
  }

  async #send(sending: Sending, attempts: number, signal: AbortSignal): Promise<Exchange> {
    const { settings, url, request, init } = sending;
    const connected = <T>(promise: Promise<T>) =>
      promise.catch((caught: unknown) => {
        const cause = this.#secret.hideCause(caught);
        const message = `${request} got no whole answer: ${reasonOf(cause)}. Check baseUrl and your connection.`;
        throw new ConnectionError(message, { request, attempts, cause });
      });
    const { hooks, logger } = this.settings;
    // Building the event is the cost of observing, so nobody else pays it.
    const event = (hooks || logger) && this.#event(sending, attempts);
    if (event) hooks?.onRequest?.(event);
    const started = this.#clock.now();
    const response = await connected(settings.fetch(url, { ...init, signal }));
    if (event) this.#reportResponse(event, response, this.#clock.now() - started);
    const text = await connected(response.text());
    const exchange = { request, attempts, response, body: undefined };
    if (response.ok) return { ...exchange, body: this.#parse(exchange, text) };
    const { status, statusText } = response;
    const headers = this.#secret.hideHeaders(response.headers);
    const shown = { text: this.#secret.hide(text), statusText: this.#secret.hide(statusText) };
    throw apiError({ request, attempts, status, headers, ...shown, now: this.#clock.now() });
  }

  #parse(exchange: Exchange, text: string): unknown {
    try {
      return text.trim() === "" ? undefined : JSON.parse(text);
    } catch (error) {
      const type = exchange.response.headers.get("content-type") ?? "of no named type";
      const kind = /^\s*</.test(text) ? "a web page" : "text";
      // The parser quotes a piece of what it stumbled over, which may be a piece of the secret.
      const cause = this.#secret.hide(text) === text ? error : undefined;
      throw this.formatError(exchange, `it is not JSON but ${kind} (${type})`, cause);
    }
  }

  /** The error for a success that is not what the endpoint sends. */
  formatError({ request, attempts, response }: Exchange, what: string, cause?: unknown): ResponseFormatError {
    const { status } = response;
    const headers = this.#secret.hideHeaders(response.headers);
    const message = `${request} answered ${status}, but ${this.#secret.hide(what)}. Check that baseUrl is the address of a Chatwoot.`;
    return new ResponseFormatError(message, { request, attempts, status, headers, cause });
  }

  #event({ operation, url, headers }: Sending, attempt: number): RequestEvent {
    const { id, method } = operation;
    const shown = Object.fromEntries(this.#secret.hideHeaders(headers));
    return { operation: id, method, url: this.#secret.hide(url), attempt, headers: shown };
  }

  #reportResponse(event: RequestEvent, { status, headers }: Response, duration: number): void {
    const { hooks, logger } = this.settings;
    const id = headers.get("x-request-id");
    const requestId = id === null ? undefined : this.#secret.hide(id);
    hooks?.onResponse?.({ ...event, status, requestId, duration });
    const quoted = requestId === undefined ? "" : `, request id ${requestId}`;
    logger?.(`${event.method} ${event.url} ${status} in ${Math.round(duration)} ms${quoted}`);
  }

  #reportRetry(sending: Sending, attempt: number, delay: number, cause: unknown): void {
    const { hooks, logger } = this.settings;
    // Only errors of ours are worth another attempt.
    const error = cause as WootkitError;
    hooks?.onRetry?.({ ...this.#event(sending, attempt), delay, error });
    logger?.(`${error.message} Attempt ${attempt + 1} in ${Math.round(delay)} ms.`);
  }
}

/** What fetch itself says is often just "fetch failed"; the reason is further down. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.cause !== undefined) return reasonOf(cause.cause);
  return cause.message || ("code" in cause ? String(cause.code) : cause.name);
}
