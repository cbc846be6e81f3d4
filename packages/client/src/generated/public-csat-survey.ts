// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { PublicCsatSurveyDetails, PublicCsatSurveyUpdate } from "./models.ts";

/** The survey page of a conversation, as the contact sees it. */
export class PublicCsatSurvey extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /public/api/v1/csat_survey/{uuid}`
   *
   * @param uuid - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * const result = await visitor.csatSurvey.get("270eb599-3101-4391-b616-baf9bcb85bd4");
   */
  get(uuid: string, options?: RequestOptions): ApiCall<PublicCsatSurveyDetails> {
    return this.sendForOne(
      { id: "getPublicCsatSurvey", method: "GET", path: "/public/api/v1/csat_survey/{uuid}", values: { uuid }, texts: ["uuid"] },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PUT /public/api/v1/csat_survey/{uuid}`
   *
   * @param uuid - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: Something that the path names does not exist, or no route matches the path.
   * @example
   * const result = await visitor.csatSurvey.update("270eb599-3101-4391-b616-baf9bcb85bd4", { message: { submitted_values: { csat_survey_response: { rating: 1 } } } });
   */
  update(uuid: string, body: PublicCsatSurveyUpdate, options?: RequestOptions): ApiCall<PublicCsatSurveyDetails> {
    return this.sendForOne(
      { id: "updatePublicCsatSurvey", method: "PUT", path: "/public/api/v1/csat_survey/{uuid}", values: { uuid }, texts: ["uuid"], body },
      options,
    );
  }
}
