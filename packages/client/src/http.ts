import createOpenapiFetch from "openapi-fetch";
import { apiError } from "./api-error.ts";
import { ConnectionError, ResponseFormatError, TimeoutError, WootkitError } from "./errors.ts";
import { checkedTimeout, type RequestOptions, type Settings } from "./options.ts";
import { Page } from "./page.ts";

/** A call, as the generated methods describe it. */
export interface Call {
  readonly method: "get";
  /** The path of the operation in the specification. */
  readonly path: string;
  /** The values of its places, checked. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** How an operation answers with a part of a list: the key of the items, and how many the server sends at the most. */
export interface CappedList {
  readonly items: string;
  readonly cap: number;
}

/** The little of openapi-fetch that is used. */
interface OpenapiFetch {
  request(method: string, path: string, init: Readonly<Record<string, unknown>>): Promise<{ response: Response }>;
}

/** An answer that is a success and JSON. */
interface JsonResponse {
  readonly body: unknown;
  readonly request: string;
  readonly response: Response;
}

/** The one seam to HTTP: every method of the client goes through it, and openapi-fetch is known nowhere else. */
export class Http {
  readonly #settings: Settings;
  readonly #openapiFetch: OpenapiFetch;

  constructor(settings: Settings) {
    this.#settings = settings;
    // Its own types follow one specification; this seam lies below the typed methods and takes any path.
    this.#openapiFetch = createOpenapiFetch({ baseUrl: settings.baseUrl }) as unknown as OpenapiFetch;
  }

  /** The account that each path begins with. */
  get accountId(): number {
    return this.#settings.accountId;
  }

  /** Answers a list that the server cuts off at a cap. */
  async cappedPage<T>(call: Call, list: CappedList, options?: RequestOptions): Promise<Page<T>> {
    const { body, request, response } = await this.#json(call, options);
    const items: unknown = typeof body === "object" && body !== null ? Reflect.get(body, list.items) : undefined;
    if (!Array.isArray(items)) {
      throw formatError(request, response, `its JSON has no list named ${JSON.stringify(list.items)}`);
    }
    // The specification says what the items are, and the proof holds it against a real server.
    return new Page<T>(items as T[], items.length < list.cap, response);
  }

  async #json(call: Call, options: RequestOptions = {}): Promise<JsonResponse> {
    const { request, response, text } = await this.#exchange(call, options);
    if (text.trim() === "") throw formatError(request, response, "its body is empty");
    try {
      return { body: JSON.parse(text), request, response };
    } catch (cause) {
      throw formatError(request, response, `it is not JSON but ${described(response, text)}`, cause);
    }
  }

  /** Sends a call and reads the whole answer, which is a success when this resolves. */
  async #exchange(call: Call, options: RequestOptions): Promise<{ request: string; response: Response; text: string }> {
    const { baseUrl, headers } = this.#settings;
    const timeout = options.timeout === undefined ? this.#settings.timeout : checkedTimeout(options.timeout);
    const deadline = AbortSignal.timeout(timeout);
    let request = `${call.method.toUpperCase()} ${baseUrl}${call.path}`;
    try {
      const { response } = await this.#openapiFetch.request(call.method, call.path, {
        params: { path: call.pathParameters },
        headers: { ...headers, ...options.headers },
        signal: options.signal ? AbortSignal.any([options.signal, deadline]) : deadline,
        // A redirect is never part of this API, and following one would hand the token to wherever it leads.
        redirect: "manual",
        // Left unread by openapi-fetch, which takes an empty body for data.
        parseAs: "stream",
        fetch: (sent: Request) => {
          request = `${sent.method} ${sent.url}`;
          return this.#send(sent, request);
        },
      });
      return { request, response, text: await response.text() };
    } catch (cause) {
      if (cause instanceof WootkitError) throw cause;
      if (options.signal?.aborted) throw options.signal.reason;
      if (deadline.aborted) {
        const message = `${request} took longer than ${timeout} ms. Try again, or allow more with the option timeout.`;
        throw new TimeoutError(message, { request, cause, timeout });
      }
      const message = `${request} got no whole answer: ${reasonOf(cause)}. Check baseUrl and your connection.`;
      throw new ConnectionError(message, { request, cause });
    }
  }

  async #send(request: Request, name: string): Promise<Response> {
    const { token, fetch } = this.#settings;
    request.headers.set("Accept", "application/json");
    request.headers.set("Api-Access-Token", token);
    const response = await fetch(request);
    if (response.ok) return response;
    // A proxy may echo what it was sent: the token must not travel on in the error.
    throw apiError(name, response, (await response.text()).replaceAll(token, "[token]"));
  }
}

/** What fetch itself says is often just "fetch failed"; the reason is further down. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.cause !== undefined) return reasonOf(cause.cause);
  return cause.message || ("code" in cause ? String(cause.code) : cause.name);
}

function formatError(request: string, response: Response, what: string, cause?: unknown): ResponseFormatError {
  const { status, headers } = response;
  const message = `${request} answered ${status}, but ${what}. Check that baseUrl is the address of a Chatwoot.`;
  return new ResponseFormatError(message, { request, status, headers, cause });
}

function described(response: Response, text: string): string {
  const type = response.headers.get("content-type") ?? "of no named type";
  return /^\s*</.test(text) ? `a web page (${type})` : `text (${type})`;
}
