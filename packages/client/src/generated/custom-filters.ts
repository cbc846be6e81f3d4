// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CustomFilter, CustomFilterUpdate, NewCustomFilter } from "./models.ts";

/** Options of {@link CustomFilters.list}: query parameters, and how to send the call. */
export interface ListCustomFiltersOptions extends ListOptions {
  /** The list that the filters are for. Any other value matches nothing. */
  readonly filter_type?: "conversation" | "contact" | "report" | undefined;
}

/** Saved filters, each of one person. */
export class CustomFilters extends Resource {
  /**
   * Lists the custom filters.
   *
   * The caller's own filters of one type, those for conversations unless `filter_type` says otherwise. The dashboard shows them as folders of
   * conversations and segments of contacts.
   *
   * **Access.** Everyone sees their own filters only, administrators too. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_filters`
   *
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.customFilters.list()) console.log(item);
   */
  list(options?: ListCustomFiltersOptions): ListCall<CustomFilter> {
    return this.sendForList(
      { route: "GET custom_filters" },
      options,
    );
  }

  /**
   * Creates a custom filter.
   *
   * Stores a query under a name, for the caller alone. It is not run: `filterConversations` and `filterContacts` take the `query` of a filter as
   * their body.
   *
   * Names need not be unique. The server knows no key `type`, which is in Chatwoot's own documentation: with it the filter is for conversations.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/custom_filters`
   *
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The body has none of the fields of a custom filter.
   */
  create(body: NewCustomFilter, options?: RequestOptions): ApiCall<CustomFilter> {
    return this.sendForOne(
      { route: "POST custom_filters", body },
      options,
    );
  }

  /**
   * Gets a custom filter.
   *
   * One filter of the caller, with its query.
   *
   * **Access.** The owner of the filter. For everyone else it is a 404. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   *
   * @param customFilterId - The id of the custom filter.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.customFilters.get(14);
   */
  get(customFilterId: number, options?: RequestOptions): ApiCall<CustomFilter> {
    return this.sendForOne(
      { route: "GET custom_filters/{custom_filter_id}", values: [customFilterId] },
      options,
    );
  }

  /**
   * Updates a custom filter.
   *
   * Changes the fields that are sent and keeps the others. A `query` replaces the old one completely. The server takes PUT for the same.
   *
   * **Access.** The owner of the filter. For everyone else it is a 404. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   *
   * @param customFilterId - The id of the custom filter.
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The body has none of the fields of a custom filter.
   * @example
   * const result = await chatwoot.customFilters.update(14, { name: "Open, important" });
   */
  update(customFilterId: number, body: CustomFilterUpdate, options?: RequestOptions): ApiCall<CustomFilter> {
    return this.sendForOne(
      { route: "PATCH custom_filters/{custom_filter_id}", values: [customFilterId], body },
      options,
    );
  }

  /**
   * Deletes a custom filter.
   *
   * Removes one of the caller's filters. A second request is a 404.
   *
   * **Access.** The owner of the filter. For everyone else it is a 404. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}`
   *
   * @param customFilterId - The id of the custom filter.
   * @param options - How to send this call.
   * @example
   * await chatwoot.customFilters.delete(14);
   */
  delete(customFilterId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE custom_filters/{custom_filter_id}", values: [customFilterId], responds: "nothing" },
      options,
    );
  }
}
