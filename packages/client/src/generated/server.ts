// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ServerHealth, ServerVersion } from "./models.ts";

/** The server itself. */
export class Server extends Resource {
  /**
   * Get the version of the server.
   *
   * The version of Chatwoot, and whether the server reaches its database and Redis. No token is needed, and one that is sent is not looked at.
   * A server set up without a dashboard responds so at `/` too.
   *
   * Endpoint: `GET /api`
   *
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @example
   * const result = await chatwoot.server.getVersion();
   */
  getVersion(options?: RequestOptions): ApiCall<ServerVersion> {
    return this.sendForOne(
      { id: "getServerVersion", method: "GET", path: "/api" },
      options,
    );
  }

  /**
   * Check that the server responds.
   *
   * A sign of life for load balancers, without a look at the database. No token is needed, and no rate limit counts it.
   *
   * Endpoint: `GET /health`
   *
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @example
   * const result = await chatwoot.server.getHealth();
   */
  getHealth(options?: RequestOptions): ApiCall<ServerHealth> {
    return this.sendForOne(
      { id: "getServerHealth", method: "GET", path: "/health" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /survey/responses/{uuid}`
   *
   * @param uuid - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * await chatwoot.server.getSurveyPage("");
   */
  getSurveyPage(uuid: string, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "getServerSurveyPage", method: "GET", path: "/survey/responses/{uuid}", values: { uuid }, texts: ["uuid"], responds: "nothing" },
      options,
    );
  }
}
