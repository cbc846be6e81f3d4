// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Category, CategorySettings, NewCategory } from "./models.ts";

/** Options of {@link Categories.list}: query parameters, and how to send the call. */
export interface ListCategoriesOptions extends ListOptions {
  /** The language of the categories. Without it all languages are listed. An unknown language has no categories. */
  readonly locale?: string | undefined;
}

/** The body of {@link Categories.create}. */
export interface CreateCategoryBody {
    category: NewCategory;
}

/** The body of {@link Categories.reorder}. */
export interface ReorderCategoriesBody {
    /**
     * The new `position` of each category, under the id of the category. Lowest comes first.
     * @example {
     *       "11": 20,
     *       "13": 10
     *     }
     */
    positions_hash: {
        [key: string]: number;
    };
}

/** The body of {@link Categories.update}. */
export interface UpdateCategoryBody {
    category: CategorySettings;
}

/** The categories that articles of a help center belong to. */
export class Categories extends Resource {
  /**
   * Lists the categories of a portal.
   *
   * All categories of a help center, sorted by `position`; categories without a position come last. There are no pages.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/categories`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.categories.list("northwind-help")) console.log(item);
   */
  list(portalId: string, options?: ListCategoriesOptions): ListCall<Category> {
    return this.sendForList(
      { route: "GET portals/{portal_id}/categories", values: [portalId], texts: ["portal_id"], items: "payload" },
      options,
    );
  }

  /**
   * Creates a category.
   *
   * Adds a category to the portal. Its language is `en` unless `locale` names another one.
   *
   * The fields are within `category`.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/categories`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name or the slug is missing, the portal doesn't have the language, or
   *   another category of the portal has the slug in the same language, which the server reports for `locale`.
   */
  create(portalId: string, body: CreateCategoryBody, options?: RequestOptions): ApiCall<Category> {
    return this.sendForOne(
      {
        route: "POST portals/{portal_id}/categories",
        values: [portalId],
        texts: ["portal_id"],
        body,
        unwrap: "payload",
      },
      options,
    );
  }

  /**
   * Reorders the categories of a portal.
   *
   * Sets the `position` of the named categories. The others keep theirs. An unknown category is a 404.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/categories/reorder`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.categories.reorder("northwind-help", { positions_hash: { "11": 20, "13": 10 } });
   */
  reorder(portalId: string, body: ReorderCategoriesBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "POST portals/{portal_id}/categories/reorder",
        values: [portalId],
        texts: ["portal_id"],
        body,
        responds: "nothing",
        above: 1,
      },
      options,
    );
  }

  /**
   * Gets a category.
   *
   * One category of the portal, with its related, parent and root category.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param categoryId - The category of the portal, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.categories.get("northwind-help", 13);
   */
  get(portalId: string, categoryId: number, options?: RequestOptions): ApiCall<Category> {
    return this.sendForOne(
      {
        route: "GET portals/{portal_id}/categories/{category:id}",
        values: [portalId, categoryId],
        texts: ["portal_id"],
        unwrap: "payload",
      },
      options,
    );
  }

  /**
   * Updates a category.
   *
   * Changes the fields that are sent and keeps the others. The server takes PUT for the same.
   *
   * The fields are within `category`.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param categoryId - The category of the portal, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name or the slug is missing, the portal doesn't have the language, or
   *   another category of the portal has the slug in the same language, which the server reports for `locale`.
   * @example
   * const result = await chatwoot.categories.update("northwind-help", 13, { category: { name: "Orders and parcels", icon: "🚚", related_category_ids: [13] } });
   */
  update(portalId: string, categoryId: number, body: UpdateCategoryBody, options?: RequestOptions): ApiCall<Category> {
    return this.sendForOne(
      {
        route: "PATCH portals/{portal_id}/categories/{category:id}",
        values: [portalId, categoryId],
        texts: ["portal_id"],
        body,
        unwrap: "payload",
      },
      options,
    );
  }

  /**
   * Deletes a category.
   *
   * Removes the category from the portal. Deleting it again is a 404.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{portal_id}/categories/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param categoryId - The category of the portal, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.categories.delete("northwind-help", 13);
   */
  delete(portalId: string, categoryId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE portals/{portal_id}/categories/{category:id}",
        values: [portalId, categoryId],
        texts: ["portal_id"],
        responds: "nothing",
      },
      options,
    );
  }
}
