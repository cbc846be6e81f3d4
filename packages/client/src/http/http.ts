import { ConnectionError, ResponseFormatError, TimeoutError, type WootkitError } from "../errors.ts";
import type { RequestOptions } from "../options.ts";
import { type SendSettings, type Settings, sendSettings } from "../settings.ts";
import { userAgent } from "../user-agent.ts";
import { address } from "./address.ts";
import { apiError } from "./api-error.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Observer } from "./observer.ts";
import type { Operation, Values } from "./operation.ts";
import type { RateGuard } from "./rate-guard.ts";
import { retryDelay } from "./retry.ts";
import { hideArgument, hideHeaders } from "./secret.ts";
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
export interface Sending {
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
  /** Does what leads to a call; a complaint about an argument is rid of the secret. */
  call<T>(work: () => Promise<T>): Promise<T>;
  /** The error for a success that is not what the endpoint sends. */
  formatError(exchange: Exchange, what: string, cause?: unknown): ResponseFormatError;
}

/** The way to the server of some settings. What it knows, the token before all, is not to be seen from outside. */
export function createHttp(
  { token, send, baseUrl, accountId, hooks, logger, maxConcurrent, maxRequestsPerMinute, validate }: Settings,
  clock: Clock = systemClock,
): Http {
  const hide = (text: string) => text.replaceAll(token, "[token]");
  const observed = (hooks || logger) && { hooks, logger };
  let guard: RateGuard | undefined;

  /** What is opted in to is loaded then, and costs nothing otherwise. */
  const guarded: RateGuard = async (signal, work) => {
    const { rateGuard } = await import("./rate-guard.ts");
    guard ??= rateGuard(clock, maxConcurrent, maxRequestsPerMinute);
    return guard(signal, work);
  };

  const call: Http["call"] = async (work) => {
    try {
      return await work();
    } catch (error) {
      throw hideArgument(error, hide);
    }
  };

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
      const { reportDrift } = await import("../validate/report-drift.ts");
      const found = reportDrift(validate, operation.id, answer.body, hide);
      if (found) throw formatError(answer, found);
    }
    return answer;
  };

  const exchange: Http["exchange"] = (operation, values, options) => {
    const sending = sendingOf(operation, values, options);
    const { settings, request, init } = sending;
    const { totalTimeout, signals } = settings;
    // A stream is gone once it was sent.
    const again = options?.idempotent ?? (operation.safe || /GET|HEAD/.test(operation.method));
    const retries = again && !isStream(init.body) ? settings.maxRetries : 0;
    const until = clock.now() + (totalTimeout ?? Infinity);
    let attempts = 1;
    const within = <T>(option: "timeout" | "totalTimeout", from: readonly AbortSignal[], work: Work<T>) =>
      limited(
        clock,
        settings[option],
        from,
        (limit) => {
          const message = `${operation.id} took longer than ${limit} ms, in attempt ${attempts} (${request}). Allow more with ${option}.`;
          return new TimeoutError(message, { request, attempts, timeout: limit });
        },
        work,
      );
    return within("totalTimeout", signals, async (total) => {
      const observer = observed && (await import("./observer.ts")).observer(observed, sending, hide);
      // Listening costs time, so that nobody listens to a signal that nothing aborts.
      const above = totalTimeout === undefined && signals.length === 0 ? [] : [total];
      const send = () => within("timeout", above, (signal) => attempt(sending, attempts, signal, observer));
      for (; ; attempts++) {
        try {
          return await ((maxConcurrent ?? maxRequestsPerMinute) ? guarded(total, send) : send());
        } catch (error) {
          const delay = attempts > retries || total.aborted ? undefined : retryDelay(error, attempts, clock);
          if (delay === undefined || clock.now() + delay >= until) throw error;
          // Only errors of ours are worth another attempt.
          await observer?.retry(attempts, delay, error as WootkitError);
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
      isStream(body) ||
      [FormData, Blob, URLSearchParams, ArrayBuffer].some((type) => body instanceof type);
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

  const attempt = async (
    sending: Sending,
    attempts: number,
    signal: AbortSignal,
    observer: Observer | undefined,
  ): Promise<Exchange> => {
    const { settings, url, request, init } = sending;
    const connected = <T>(promise: Promise<T>, answered?: Response) =>
      promise.catch(async (caught: unknown): Promise<""> => {
        // Loaded when something fails. Where it cannot be, only what the error says of itself is kept.
        const cause = await import("./hide-cause.ts").then(
          ({ hideCause }) => hideCause(caught, hide),
          () => hide(textOf(caught)),
        );
        const root = rootOf(cause);
        const { message: said, code, name }: { message?: unknown; code?: unknown; name?: unknown } = Object(root);
        // Such as Z_DATA_ERROR. A failure needs no body to be one.
        if (answered && /^(Z|ERR__)/.test(textOf(code))) {
          if (!answered.ok) return "";
          const answer = { request, attempts, response: answered, body: undefined };
          throw formatError(answer, "its compression is broken", cause);
        }
        const message = `${request} got no whole answer: ${textOf(said || code || name || root)}. Check baseUrl and your connection.`;
        throw new ConnectionError(message, { request, attempts, cause });
      });
    if (observer) await observer.request(attempts);
    const started = clock.now();
    // Only an answer's body may be nothing.
    const response = (await connected(settings.fetch(url, { ...init, signal }))) as Response;
    if (observer) await observer.response(attempts, response, clock.now() - started);
    const text = await connected(response.text(), response);
    const answer = { request, attempts, response, body: undefined };
    if (response.ok) return { ...answer, body: parsed(sending.operation, answer, text) };
    const { status, statusText } = response;
    const headers = hideHeaders(response.headers, hide);
    throw await apiError({ request, attempts, status, headers }, text, statusText, clock.now(), hide);
  };

  const parsed = ({ raw }: Operation, answer: Exchange, text: string): unknown => {
    const page = /^\s*</.test(text);
    try {
      return /\S/.test(text) ? JSON.parse(text) : undefined;
    } catch (error) {
      if (raw && !page) return text;
      const type = answer.response.headers.get("content-type") ?? "no content type";
      const kind = page ? "a web page" : "text";
      // The parser quotes a piece of what it stumbled over, which may be a piece of the secret.
      throw formatError(answer, `it is not JSON but ${kind} (${type})`, hide(text) === text ? error : undefined);
    }
  };

  return { json, exchange, call, formatError };
}

/** Whether a body is gone once it was sent. Node's own streams are no `ReadableStream`, and not every `ReadableStream` can be iterated. */
function isStream(body: unknown): boolean {
  return body instanceof ReadableStream || (body instanceof Object && Symbol.asyncIterator in body);
}

/** What fetch itself says is often just "fetch failed"; the reason is further down. */
function rootOf(cause: unknown): unknown {
  return cause instanceof Error && cause.cause !== undefined ? rootOf(cause.cause) : cause;
}

/** The text of something that was thrown. An object may have none: one without a prototype, or with a `toString` that fails. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
