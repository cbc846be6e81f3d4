// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CannedResponse, CannedResponseUpdate, NewCannedResponse } from "./models.ts";

/** Options of {@link CannedResponses.list}: query parameters, and how to send the call. */
export interface ListCannedResponsesOptions extends ListOptions {
  /**
   * The text to find in the short code or the content, in upper or lower case. Canned responses with a match in the short code come first.
   * `%` stands for any characters and `_` for one character. An empty string matches all.
   */
  readonly search?: string | undefined;
}

/** Prepared replies that agents insert by a short code. */
export class CannedResponses extends Resource {
  /**
   * Lists the canned responses.
   *
   * All canned responses of the account, or those that contain a search text. There are no pages: `page` is ignored.
   *
   * **Access.** Everyone in the account sees all of them. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/canned_responses`
   *
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.cannedResponses.list()) console.log(item);
   */
  list(options?: ListCannedResponsesOptions): ListCall<CannedResponse> {
    return this.sendForList(
      { route: "GET canned_responses" },
      options,
    );
  }

  /**
   * Creates a canned response.
   *
   * Adds a canned response to the account. Everyone in the account can use it. Several canned responses can have the same short code.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/canned_responses`
   *
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The short code or the content is missing or blank, or the body has neither
   *   of them.
   * @example
   * const result = await chatwoot.cannedResponses.create({ short_code: "hello", content: "Hello, this is Northwind. What can we do for you?" });
   */
  create(body: NewCannedResponse, options?: RequestOptions): ApiCall<CannedResponse> {
    return this.sendForOne(
      { route: "POST canned_responses", body },
      options,
    );
  }

  /**
   * Updates a canned response.
   *
   * Changes the fields in the request and keeps the others. PUT does the same.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/canned_responses/{id}`
   *
   * @param cannedResponseId - The canned response, by its id.
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The short code or the content is missing or blank, or the body has neither
   *   of them.
   * @example
   * const result = await chatwoot.cannedResponses.update(13, { short_code: "hi", content: "Hi, Northwind here." });
   */
  update(cannedResponseId: number, body: CannedResponseUpdate, options?: RequestOptions): ApiCall<CannedResponse> {
    return this.sendForOne(
      { route: "PATCH canned_responses/{canned_response:id}", values: [cannedResponseId], body, above: 1 },
      options,
    );
  }

  /**
   * Deletes a canned response.
   *
   * Removes the canned response for everyone in the account. A second request is a 404.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/canned_responses/{id}`
   *
   * @param cannedResponseId - The canned response, by its id.
   * @param options - How to send this call.
   * @example
   * await chatwoot.cannedResponses.delete(13);
   */
  delete(cannedResponseId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE canned_responses/{canned_response:id}",
        values: [cannedResponseId],
        responds: "nothing",
        above: 1,
      },
      options,
    );
  }
}
