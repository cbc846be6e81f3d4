// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CsatMetrics, CsatSurveyResponse, CsatSurveyResponseUpdate } from "./models.ts";

/** Options of {@link CsatSurveyResponses.list}: query parameters, and how to send the call. */
export interface ListCsatSurveyResponsesOptions extends ListOptions {
  /** The start of the period, in seconds since 1970. Without `until` it is ignored. A string without leading digits is a 500. */
  readonly since?: number | undefined;
  /** The end of the period, in seconds since 1970. Without `since` it is ignored. */
  readonly until?: number | undefined;
  /** Ids of agents. A response is listed when its conversation was assigned to one of them. */
  readonly user_ids?: readonly number[] | undefined;
  /** The inbox of the conversation, by its id. */
  readonly inbox_id?: number | undefined;
  /** The team of the conversation, by its id. */
  readonly team_id?: number | undefined;
  /** The rating of the responses, from 1 to 5. */
  readonly rating?: number | undefined;
  /** The order of the responses. `-created_at` puts the newest first. Without it the order is not fixed, so send it to iterate over all pages. */
  readonly sort?: "created_at" | "-created_at" | undefined;
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** Options of {@link CsatSurveyResponses.download}: query parameters, and how to send the call. */
export interface DownloadCsatSurveyResponsesOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only: a date such as `2026-11-01` counts as 2026
   * seconds after 1970, and a string without leading digits is a 500.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link CsatSurveyResponses.getMetrics}: query parameters, and how to send the call. */
export interface GetCsatSurveyResponseMetricsOptions extends RequestOptions {
  /** The start of the period, in seconds since 1970. Without `until` it is ignored. A string without leading digits is a 500. */
  readonly since?: number | undefined;
  /** The end of the period, in seconds since 1970. Without `since` it is ignored. */
  readonly until?: number | undefined;
}

/** Customers' ratings of conversations. */
export class CsatSurveyResponses extends Resource {
  /**
   * Lists the responses to satisfaction surveys.
   *
   * The ratings that contacts gave in satisfaction surveys, with their comments. All filters are combined. A page past the end is empty, and
   * the response has no total.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/csat_survey_responses`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.csatSurveyResponses.list()) console.log(item);
   */
  list(options?: ListCsatSurveyResponsesOptions): ListCall<CsatSurveyResponse> {
    return this.sendForList(
      { route: "GET csat_survey_responses", page: "page" },
      options,
    );
  }

  /**
   * Downloads the responses to satisfaction surveys.
   *
   * The responses to satisfaction surveys in a period as CSV, with a row for each response after the header. The last line is the period.
   * Times are in UTC. An empty field means that there is no value. The media type is `text/csv`.
   *
   * **Without a period the response is a 500.**
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/csat_survey_responses/download`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   */
  download(options: DownloadCsatSurveyResponsesOptions): ApiCall<string> {
    return this.sendForOne(
      { route: "GET csat_survey_responses/download", responds: "text" },
      options,
    );
  }

  /**
   * Gets the metrics of satisfaction surveys.
   *
   * The number of satisfaction surveys that were sent, the number of responses, and the number of responses with each rating. Without a
   * period, all surveys count.
   *
   * **Access.** Administrators, and agents with a custom role that has `report_manage`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/csat_survey_responses/metrics`
   *
   * @param options - Query parameters, and how to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.csatSurveyResponses.getMetrics();
   */
  getMetrics(options?: GetCsatSurveyResponseMetricsOptions): ApiCall<CsatMetrics> {
    return this.sendForOne(
      { route: "GET csat_survey_responses/metrics" },
      options,
    );
  }

  /**
   * Writes notes about a response to a survey.
   *
   * Stores the desk's notes about a response to a satisfaction survey (Enterprise), together with their author and the time.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/csat_survey_responses/{id}`
   *
   * @param csatSurveyResponseId - The response to a satisfaction survey, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.csatSurveyResponses.update(5, { csat_review_notes: "Called back" });
   */
  update(csatSurveyResponseId: number, body: CsatSurveyResponseUpdate, options?: RequestOptions): ApiCall<CsatSurveyResponse> {
    return this.sendForOne(
      {
        route: "PATCH csat_survey_responses/{csat_survey_response:id}",
        values: [csatSurveyResponseId],
        body,
        above: 1,
      },
      options,
    );
  }
}
