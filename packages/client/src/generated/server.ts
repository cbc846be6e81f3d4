// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ServerHealth, ServerVersion } from "./models.ts";

/** The server itself. */
export class Server extends Resource {
  /**
   * Gets the version of the server.
   *
   * The version of Chatwoot, and whether the server reaches its database and Redis. No token is needed, and one that is sent is not looked at.
   * A server set up without a dashboard responds so at `/` too.
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
   * A sign of life for load balancers, without a look at the database. No token is needed, and no rate limit counts it.
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
