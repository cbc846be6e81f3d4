// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ServerHealth, ServerVersion } from "./models.ts";

/** The version and the health of a server. */
export class Server extends Resource {
  /**
   * Gets the version of the server.
   *
   * The version of Chatwoot, and whether the server can reach its database and Redis. No token is needed, and any token is ignored. A server
   * without a dashboard responds like this at `/` too.
   *
   * Endpoint: `GET /api`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @example
   * const result = await chatwoot.server.getVersion();
   */
  getVersion(options?: RequestOptions): ApiCall<ServerVersion> {
    return this.sendForOne(
      { route: "GET /api" },
      options,
    );
  }

  /**
   * Checks that the server responds.
   *
   * A health check for load balancers, which does not check the database. No token is needed, and no rate limit applies.
   *
   * Endpoint: `GET /health`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @example
   * const result = await chatwoot.server.getHealth();
   */
  getHealth(options?: RequestOptions): ApiCall<ServerHealth> {
    return this.sendForOne(
      { route: "GET /health" },
      options,
    );
  }
}
