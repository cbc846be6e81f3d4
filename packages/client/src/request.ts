import { ApiCall } from "./call.ts";
import { InvalidArgumentError } from "./errors.ts";
import { operations } from "./generated/operations.ts";
import type { Routes } from "./generated/routes.ts";
import type { Http } from "./http/http.ts";
import type { Method } from "./http/operation.ts";
import type { RequestOptions } from "./options.ts";

/** A route of the specification, such as `GET /api/v1/accounts/{account_id}/contacts/{id}`. */
export type Route = keyof Routes;

/** The answer of a route of the specification. */
export type Answer<R extends Route> = Routes[R]["answer"];

/** Parameters and body of a route. The account is that of the client unless `path` names another. */
export type RouteValues<R extends Route> = Omit<Routes[R], "answer">;

/** A method and a path. */
export type AnyRoute = `${Method} /${string}`;

/** Parameters and body of a route that the specification does not have. */
export interface OtherValues {
  /** Values for the places in braces. `account_id` is that of the client unless it is given. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Query parameters; those that are undefined or null are left out, lists are repeated. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Sent as JSON, except for FormData, URLSearchParams, a Blob, bytes and streams: a ReadableStream, or what gives its bytes when it is
   * walked through asynchronously, such as a stream of Node or a generator. A stream is sent once and never again.
   */
  readonly body?: unknown;
}

/** What goes with a route: its own parameters and body where the specification has it, else any. */
export type ValuesOf<R extends AnyRoute> = [R] extends [Route]
  ? object extends RouteValues<R>
    ? [values?: (RouteValues<R> & RequestOptions) | undefined]
    : [values: RouteValues<R> & RequestOptions]
  : [values?: (OtherValues & RequestOptions) | undefined];

/** Sends any request to the API, with the token, the retries and the errors of the other methods. */
export interface RawRequest {
  /**
   * A route of the specification has its types. Of any other the answer is unknown: it is what came, and a text where that is no JSON.
   *
   * @example
   * const { payload } = await chatwoot.request("GET /api/v1/accounts/{account_id}/contacts/{id}/conversations", { path: { id: 42 } });
   * const labels = await chatwoot.request("GET /api/v1/accounts/{account_id}/labels");
   */
  // One signature: of several, TypeScript would blame the last for what is wrong with a value. The intersection keeps the routes apart from
  // the pattern that they fit, so that an editor proposes them.
  // biome-ignore lint/style/useShorthandFunctionType: only a call signature's docstring is shown to whoever writes a call.
  <const R extends Route | (AnyRoute & Record<never, never>)>(
    route: R,
    ...values: ValuesOf<R>
  ): ApiCall<[R] extends [Route] ? Answer<R> : unknown>;
}

/** What sends a raw request. It is loaded with the first one, and handed what it needs: few programs send any. */
export function rawRequest(http: Http): RawRequest {
  return (route: string, values?: OtherValues & RequestOptions) => {
    const answer = async () => {
      const { sendRaw } = await import("./send-raw.ts");
      return sendRaw({ http, operations, InvalidArgumentError }, route, values);
    };
    // What a route answers, the types of the overloads say.
    return new ApiCall<never>(http.call(answer) as Promise<never>);
  };
}
