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

/** @throws {InvalidArgumentError} when the route is not a method and a path. */
export function rawRequest(http: Http): RawRequest {
  return (route: string, { path, query, body, ...options }: OtherValues & RequestOptions = {}) => {
    const answer = async () => {
      const [, method, template] = /^(GET|POST|PUT|PATCH|DELETE|HEAD) (\/[^?#\\\s]*)$/.exec(route) ?? [];
      // Values belong into `path` and `query`, where they cannot make another route of it.
      if (!method || !template || /\/(\/|(\.|%2e)+(\/|$))/i.test(template)) {
        throw new InvalidArgumentError(
          `A route is a method and a plain path, such as "GET /api/v1/profile", but is ${JSON.stringify(route)}.`,
        );
      }
      if (body !== undefined && /GET|HEAD/.test(method)) {
        throw new InvalidArgumentError(`${method} sends no body. Use query.`);
      }
      // The pattern lets through no other methods.
      const known = operations.find((operation) => operation.method === method && operation.path === template);
      const values = { path, query, body };
      // Only of a route of the specification is it known that it answers something.
      const exchange = known
        ? await http.json(known, values, options)
        : await http.exchange({ id: route, method: method as Method, path: template }, values, options);
      return { data: exchange.body, response: exchange.response };
    };
    // What a route answers, the types of the overloads say.
    return new ApiCall<never>(answer() as Promise<never>);
  };
}
