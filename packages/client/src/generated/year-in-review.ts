// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { YearInReviewDetails } from "./models.ts";

/** Options of {@link YearInReview.get}: query parameters, and how to send the call. */
export interface GetYearInReviewOptions extends RequestOptions {
  /** TODO */
  readonly year?: number | undefined;
}

/** A person's figures of a year. */
export class YearInReview extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/year_in_review`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.yearInReview.get();
   */
  get(options?: GetYearInReviewOptions): ApiCall<YearInReviewDetails> {
    return this.sendForOne(
      { id: "getYearInReview", method: "GET", path: "/api/v2/accounts/{account_id}/year_in_review" },
      options,
    );
  }
}
