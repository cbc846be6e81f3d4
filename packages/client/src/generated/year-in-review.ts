// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { YearReview } from "./models.ts";

/** Options of {@link YearInReview.get}: query parameters, and how to send the call. */
export interface GetYearInReviewOptions extends RequestOptions {
  /** The year, in four digits. A year that is not a number is a 500. */
  readonly year: number;
}

/** A person's figures of a year. */
export class YearInReview extends Resource {
  /**
   * Gets the caller's year in review.
   *
   * The caller's year in the account: the number of conversations, the busiest day, and the average time to the first reply.
   *
   * **The result never changes after the first request for a year.** The server stores it in the caller's `ui_settings` and returns it from
   * there, so a request within the year fixes the numbers too early.
   *
   * **Access.** Everyone in the account, each about their own conversations. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v2/accounts/{account_id}/year_in_review`
   *
   * @param options - Query parameters, and how to send this call.
   */
  get(options: GetYearInReviewOptions): ApiCall<YearReview> {
    return this.sendForOne(
      { route: "GET /api/v2/accounts/{account_id}/year_in_review" },
      options,
    );
  }
}
