// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CsatSurveyResponse, CsatSurveyResponseUpdate, SurveyAnswer } from "./models.ts";

/** What {@link CsatSurveyResponses.list} takes beside its arguments. */
export interface ListCsatSurveyResponsesOptions extends ListOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
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
   */
  readonly sort?: "name" | "-name" | "email" | "-email" | "phone_number" | "-phone_number" | "company_name" | "-company_name" | "city" | "-city" | "country" | "-country" | "last_activity_at" | "-last_activity_at" | "created_at" | "-created_at" | undefined;
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** What {@link CsatSurveyResponses.download} takes beside its arguments. */
export interface DownloadCsatSurveyResponsesOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** What {@link CsatSurveyResponses.getMetrics} takes beside its arguments. */
export interface GetCsatSurveyResponseMetricsOptions extends RequestOptions {
  /** Begin of the period, in seconds since 1970. Only leading digits are read, so a date such as `2026-11-01` counts as 1970. */
  readonly since: number;
  /** End of the period, in seconds since 1970. */
  readonly until: number;
}

/** Customers' ratings of conversations. */
export class CsatSurveyResponses extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/csat_survey_responses`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/csat_survey_responses/download`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  download(options: DownloadCsatSurveyResponsesOptions): ApiCall<string> {
    return this.sendForOne(
      { id: "downloadCsatSurveyResponses", method: "GET", path: "/api/v1/accounts/{account_id}/csat_survey_responses/download", responds: "text" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/csat_survey_responses/metrics`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account does not exist.
   */
  getMetrics(options: GetCsatSurveyResponseMetricsOptions): ApiCall<CsatSurveyResponse> {
    return this.sendForOne(
      { id: "getCsatSurveyResponseMetrics", method: "GET", path: "/api/v1/accounts/{account_id}/csat_survey_responses/metrics" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/csat_survey_responses/{id}`
   *
   * @param csatSurveyResponseId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
