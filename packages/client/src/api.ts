import createFetchClient, { type Client as FetchClient, type ClientOptions as FetchClientOptions } from "openapi-fetch";
import type { WithResponse } from "./api-call.ts";
import type { ResponseCheck } from "./check/response-check.ts";
import { checkCall, checkMethod } from "./check-call.ts";
import { safeRoutes } from "./generated/safe-routes.ts";
import { multipart, needsForm } from "./multipart.ts";
import { type OperationCall, operationOf, routeOf } from "./operation.ts";
import { type FetchInit, type ListOptions, queryOf, withoutSending } from "./options.ts";
import { type Received, ResponseBody } from "./response-body.ts";
import { isRaw, jsonBody, serializeBody } from "./serialize/body.ts";
import { callPath, readPath, writtenPath } from "./serialize/path.ts";
import { queryString } from "./serialize/query.ts";
import { ServerVersion } from "./server-version.ts";
import { guardAddress } from "./transport/address-guard.ts";
import { shown } from "./transport/argument.ts";
import { type Call, type Exchange, newExchange } from "./transport/call.ts";
import { refuseToken } from "./transport/headers.ts";
import type { RequestOptions } from "./transport/options.ts";
import type { Transport } from "./transport/transport.ts";

/** The parts of an {@link Api}. */
export interface ApiParts {
  readonly transport: Transport;
  readonly baseUrl: string;
  /** The path segments that the client fills in itself: its account, its inbox. */
  readonly segments: Readonly<Record<string, string>>;
  readonly check?: ResponseCheck | undefined;
}

/** The members of every client that are not resources. */
export interface Escapes<Paths extends object> {
  /**
   * The same API through openapi-fetch: every path of the OpenAPI document with its types, and the whole body as
   * the server sends it. Like a method, a call rejects unless its response is a success, so `error` is never set.
   * Calls also take `timeout`, `totalTimeout`, `maxRetries` and `idempotent`. Middleware sees only the calls of `api`.
   *
   * @example
   * const { data } = await chatwoot.api.GET("/api/v1/accounts/{account_id}/contacts/{id}/conversations", {
   *   params: { path: { account_id: 1, id: 42 } },
   * });
   */
  readonly api: FetchClient<Paths>;
  /**
   * Sends any request below `baseUrl`, even one that the OpenAPI document lacks, with the same token, retries and
   * errors as the methods. The body of the response has already arrived completely.
   *
   * @example
   * const response = await chatwoot.fetch("/api/v1/accounts/{account_id}/macros");
   */
  fetch(path: string, init?: FetchInit): Promise<Response>;
  /**
   * Returns the version of the server, such as `4.16.2`. A client asks once, with `GET /api`, and remembers it.
   *
   * @throws {ResponseFormatError} when the server is not a Chatwoot.
   *
   * @example
   * console.log(await chatwoot.serverVersion());
   */
  serverVersion(options?: RequestOptions): Promise<string>;
}

/** The parts of a call that openapi-fetch passes on to its request without reading them. */
type Extras = Omit<Call, "method" | "url" | "headers" | "body">;

/** A request of openapi-fetch's callers, with its extras unless middleware made it. */
interface ApiRequest extends Request {
  extras?: Extras;
}

/** The part of openapi-fetch that sends a call. The generated methods' types already check the arguments. */
type Send = (
  method: string,
  path: string,
  init: Pick<FetchClientOptions, "querySerializer" | "bodySerializer"> & {
    readonly params: { readonly query?: object | undefined };
    readonly body?: unknown;
    readonly parseAs: "text" | "blob" | "stream";
    readonly extras: Extras;
  },
) => Promise<{ readonly data?: unknown; readonly response: Response }>;

/**
 * Connects the methods to the transport. openapi-fetch serializes each call and passes it to the transport, which
 * throws unless the response is a success. Replacing openapi-fetch would change only this file.
 */
export class Api {
  readonly body: ResponseBody;
  readonly #parts: ApiParts;
  readonly #send: Send;
  readonly #version: ServerVersion = new ServerVersion((options) => this.#askVersion(options));

  constructor(parts: ApiParts) {
    this.#parts = parts;
    this.body = new ResponseBody(parts.transport.redact, parts.check);
    const client = createFetchClient({
      baseUrl: parts.baseUrl,
      // openapi-fetch only constructs it and passes it to `fetch`.
      Request: Outgoing as unknown as typeof Request,
      fetch: (outgoing: unknown) => parts.transport.fetch((outgoing as Outgoing).call),
    });
    this.#send = client.request as Send;
  }

  /**
   * Sends the call of a generated method, and returns the result of its operation.
   *
   * @param given - The options and query parameters that the caller gave.
   * @param exchange - Filled with the facts that errors report. Pass it to throw other errors about the call.
   */
  async send(
    call: OperationCall,
    given?: ListOptions,
    exchange: Exchange = newExchange(),
  ): Promise<WithResponse<unknown>> {
    try {
      const { form, responds } = call;
      const operation = operationOf(call);
      checkCall(call, given);
      const body = form && needsForm(call.body, form) ? await multipart(Object(call.body)) : call.body;
      const file = responds === "file";
      const [method = "", template = ""] = routeOf(call).split(" ");
      const path = callPath(template, call, this.#parts.segments);
      exchange.readPath = readPath(path, call);
      const { data, response } = await this.#send(method, path, {
        // Most calls have no options.
        params: { query: given && queryOf(given) },
        body,
        // An operation without a form has no field for a File, so `jsonBody` refuses it.
        bodySerializer: form ? serializeBody : jsonBody,
        querySerializer: queryString,
        parseAs: file ? "blob" : "text",
        extras: extras(operation, { reads: file ? "bytes" : "text", exchange, options: given }),
      });
      return { data: this.body.of(call, data, { exchange, response }), response };
    } catch (error) {
      await this.#version.explain(error, call.since, given?.signal);
      throw this.#parts.transport.redact.error(error);
    }
  }

  /** Sends any request: the method `fetch` of a client. */
  fetch(path: string, init: FetchInit = {}): Promise<Response> {
    return this.redacted(async () => {
      const { method = "GET", params = {}, body, ...rest } = withoutSending(init);
      const [pathname = "", search] = path.split(/\?(.*)/s);
      checkMethod(method, body);
      const exchange = newExchange();
      const { response } = await this.#send(method, writtenPath(pathname, params.path, this.#parts.segments), {
        params: { query: params.query },
        body: body ?? undefined,
        bodySerializer: (given: unknown) => (typeof given === "string" ? given : serializeBody(given)),
        querySerializer: (query: object) => [search, queryString(query, queryPrefix)].filter(Boolean).join("&"),
        parseAs: "stream",
        extras: extras(`${method} ${pathname}`, { exchange, options: init, init: rest }),
      });
      await this.#refuseWebPage({ exchange, response }, init);
      return response;
    });
  }

  /** Returns the members of a client that are not resources. */
  escapes<Paths extends object>(): Escapes<Paths> {
    return {
      api: this.#openapiFetch<Paths>(),
      fetch: (path, init) => this.fetch(path, init),
      serverVersion: (options) => this.#version.get(options),
    };
  }

  async #askVersion(options?: RequestOptions): Promise<string> {
    const exchange = newExchange();
    const { data, response } = await this.send({ route: "GET /api", unwrap: "version" }, options, exchange);
    // Other servers have a version at this address too.
    if (!/^\d+\.\d+/.test(String(data))) {
      throw this.body.error({ exchange, response }, { what: `its "version" is ${shown(data)}` });
    }
    return String(data);
  }

  /** Makes an openapi-fetch client that uses the same transport. */
  #openapiFetch<Paths extends object>(): FetchClient<Paths> {
    const { transport } = this.#parts;
    // A request that middleware made has no extras.
    const extrasOf = (request: ApiRequest): Extras =>
      (request.extras ??= extras(`${request.method} ${request.url}`, {
        exchange: newExchange(),
        options: { signal: request.signal },
      }));
    const client = createFetchClient<Paths>({
      baseUrl: this.#parts.baseUrl,
      pathSerializer: this.#cleaned((path, values) => writtenPath(path, values, this.#parts.segments)),
      querySerializer: this.#cleaned((query: object) => queryString(query, queryPrefix)),
      bodySerializer: this.#cleaned(serializeBody),
      // openapi-fetch constructs requests only from a URL and an init.
      Request: this.#requestClass() as typeof Request,
      fetch: (request) =>
        this.redacted(async () => {
          const { method, url, headers } = request;
          refuseToken(headers);
          const body = /^(GET|HEAD)$/.test(method) ? undefined : await request.arrayBuffer();
          const sent = body?.byteLength ? body : undefined;
          return transport.fetch({ ...extrasOf(request), method, url, headers, body: sent });
        }),
    });
    client.use({
      onRequest({ request, schemaPath }) {
        const operation = `${request.method} ${schemaPath}`;
        Object.assign(extrasOf(request), { operation, safe: safeRoutes.has(operation) });
      },
      onResponse: async ({ request, schemaPath, response, options }) => {
        if (options.parseAs !== "json") return;
        const text = await response.clone().text();
        // Without a length, openapi-fetch treats an empty body as no data. With a length, it parses the body, even if
        // broken compression left it empty.
        if (!text && !Number(response.headers.get("content-length"))) return;
        this.body.json(`${request.method} ${schemaPath}`, text, { exchange: extrasOf(request).exchange, response });
      },
    });
    return client;
  }

  /** Runs work, and removes the token from its errors. */
  async redacted<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#parts.transport.redact.error(error);
    }
  }

  /** Returns a function that removes the token from its errors. */
  #cleaned<Values extends unknown[], Result>(work: (...values: Values) => Result): (...values: Values) => Result {
    return (...values) => {
      try {
        return work(...values);
      } catch (error) {
        throw this.#parts.transport.redact.error(error);
      }
    };
  }

  /** Makes real requests for callers of openapi-fetch, whose middleware can read them. */
  #requestClass() {
    const address = this.#cleaned((url: string) => {
      // openapi-fetch leaves placeholders unfilled when a call has no values.
      const filled = writtenPath(url, undefined, this.#parts.segments);
      // A Request normalizes its address, so check it first.
      guardAddress(this.#parts.baseUrl, filled);
      return filled;
    });
    return class extends Request implements ApiRequest {
      extras: Extras;

      constructor(url: string, { method, headers, body, redirect, ...init }: RequestInit) {
        // Only the Request knows the boundary of a form.
        if (body instanceof FormData && headers instanceof Headers) headers.delete("Content-Type");
        super(address(url), { method, headers, body, ...init } as RequestInit);
        const options = init as RequestOptions;
        this.extras = extras(url, { exchange: newExchange(), options, init: withoutSending(options) });
      }

      /** Middleware can return any Request. */
      static override [Symbol.hasInstance](value: unknown): boolean {
        return value instanceof Request;
      }
    };
  }

  async #refuseWebPage(received: Received, { headers = {} }: RequestOptions): Promise<void> {
    const { response } = received;
    const accepted = new Headers(headers).get("accept") ?? "";
    const type = response.headers.get("content-type") ?? "text/html";
    if (!accepted.includes("html") && type.includes("html")) this.body.text(await response.clone().text(), received);
  }
}

/** The prefix that callers of `api` and `fetch` write in front of a query parameter. */
const queryPrefix = "params.query.";

/** @param operation - The method and path. */
function extras(operation: string, parts: Partial<Extras> & Pick<Extras, "exchange">): Extras {
  return { operation, safe: safeRoutes.has(operation), reads: "bytes", ...parts };
}

/**
 * A request that openapi-fetch made. It is not a real `Request`, because making one costs as much as the rest of a
 * call.
 */
class Outgoing {
  readonly call: Call;

  constructor(
    url: string,
    { method, headers, body, extras: its }: Pick<Call, "method" | "headers" | "body"> & { extras: Extras },
  ) {
    this.call = { ...its, url, method, headers, body };
    // openapi-fetch labels every body as JSON.
    if (isRaw(body)) headers.delete("Content-Type");
  }
}
