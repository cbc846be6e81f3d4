// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CustomFilter, CustomFilterUpdate, NewCustomFilter } from "./models.ts";

/** Options of {@link CustomFilters.list}: query parameters, and how to send the call. */
export interface ListCustomFiltersOptions extends ListOptions {
  /** TODO */
  readonly filter_type?: string | undefined;
}

/** Saved filters, each of one person. */
export class CustomFilters extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_filters`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.customFilters.list()) console.log(item);
   */
  list(options?: ListCustomFiltersOptions): ListCall<CustomFilter> {
    return this.sendForList(
      { id: "listCustomFilters", method: "GET", path: "/api/v1/accounts/{account_id}/custom_filters" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/custom_filters`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewCustomFilter, options?: RequestOptions): ApiCall<CustomFilter> {
    return this.sendForOne(
      { id: "createCustomFilter", method: "POST", path: "/api/v1/accounts/{account_id}/custom_filters", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   *
   * @param customFilterId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.customFilters.get(14);
   */
  get(customFilterId: number, options?: RequestOptions): ApiCall<CustomFilter> {
    return this.sendForOne(
      { id: "getCustomFilter", method: "GET", path: "/api/v1/accounts/{account_id}/custom_filters/{customFilterId}", values: { customFilterId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   *
   * @param customFilterId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.customFilters.update(14, { filter_type: "conversation" });
   */
  update(customFilterId: number, body: CustomFilterUpdate, options?: RequestOptions): ApiCall<CustomFilter> {
    return this.sendForOne(
      { id: "updateCustomFilter", method: "PATCH", path: "/api/v1/accounts/{account_id}/custom_filters/{customFilterId}", values: { customFilterId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   *
   * @param customFilterId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.customFilters.delete(14);
   */
  delete(customFilterId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteCustomFilter", method: "DELETE", path: "/api/v1/accounts/{account_id}/custom_filters/{customFilterId}", values: { customFilterId }, responds: "nothing" },
      options,
    );
  }
}
