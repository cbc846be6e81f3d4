import type { JsonObject } from "../state/json-object.ts";
import type { IncomingRequest } from "./exchange.ts";

/** A request that a sandbox received. */
export interface ReceivedRequest {
  readonly method: string;
  /** With the query, such as `/api/v1/accounts/1/contacts?page=2`. */
  readonly path: string;
  /** The ID of the operation, such as `listContacts`. Missing if no operation has this path. */
  readonly operation?: string;
  /** The role of the token in `sandbox.tokens`, such as `admin`, or `other`. Missing without a token. */
  readonly token?: string;
  /** The headers in lower case, without tokens. */
  readonly headers: Readonly<Record<string, string>>;
  /** The fields of the body. Missing if the operation isn't played, or the body is malformed or not an object. */
  readonly body?: JsonObject;
  /** The status of the response. Missing before the response, and if a fault dropped the connection. */
  readonly status?: number;
}

/** A {@link ReceivedRequest} that is still being handled. */
export type OpenRequest = { -readonly [Key in keyof ReceivedRequest]: ReceivedRequest[Key] };

/** The number of requests to keep. */
const limit = 1000;

/** The last requests of a server, oldest first. */
export class RequestLog {
  readonly #roles: ReadonlyMap<string, string>;
  readonly #requests: ReceivedRequest[] = [];

  /** @param tokens - The access tokens by their role. */
  constructor(tokens: object) {
    this.#roles = new Map(Object.entries(tokens).map(([role, token]) => [token, role]));
  }

  /** Returns the requests. Later requests don't change the list. */
  get requests(): readonly ReceivedRequest[] {
    return [...this.#requests];
  }

  add({ method, url, headers: sent }: IncomingRequest, operation: string | undefined): OpenRequest {
    const {
      "api-access-token": hyphens,
      api_access_token: underscores,
      authorization: _,
      ...headers
    } = Object.fromEntries(sent);
    const token = (hyphens ?? underscores ?? "").trim();
    const received: OpenRequest = {
      method,
      path: url.pathname + url.search,
      ...(operation !== undefined && { operation }),
      ...(token !== "" && { token: this.#roles.get(token) ?? "other" }),
      headers,
    };
    this.#requests.push(received);
    if (this.#requests.length > limit) this.#requests.shift();
    return received;
  }
}
