import { ConnectionError, ResponseFormatError, TimeoutError, type WootkitError } from "../errors.ts";
import type { RequestEvent } from "../hooks.ts";
import type { RequestOptions } from "../options.ts";
import { type SendSettings, type Settings, sendSettings } from "../settings.ts";
import { userAgent } from "../user-agent.ts";
import { address } from "./address.ts";
import { apiError } from "./api-error.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Operation, Values } from "./operation.ts";
import { rateGuard } from "./rate-guard.ts";
import { retryDelay } from "./retry.ts";
import { hideCause, hideHeaders } from "./secret.ts";
import { limited, type Work } from "./time-limit.ts";
import { writable } from "./writable.ts";

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
export interface Http {
  /** Sends a call to an operation that answers JSON. */
  json(operation: Operation, values: Values, options?: RequestOptions): Promise<Exchange>;
  /** Sends a call, again where that may help, and answers the whole answer. */
  exchange(operation: Operation, values: Values, options?: RequestOptions): Promise<Exchange>;
  /** The error for a success that is not what the endpoint sends. */
  formatError(exchange: Exchange, what: string, cause?: unknown): ResponseFormatError;
}

/** The way to the server of some settings. What it knows, the token before all, is not to be seen from outside. */
export function createHttp(
  { token, send, baseUrl, accountId, hooks, logger, maxConcurrent, maxRequestsPerMinute, validate }: Settings,
  clock: Clock = systemClock,
): Http {
  const hide = (text: string) => text.replaceAll(token, "[token]");
  const guarded = (maxConcurrent ?? maxRequestsPerMinute) && rateGuard(clock, maxConcurrent, maxRequestsPerMinute);

  const formatError = ({ request, attempts, response }: Exchange, what: string, cause?: unknown) => {
    const { status } = response;
    const headers = hideHeaders(response.headers, hide);
    const message = `${request} answered ${status}, but ${hide(what)}. Check that baseUrl is the address of a Chatwoot.`;
    return new ResponseFormatError(message, { request, attempts, status, headers, cause });
  };

  const json: Http["json"] = async (operation, values, options) => {
    const answer = await exchange(operation, values, options);
    if (answer.body === undefined) throw formatError(answer, "its body is empty");
    if (validate) {
      const { driftOf } = await import("../validate.ts");
      const drift = driftOf(operation.id, answer.body).map(({ path, message }) => ({
        path: hide(path),
        message: hide(message),
      }));
      if (drift.length > 0) {
        if (validate === true) {
          const found = drift.map(({ path, message }) => `${path} ${message}`).join("; ");
          throw formatError(answer, `not as the specification says: ${found}`);
        }
        validate(drift, operation.id);
      }
    }
    return answer;
  };

  const exchange: Http["exchange"] = async (operation, values, options) => {
    const sending = sendingOf(operation, values, options);
    const { settings, request, init } = sending;
    const { totalTimeout, signals } = settings;
    // A stream is gone once it was sent.
    const again = options?.idempotent ?? (operation.safe || /GET|HEAD/.test(operation.method));
    const retries = again && !(init.body instanceof ReadableStream) ? settings.maxRetries : 0;
    const until = clock.now() + (totalTimeout ?? Infinity);
    let attempts = 1;
    const within = <T>(option: "timeout" | "totalTimeout", from: readonly AbortSignal[], work: Work<T>) =>
      limited(
        settings[option],
        from,
        (limit) => {
          const message = `${operation.id} took longer than ${limit} ms, in attempt ${attempts} (${request}). Allow more with ${option}.`;
          return new TimeoutError(message, { request, attempts, timeout: limit });
        },
        work,
      );
    return within("totalTimeout", signals, async (total) => {
      // Listening costs time, so that nobody listens to a signal that nothing aborts.
      const above = totalTimeout === undefined && signals.length === 0 ? [] : [total];
      const send = () => within("timeout", above, (signal) => attempt(sending, attempts, signal));
      for (; ; attempts++) {
        try {
          return await (guarded ? guarded(total, send) : send());
        } catch (error) {
          const delay = attempts > retries || total.aborted ? undefined : retryDelay(error, attempts, clock);
          if (delay === undefined || clock.now() + delay >= until) throw error;
          reportRetry(sending, attempts, delay, error);
          await clock.sleep(delay, total);
        }
      }
    });
  };

  const headersOf = ({ headers: own }: SendSettings, raw: boolean) => {
    const headers = new Headers({ Accept: "application/json", ...userAgent });
    if (!raw) headers.set("Content-Type", "application/json");
    for (const [name, text] of Object.entries(own)) {
      writable(`The header ${hide(name)}`, () => headers.set(name, text));
    }
    headers.set("Api-Access-Token", token);
    return headers;
  };

  /** Those of most calls, which are made once. */
  let usualHeaders: Headers | undefined;

  const sendingOf = (
    operation: Operation,
    { path, query, body }: Values,
    options: RequestOptions | undefined,
  ): Sending => {
    const settings = sendSettings(send, options);
    const url = address(baseUrl, operation, { path: { account_id: accountId, ...path }, query });
    const { method } = operation;
    const raw =
      body === undefined ||
      ArrayBuffer.isView(body) ||
      [FormData, ReadableStream, Blob, URLSearchParams, ArrayBuffer].some((type) => body instanceof type);
    const usual = raw && settings.headers === send.headers;
    if (usual) usualHeaders ??= headersOf(settings, raw);
    const headers = (usual && usualHeaders) || headersOf(settings, raw);
    const init = {
      method,
      headers,
      // What is raw is of the types that fetch takes.
      body: raw ? ((body ?? null) as BodyInit | null) : writable("The body", () => JSON.stringify(body)),
      // A redirect is never part of this API, and following one would hand the token to wherever it leads.
      redirect: "manual",
      // What a stream needs, and nothing else minds.
      duplex: "half",
    } as const;
    return { operation, settings, url, request: hide(`${method} ${url}`), init, headers };
  };

  const attempt = async (sending: Sending, attempts: number, signal: AbortSignal): Promise<Exchange> => {
    const { settings, url, request, init } = sending;
    const connected = <T>(promise: Promise<T>, answered?: Response) =>
      promise.catch((caught: unknown) => {
        const cause = hideCause(caught, hide);
        if (answered && /^(Z|ERR__)/.test(codeOf(cause))) {
          const answer = { request, attempts, response: answered, body: undefined };
          throw formatError(answer, "its compression is broken", cause);
        }
        const message = `${request} got no whole answer: ${reasonOf(cause)}. Check baseUrl and your connection.`;
        throw new ConnectionError(message, { request, attempts, cause });
      });
    // Building the event is the cost of observing, so nobody else pays it.
    const event = (hooks || logger) && eventOf(sending, attempts);
    if (event) hooks?.onRequest?.(event);
    const started = clock.now();
    const response = await connected(settings.fetch(url, { ...init, signal }));
    if (event) reportResponse(event, response, clock.now() - started);
    const text = await connected(response.text(), response);
    const answer = { request, attempts, response, body: undefined };
    if (response.ok) return { ...answer, body: parsed(answer, text) };
    const { status, statusText } = response;
    const headers = hideHeaders(response.headers, hide);
    throw apiError({ request, attempts, status, headers }, hide(text), hide(statusText), clock.now());
  };

  const parsed = (answer: Exchange, text: string): unknown => {
    try {
      return /\S/.test(text) ? JSON.parse(text) : undefined;
    } catch (error) {
      const type = answer.response.headers.get("content-type") ?? "no content type";
      const kind = /^\s*</.test(text) ? "a web page" : "text";
      // The parser quotes a piece of what it stumbled over, which may be a piece of the secret.
      throw formatError(answer, `it is not JSON but ${kind} (${type})`, hide(text) === text ? error : undefined);
    }
  };

  const eventOf = ({ operation: { id, method }, url, headers }: Sending, attempt: number): RequestEvent => {
    const shown = Object.fromEntries(hideHeaders(headers, hide));
    return { operation: id, method, url: hide(url), attempt, headers: shown };
  };

  const reportResponse = (event: RequestEvent, { status, headers }: Response, duration: number) => {
    const id = headers.get("x-request-id");
    const requestId = id === null ? undefined : hide(id);
    hooks?.onResponse?.({ ...event, status, requestId, duration });
    const quoted = requestId ? `, request id ${requestId}` : "";
    logger?.(`${event.method} ${event.url} ${status} in ${Math.round(duration)} ms${quoted}`);
  };

  const reportRetry = (sending: Sending, attempt: number, delay: number, cause: unknown) => {
    // Only errors of ours are worth another attempt.
    const error = cause as WootkitError;
    hooks?.onRetry?.({ ...eventOf(sending, attempt), delay, error });
    // The server's words may have several lines; a log has one for each.
    logger?.(`${error.message} Attempt ${attempt + 1} in ${Math.round(delay)} ms.`.replace(/[\s\p{Cc}]+/gu, " "));
  };

  return { json, exchange, formatError };
}

/** What fetch itself says is often just "fetch failed"; the reason is further down. */
function reasonOf(cause: unknown): string {
  const root = rootOf(cause);
  if (root instanceof Error) return root.message || codeOf(root) || root.name;
  return String(Object(root) === root ? typeof root : root);
}

/** Such as `ECONNREFUSED`, or `Z_DATA_ERROR` for what cannot be unpacked. */
function codeOf(cause: unknown): string {
  const root = rootOf(cause);
  return root instanceof Error && "code" in root ? `${root.code}` : "";
}

function rootOf(cause: unknown): unknown {
  return cause instanceof Error && cause.cause !== undefined ? rootOf(cause.cause) : cause;
}
