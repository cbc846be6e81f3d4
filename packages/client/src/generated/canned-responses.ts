// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CannedResponse, CannedResponseUpdate, NewCannedResponse } from "./models.ts";

/** What {@link CannedResponses.list} takes beside its arguments. */
export interface ListCannedResponsesOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
  /** TODO */
  readonly search?: string | undefined;
}

/** Prepared replies that agents insert by a short code. */
export class CannedResponses extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/canned_responses`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.cannedResponses.list()) console.log(item);
   */
  list(options?: ListCannedResponsesOptions): ListCall<CannedResponse> {
    return this.sendForList(
      { id: "listCannedResponses", method: "GET", path: "/api/v1/accounts/{account_id}/canned_responses" },
      { style: "page", parameter: "page", items: "" },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/canned_responses`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.cannedResponses.create({ short_code: "hello", content: "Hello, this is Northwind. What can we do for you?" });
   */
  create(body: NewCannedResponse, options?: RequestOptions): ApiCall<CannedResponse> {
    return this.sendForOne(
      { id: "createCannedResponse", method: "POST", path: "/api/v1/accounts/{account_id}/canned_responses", body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/canned_responses/{id}`
   *
   * @param cannedResponseId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.cannedResponses.update(15, { short_code: "hi", content: "Hi, Northwind here." });
   */
  update(cannedResponseId: number, body: CannedResponseUpdate, options?: RequestOptions): ApiCall<CannedResponse> {
    return this.sendForOne(
      { id: "updateCannedResponse", method: "PATCH", path: "/api/v1/accounts/{account_id}/canned_responses/{cannedResponseId}", values: { cannedResponseId }, body },
      options,
    );
  }

  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/canned_responses/{id}`
   *
   * @param cannedResponseId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
   * @example
   * await chatwoot.cannedResponses.delete(15);
   */
  delete(cannedResponseId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteCannedResponse", method: "DELETE", path: "/api/v1/accounts/{account_id}/canned_responses/{cannedResponseId}", values: { cannedResponseId }, responds: "nothing" },
      options,
    );
  }
}
