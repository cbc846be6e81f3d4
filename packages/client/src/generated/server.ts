// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ServerHealth, ServerVersion } from "./models.ts";

/** The server itself. */
export class Server extends Resource {
  /**
   * Gets the version of the server.
   *
   * The version of Chatwoot, and whether the server can reach its database and Redis. No token is needed, and any token is ignored. A server
   * without a dashboard has the same response at `/`.
   *
   * Endpoint: `GET /api`
   *
   * @param options - How to send this call.
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
   * A health check for load balancers. It does not check the database. No token is needed, and no rate limit applies.
   *
   * Endpoint: `GET /health`
   *
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.server.getHealth();
   */
  getHealth(options?: RequestOptions): ApiCall<ServerHealth> {
    return this.sendForOne(
      { route: "GET /health" },
      options,
    );
  }

  /**
   * Gets the survey page of a conversation.
   *
   * The web page on which a contact rates a conversation, for a browser. For your own page, use `getPublicCsatSurvey` and
   * `updatePublicCsatSurvey`. The page is the same for any `uuid`, even an unknown one. No token is needed.
   *
   * A server without a dashboard does not have the page: a 404.
   *
   * Endpoint: `GET /survey/responses/{uuid}`
   *
   * @param uuid - The conversation, by its `uuid`. Its number is not accepted.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.server.getSurveyPage("629b58b8-5830-4017-a8cf-661e353e7716");
   */
  getSurveyPage(uuid: string, options?: RequestOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET /survey/responses/{uuid}", values: [uuid], texts: ["uuid"], responds: "text" },
      options,
    );
  }
}
