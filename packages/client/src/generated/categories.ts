// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Category, CategoryUpdate, NewCategory } from "./models.ts";

/** What {@link Categories.list} takes beside its arguments. */
export interface ListCategoriesOptions extends ListOptions {
  /** TODO */
  readonly locale?: string | undefined;
}

/** An item of: tODO. */
export interface ListCategoriesItem {
    /**
     * Format: int64
     * @description TODO: seen 20, 11, 13, 14, 15, 16, 18, 19
     * @example 20
     */
    id: number;
    /**
     * @description TODO: seen Positioned, Orders, Tracking, Bestellungen, Payment, Default, Orphan, Lonely
     * @example Positioned
     */
    name: string;
    /**
     * @description TODO: seen positioned, orders, tracking, bestellungen, payment, default, orphan, lonely
     * @example positioned
     */
    slug: string;
    /**
     * @description TODO: seen en, de
     * @example en
     */
    locale: string;
    /**
     * @description TODO: seen null, Everything about orders
     * @example Everything about orders
     */
    description: string | null;
    /**
     * @description TODO: seen 0, 1, 2, null
     * @example 0
     */
    position: number | null;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    /**
     * @description TODO: seen , 📦
     * @example 📦
     */
    icon: string;
    /**
     * @description TODO: seen
     *
     *     Since Chatwoot 4.16.
     */
    icon_color: string;
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 0
         * @example 0
         */
        articles_count: number;
    };
    /** @description TODO */
    related_categories?: {
        /**
         * Format: int64
         * @description TODO: seen 11, 52
         * @example 11
         */
        id: number;
        /**
         * @description TODO: seen Orders
         * @example Orders
         */
        name: string;
        /**
         * @description TODO: seen orders
         * @example orders
         */
        slug: string;
        /**
         * @description TODO: seen en
         * @example en
         */
        locale: string;
        /**
         * @description TODO: seen Everything about orders
         * @example Everything about orders
         */
        description: string;
        /**
         * @description TODO: seen 1
         * @example 1
         */
        position: number;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
    }[] | undefined;
    /** @description TODO */
    parent_category?: {
        /**
         * Format: int64
         * @description TODO: seen 11, 52
         * @example 11
         */
        id: number;
        /**
         * @description TODO: seen Orders
         * @example Orders
         */
        name: string;
        /**
         * @description TODO: seen orders
         * @example orders
         */
        slug: string;
        /**
         * @description TODO: seen en
         * @example en
         */
        locale: string;
        /**
         * @description TODO: seen Everything about orders
         * @example Everything about orders
         */
        description: string;
        /**
         * @description TODO: seen 1
         * @example 1
         */
        position: number;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
    } | undefined;
    /** @description TODO */
    root_category?: {
        /**
         * Format: int64
         * @description TODO: seen 11, 52
         * @example 11
         */
        id: number;
        /**
         * @description TODO: seen Orders
         * @example Orders
         */
        name: string;
        /**
         * @description TODO: seen orders
         * @example orders
         */
        slug: string;
        /**
         * @description TODO: seen en
         * @example en
         */
        locale: string;
        /**
         * @description TODO: seen Everything about orders
         * @example Everything about orders
         */
        description: string;
        /**
         * @description TODO: seen 1
         * @example 1
         */
        position: number;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
    } | undefined;
}

/** The body of: tODO. */
export interface ReorderCategoriesBody {
    /** @description TODO */
    positions_hash?: {
        [key: string]: number;
    } | undefined;
}

/** The categories that articles of a help center belong to. */
export class Categories extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/categories`
   *
   * @param portalId - TODO
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/categories`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/categories/reorder`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}`
   *
   * @param portalId - TODO
   * @param categoryId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}`
   *
   * @param portalId - TODO
   * @param categoryId - TODO
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}`
   *
   * @param portalId - TODO
   * @param categoryId - TODO
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
