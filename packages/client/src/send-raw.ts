import type { WithResponse } from "./call.ts";
import type * as errors from "./errors.ts";
import type { Http } from "./http/http.ts";
import type { Method, Operation } from "./http/operation.ts";
import type { RequestOptions } from "./options.ts";
import type { OtherValues } from "./request.ts";

/** What a raw request is sent with. */
export interface RawSending extends Pick<typeof errors, "InvalidArgumentError"> {
  readonly http: Http;
  readonly operations: readonly Operation[];
}

/** @throws {InvalidArgumentError} when the route is not a method and a path. */
export async function sendRaw(
  { http, operations, InvalidArgumentError }: RawSending,
  route: string,
  { path, query, body, ...options }: OtherValues & RequestOptions = {},
): Promise<WithResponse<unknown>> {
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
    : await http.exchange({ id: route, method: method as Method, path: template, raw: true }, values, options);
  return { data: exchange.body, response: exchange.response };
}
