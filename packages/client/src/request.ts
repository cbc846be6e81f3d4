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

/** A method and a path that the specification does not have. */
export type OtherRoute<R extends string> = R extends Route ? never : R extends `${Method} /${string}` ? R : never;

/** Parameters and body of a route that the specification does not have. */
export interface OtherValues {
  /** Values for the places in braces. `account_id` is that of the client unless it is given. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Query parameters; those that are undefined or null are left out, lists are repeated. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON, except for FormData, URLSearchParams, a Blob, bytes and a stream. */
  readonly body?: unknown;
}

/** Sends any request to the API, with the token, the retries and the errors of the other methods. */
export interface RawRequest {
  /**
   * A route of the specification, with its types.
   *
   * @example
   * const { payload } = await chatwoot.request("GET /api/v1/accounts/{account_id}/contacts/{id}/conversations", { path: { id: 42 } });
   */
  <const R extends Route>(
    route: R,
    ...values: object extends RouteValues<R> ? [(RouteValues<R> & RequestOptions)?] : [RouteValues<R> & RequestOptions]
  ): ApiCall<Answer<R>>;
  /**
   * A route that the specification does not have; the answer is what came.
   *
   * @example
   * const labels = await chatwoot.request("GET /api/v1/accounts/{account_id}/labels");
   */
  <const R extends string>(route: OtherRoute<R>, values?: OtherValues & RequestOptions): ApiCall<unknown>;
}

/** What sends a raw request. It is loaded with the first one, and handed what it needs: few programs send any. */
export function rawRequest(http: Http): RawRequest {
  return (route: string, values?: OtherValues & RequestOptions) => {
    const answer = async () => {
      const { sendRaw } = await import("./send-raw.ts");
      return sendRaw({ http, operations, InvalidArgumentError }, route, values);
    };
    // What a route answers, the types of the overloads say.
    return new ApiCall<never>(answer() as Promise<never>);
  };
}
