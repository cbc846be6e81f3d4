// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Category, CategoryUpdate, NewCategory } from "./models.ts";

/** Options of {@link Categories.list}: query parameters, and how to send the call. */
export interface ListCategoriesOptions extends ListOptions {
  /** TODO */
  readonly locale?: string | undefined;
}

/** An item of {@link Categories.list}. */
export interface ListCategoriesItem {
    /**
     * TODO: seen 20, 11, 13, 14, 15, 16, 18, 19
     * @example 20
     */
    id: number;
    /**
     * TODO: seen Positioned, Orders, Tracking, Bestellungen, Payment, Default, Orphan, Lonely
     * @example Positioned
     */
    name: string;
    /**
     * TODO: seen positioned, orders, tracking, bestellungen, payment, default, orphan, lonely
     * @example positioned
     */
    slug: string;
    /**
     * TODO: seen en, de
     * @example en
     */
    locale: string;
    /**
     * TODO: seen null, Everything about orders
     * @example Everything about orders
     */
    description: string | null;
    /**
     * TODO: seen 0, 1, 2, null
     * @example 0
     */
    position: number | null;
    /**
     * TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /**
     * TODO: seen , 📦
     * @example 📦
     */
    icon: string;
    /**
     * TODO: seen
     *
     * Available since Chatwoot 4.16.
     */
    icon_color: string;
    /** TODO */
    meta: {
        /**
         * TODO: seen 0
         * @example 0
         */
        articles_count: number;
    };
    /** TODO */
    related_categories?: {
        /**
         * TODO: seen 11, 52
         * @example 11
         */
        id: number;
        /**
         * TODO: seen Orders
         * @example Orders
         */
        name: string;
        /**
         * TODO: seen orders
         * @example orders
         */
        slug: string;
        /**
         * TODO: seen en
         * @example en
         */
        locale: string;
        /**
         * TODO: seen Everything about orders
         * @example Everything about orders
         */
        description: string;
        /**
         * TODO: seen 1
         * @example 1
         */
        position: number;
        /**
         * TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
    }[] | undefined;
    /** TODO */
    parent_category?: {
        /**
         * TODO: seen 11, 52
         * @example 11
         */
        id: number;
        /**
         * TODO: seen Orders
         * @example Orders
         */
        name: string;
        /**
         * TODO: seen orders
         * @example orders
         */
        slug: string;
        /**
         * TODO: seen en
         * @example en
         */
        locale: string;
        /**
         * TODO: seen Everything about orders
         * @example Everything about orders
         */
        description: string;
        /**
         * TODO: seen 1
         * @example 1
         */
        position: number;
        /**
         * TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
    } | undefined;
    /** TODO */
    root_category?: {
        /**
         * TODO: seen 11, 52
         * @example 11
         */
        id: number;
        /**
         * TODO: seen Orders
         * @example Orders
         */
        name: string;
        /**
         * TODO: seen orders
         * @example orders
         */
        slug: string;
        /**
         * TODO: seen en
         * @example en
         */
        locale: string;
        /**
         * TODO: seen Everything about orders
         * @example Everything about orders
         */
        description: string;
        /**
         * TODO: seen 1
         * @example 1
         */
        position: number;
        /**
         * TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
    } | undefined;
}

/** The body of {@link Categories.reorder}. */
export interface ReorderCategoriesBody {
    /** TODO */
    positions_hash?: {
        [key: string]: number;
    } | undefined;
}

/** The categories that articles of a help center belong to. */
export class Categories extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/categories`
   *
   * @param portalId - TODO
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * for await (const item of chatwoot.categories.list("northwind-help")) console.log(item);
   */
  list(portalId: string, options?: ListCategoriesOptions): ListCall<ListCategoriesItem> {
    return this.sendForList(
      { id: "listCategories", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}/categories", values: { portalId }, texts: ["portalId"] },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/categories`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.categories.create("northwind-help", { name: "Payment", slug: "payment", locale: "en", description: null });
   */
  create(portalId: string, body: NewCategory, options?: RequestOptions): ApiCall<Category> {
    return this.sendForOne(
      { id: "createCategory", method: "POST", path: "/api/v1/accounts/{account_id}/portals/{portalId}/categories", values: { portalId }, texts: ["portalId"], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/categories/reorder`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.categories.reorder("northwind-help", {});
   */
  reorder(portalId: string, body: ReorderCategoriesBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "reorderCategories", method: "POST", path: "/api/v1/accounts/{account_id}/portals/{portalId}/categories/reorder", values: { portalId }, texts: ["portalId"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}`
   *
   * @param portalId - TODO
   * @param categoryId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.categories.get("northwind-help", 13);
   */
  get(portalId: string, categoryId: number, options?: RequestOptions): ApiCall<Category> {
    return this.sendForOne(
      { id: "getCategory", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}/categories/{categoryId}", values: { portalId, categoryId }, texts: ["portalId"], unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}`
   *
   * @param portalId - TODO
   * @param categoryId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.categories.update("northwind-help", 13, { position: 1 });
   */
  update(portalId: string, categoryId: number, body: CategoryUpdate, options?: RequestOptions): ApiCall<Category> {
    return this.sendForOne(
      { id: "updateCategory", method: "PATCH", path: "/api/v1/accounts/{account_id}/portals/{portalId}/categories/{categoryId}", values: { portalId, categoryId }, texts: ["portalId"], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}`
   *
   * @param portalId - TODO
   * @param categoryId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.categories.delete("northwind-help", 13);
   */
  delete(portalId: string, categoryId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteCategory", method: "DELETE", path: "/api/v1/accounts/{account_id}/portals/{portalId}/categories/{categoryId}", values: { portalId, categoryId }, texts: ["portalId"], responds: "nothing" },
      options,
    );
  }
}
