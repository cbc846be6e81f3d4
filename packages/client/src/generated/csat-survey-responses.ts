// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CsatSurveyResponse, CsatSurveyResponseUpdate, SurveyAnswer } from "./models.ts";

/** Options of {@link CsatSurveyResponses.list}: query parameters, and how to send the call. */
export interface ListCsatSurveyResponsesOptions extends ListOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
  /** TODO */
  readonly user_ids?: readonly number[] | undefined;
  /** TODO */
  readonly inbox_id?: number | undefined;
  /** TODO */
  readonly team_id?: number | undefined;
  /** TODO */
  readonly rating?: number | undefined;
  /**
   * The field that the contacts are ordered by, descending with `-` in front. Contacts without a value come last, but with `-email` and
   * `-phone_number` they come first. Any other value is ignored.
   *
   * Contacts with the same value, or with none, have no fixed order: one can be on two pages while another is on none. Send `created_at` to
   * iterate over all pages; its values differ.
   *
   * `company_name` is available since Chatwoot 4.14. `-company_name` is available since Chatwoot 4.14.
   */
  readonly sort?: "name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "company_name" | "-company_name" | "city" | "-city" | "country" | "-country" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at" | undefined;
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** Options of {@link CsatSurveyResponses.download}: query parameters, and how to send the call. */
export interface DownloadCsatSurveyResponsesOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Options of {@link CsatSurveyResponses.getMetrics}: query parameters, and how to send the call. */
export interface GetCsatSurveyResponseMetricsOptions extends RequestOptions {
  /**
   * The start of the period, in seconds since 1970. The server reads leading digits only, so a date such as `2026-11-01` counts as 2026
   * seconds after 1970.
   */
  readonly since: number;
  /** The end of the period, in seconds since 1970. */
  readonly until: number;
}

/** Customers' ratings of conversations. */
export class CsatSurveyResponses extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/csat_survey_responses`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  list(options: ListCsatSurveyResponsesOptions): ListCall<SurveyAnswer> {
    return this.sendForList(
      { id: "listCsatSurveyResponses", method: "GET", path: "/api/v1/accounts/{account_id}/csat_survey_responses" },
      { style: "page", parameter: "page", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/csat_survey_responses/download`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  download(options: DownloadCsatSurveyResponsesOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadCsatSurveyResponses", method: "GET", path: "/api/v1/accounts/{account_id}/csat_survey_responses/download", responds: "text" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/csat_survey_responses/metrics`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getMetrics(options: GetCsatSurveyResponseMetricsOptions): ApiCall<CsatSurveyResponse> {
    return this.sendForOne(
      { id: "getCsatSurveyResponseMetrics", method: "GET", path: "/api/v1/accounts/{account_id}/csat_survey_responses/metrics" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/csat_survey_responses/{id}`
   *
   * @param csatSurveyResponseId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.csatSurveyResponses.update(5, { csat_review_notes: "Called back" });
   */
  update(csatSurveyResponseId: number, body: CsatSurveyResponseUpdate, options?: RequestOptions): ApiCall<SurveyAnswer> {
    return this.sendForOne(
      { id: "updateCsatSurveyResponse", method: "PATCH", path: "/api/v1/accounts/{account_id}/csat_survey_responses/{csatSurveyResponseId}", values: { csatSurveyResponseId }, body },
      options,
    );
  }
}
