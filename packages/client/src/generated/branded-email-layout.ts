// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { BrandedEmailLayoutDetails } from "./models.ts";

/** The HTML around every e-mail that the account sends. */
export class BrandedEmailLayout extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/branded_email_layout`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.brandedEmailLayout.get();
   */
  get(options?: RequestOptions): ApiCall<BrandedEmailLayoutDetails> {
    return this.sendForOne(
      { id: "getBrandedEmailLayout", method: "GET", path: "/api/v1/accounts/{account_id}/branded_email_layout" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/branded_email_layout`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.brandedEmailLayout.update();
   */
  update(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "updateBrandedEmailLayout", method: "PATCH", path: "/api/v1/accounts/{account_id}/branded_email_layout", responds: "nothing" },
      options,
    );
  }
}
