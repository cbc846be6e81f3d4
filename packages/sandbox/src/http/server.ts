import { packedRoutes } from "../generated/routes.ts";
import type { Caller } from "../rules/caller.ts";
import type { Params } from "../rules/params.ts";
import { Refusal } from "../rules/refusal.ts";
import { type ChatwootVersion, isIn } from "../state/chatwoot-version.ts";
import type { State } from "../state/state.ts";
import { DuplicateKeyError, NulCharacterError } from "../state/table.ts";
import { callerOf } from "./callers.ts";
import { conditional } from "./conditional-get.ts";
import type { IncomingRequest, OutgoingResponse } from "./exchange.ts";
import { withExchangeHeaders } from "./exchange-headers.ts";
import { DroppedConnectionError, type Fault, type Faults } from "./fault.ts";
import { statusJsonResponse, statusResponse } from "./framework-response.ts";
import type { Log } from "./log.ts";
import { type RateLimit, tooManyRequests } from "./rate-limit.ts";
import { readParams, UnreadableRequestError } from "./read-params.ts";
import { refusalResponse } from "./refusal-response.ts";
import { inShapeOf } from "./release-shape.ts";
import type { OpenRequest, RequestLog } from "./request-log.ts";
import type { Route } from "./route.ts";
import { type Match, Router } from "./router.ts";
import { successResponse } from "./success-response.ts";

/** The handler of any operation. */
export type AnyHandler = (params: Params, caller: Caller, state: State) => unknown;

/** The parts that a server is built from. */
export interface ServerParts {
  readonly state: State;
  /** Returns the handler of an operation by its ID. */
  readonly findHandler: (operation: string) => AnyHandler | undefined | Promise<AnyHandler | undefined>;
  readonly faults: Faults;
  readonly rateLimit: RateLimit | undefined;
  readonly requests: RequestLog;
  readonly log: Log;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Called after each handler. */
  readonly onHandled: () => void;
}

/** Receives requests, finds their operations, and calls the handlers. */
export class Server {
  /** The release that it emulates. */
  readonly version: ChatwootVersion;
  readonly #parts: ServerParts;
  readonly #router: Router;
  #requests = 0;
  /** Fulfilled when no handler is running. */
  #idle: Promise<unknown> = Promise.resolve();

  constructor(parts: ServerParts) {
    this.#parts = parts;
    const { version } = parts.state;
    this.version = version;
    const isKnown = (route: Route) => isIn(version, route);
    this.#router = new Router(packedRoutes, isKnown);
  }

  /** @throws {DroppedConnectionError} if a fault asks for it. */
  async respond(request: IncomingRequest): Promise<OutgoingResponse> {
    const started = Date.now();
    const match = this.#router.match(request.method, request.url.pathname);
    const received = this.#parts.requests.add(request, match?.route.id);
    const fault = this.#parts.faults.next(request, match?.route.id);
    if (fault?.delay !== undefined) await this.#parts.sleep(fault.delay);
    if (fault?.drop === true) throw new DroppedConnectionError();
    const response = conditional(request, await this.#response(request, match, fault, received));
    received.status = response.status;
    const { body, ...head } = withExchangeHeaders(request, response, Date.now() - started);
    return request.method === "HEAD" || body === undefined ? head : { ...head, body };
  }

  async #response(
    request: IncomingRequest,
    match: Match | undefined,
    fault: Fault | undefined,
    received: OpenRequest,
  ): Promise<OutgoingResponse> {
    const { pathname } = request.url;
    const accept = request.headers.get("accept");
    if (fault?.status === 429 || this.#parts.rateLimit?.refuses(pathname) === true) return tooManyRequests();
    if (fault?.status !== undefined) return statusResponse(fault.status, accept);
    const handler = match && (await this.#parts.findHandler(match.route.id));
    if (match === undefined || handler === undefined) {
      const nearest = this.#router.nearest(request.method, pathname);
      this.#parts.log(`404 ${request.method} ${pathname}: no such route. The nearest route is ${nearest}.`);
      return statusResponse(404, accept);
    }
    try {
      const { params, body } = await readParams(request, match, this.#parts.state.version);
      if (request.body !== undefined) received.body = body;
      // One handler runs at a time: while it reads a file, another request must not become the author of its changes.
      const response = this.#idle.then(() => this.#handle(handler, request, match.route, params));
      this.#idle = response.catch(() => {});
      return await response;
    } catch (error) {
      if (error instanceof UnreadableRequestError) return statusResponse(400, accept);
      throw error;
    }
  }

  async #handle(
    handler: AnyHandler,
    request: IncomingRequest,
    route: Route,
    params: Params,
  ): Promise<OutgoingResponse> {
    const { state, onHandled } = this.#parts;
    try {
      const caller = callerOf(request, route, params, state);
      this.#requests += 1;
      state.audit.author = {
        user: "user" in caller ? caller.user : null,
        request: this.#requests,
        now: state.now(),
      };
      const result = await handler(params, caller, state);
      onHandled();
      const body = route.envelope === undefined ? result : { [route.envelope]: result };
      return successResponse(route, inShapeOf(state.version, body, route.properties));
    } catch (error) {
      // Any other error is a bug in the sandbox and must not look like the server's behavior.
      if (error instanceof DuplicateKeyError || error instanceof NulCharacterError)
        return this.#failed(route, error.message);
      if (!(error instanceof Refusal)) throw error;
      if (error.reason.kind === "failure") return this.#failed(route, error.reason.cause);
      return refusalResponse(error.reason, route.api);
    }
  }

  #failed(route: Route, cause: string): OutgoingResponse {
    this.#parts.log(`500 ${route.id}: ${cause}`);
    return statusJsonResponse(500);
  }
}
