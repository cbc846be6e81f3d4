// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { PublicSurvey, PublicSurveyAnswer } from "./models.ts";

/** The survey page of a conversation, as the contact sees it. */
export class PublicCsatSurvey extends Resource {
  /**
   * Gets the survey of a conversation.
   *
   * The data for a survey page: the question, the display of the rating, and the answer, if there is one. The link in the survey that a
   * contact receives has the conversation's `uuid`.
   *
   * A conversation without a survey is a 404, and so is the conversation's number instead of its `uuid`.
   *
   * **Access.** Everyone who knows the `uuid`. Tokens are ignored.
   *
   * Endpoint: `GET /public/api/v1/csat_survey/{uuid}`
   *
   * @param uuid - The conversation, by its `uuid`. Its number is a 404.
   * @param options - How to send this call.
   * @example
   * const result = await visitor.csatSurvey.get("629b58b8-5830-4017-a8cf-661e353e7716");
   */
  get(uuid: string, options?: RequestOptions): ApiCall<PublicSurvey> {
    return this.sendForOne(
      { route: "GET /public/api/v1/csat_survey/{uuid}", values: [uuid], texts: ["uuid"] },
      options,
    );
  }

  /**
   * Answers the survey of a conversation.
   *
   * Stores the contact's rating. A later answer replaces the first, and without `feedback_message` the old comment is removed. More than 14
   * days after the survey was sent the server refuses an answer with a 422.
   *
   * **The response is out of date.** The answer is stored in the survey's message at once, but a background job writes `csat_survey_response`,
   * so the response still has the previous answer, or null.
   *
   * **Ratings are not checked here.** Another number is a 200 too, but the job doesn't store it, and the old rating stays.
   *
   * **Access.** Everyone who knows the `uuid`. Tokens are ignored.
   *
   * Endpoint: `PUT /public/api/v1/csat_survey/{uuid}`
   *
   * @param uuid - The conversation, by its `uuid`. Its number is a 404.
   * @param body - The answer. Without `message` it is a 500.
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The survey was sent more than 14 days ago.
   */
  update(uuid: string, body: PublicSurveyAnswer, options?: RequestOptions): ApiCall<PublicSurvey> {
    return this.sendForOne(
      { route: "PUT /public/api/v1/csat_survey/{uuid}", values: [uuid], texts: ["uuid"], body },
      options,
    );
  }
}
