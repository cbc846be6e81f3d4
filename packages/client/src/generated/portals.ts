// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Portal } from "./models.ts";

/** Options of {@link Portals.get}: query parameters, and how to send the call. */
export interface GetPortalOptions extends RequestOptions {
  /** The language of the articles that `meta` counts. Without it all are counted. */
  readonly locale?: string | undefined;
}

/** The help centers of an account. */
export class Portals extends Resource {
  /**
   * Gets a portal.
   *
   * One help center, by its slug. An unknown one is a 500, not a 404.
   *
   * **Access.** Everyone in the account sees every portal. Only administrators get the `hmac_token` of its inbox. Bots and platform apps are
   * refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.portals.get("northwind-help");
   */
  get(portalId: string, options?: GetPortalOptions): ApiCall<Portal> {
    return this.sendForOne(
      { route: "GET /api/v1/accounts/{account_id}/portals/{id}", values: { portalId }, texts: ["portalId"] },
      options,
    );
  }
}
