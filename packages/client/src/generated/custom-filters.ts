// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CustomFilter, CustomFilterUpdate, NewCustomFilter } from "./models.ts";

/** What {@link CustomFilters.list} takes beside its arguments. */
export interface ListCustomFiltersOptions extends ListOptions {
  /** TODO */
  readonly filter_type?: string | undefined;
}

/** Saved filters, each of one person. */
export class CustomFilters extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_filters`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/custom_filters`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   *
   * @param customFilterId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   *
   * @param customFilterId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   *
   * @param customFilterId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
