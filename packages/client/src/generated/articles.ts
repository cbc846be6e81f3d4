// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { ArticleLink, ArticleUpdate, NewArticle, ReorderArticles } from "./models.ts";

/** Options of {@link Articles.list}: query parameters, and how to send the call. */
export interface ListArticlesOptions extends ListOptions {
  /** TODO */
  readonly author_id?: string | undefined;
  /** TODO */
  readonly category_slug?: string | undefined;
  /** TODO */
  readonly locale?: string | undefined;
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
  /** TODO */
  readonly query?: string | undefined;
  /** TODO */
  readonly status?: string | undefined;
}

/** The body of {@link Articles.bulkDelete}. */
export interface BulkDeleteArticlesBody {
    /** TODO */
    ids?: number[] | undefined;
}

/** The body of {@link Articles.bulkTranslate}. */
export interface BulkTranslateArticlesBody {
    /** TODO */
    ids?: number[] | undefined;
    /**
     * TODO: seen de
     * @example de
     */
    locale?: string | undefined;
}

/** The body of {@link Articles.bulkUpdateCategory}. */
export interface BulkUpdateArticleCategoryBody {
    /** TODO */
    ids?: number[] | undefined;
    /**
     * TODO: seen 13, 54
     * @example 13
     */
    category_id?: number | undefined;
}

/** The body of {@link Articles.bulkUpdateStatus}. */
export interface BulkUpdateArticleStatusBody {
    /** TODO */
    ids?: number[] | undefined;
    /**
     * TODO: seen archived
     * @example archived
     */
    status?: string | undefined;
}

/** The body of {@link Articles.reorder}. */
export interface ReorderArticlesBody {
    /** TODO */
    positions_hash?: {
        [key: string]: number;
    } | undefined;
}

/** The articles of a help center. */
export class Articles extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles`
   *
   * @param portalId - TODO
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * for await (const item of chatwoot.articles.list("northwind-help")) console.log(item);
   */
  list(portalId: string, options?: ListArticlesOptions): ListCall<ArticleLink> {
    return this.sendForList(
      { id: "listArticles", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles", values: { portalId }, texts: ["portalId"] },
      { style: "page", parameter: "page", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.articles.create("northwind-help", { title: "Gift wrapping", content: "Two colours.", author_id: 248, status: "published" });
   */
  create(portalId: string, body: NewArticle, options?: RequestOptions): ApiCall<ArticleLink> {
    return this.sendForOne(
      { id: "createArticle", method: "POST", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles", values: { portalId }, texts: ["portalId"], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/delete_articles`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.articles.bulkDelete("northwind-help", { ids: [203] });
   */
  bulkDelete(portalId: string, body: BulkDeleteArticlesBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkDeleteArticles", method: "DELETE", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/bulk_actions/delete_articles", values: { portalId }, texts: ["portalId"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/translate`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.articles.bulkTranslate("northwind-help", { ids: [193], locale: "de" });
   */
  bulkTranslate(portalId: string, body: BulkTranslateArticlesBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkTranslateArticles", method: "POST", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/bulk_actions/translate", values: { portalId }, texts: ["portalId"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/update_category`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.articles.bulkUpdateCategory("northwind-help", { ids: [192, 193], category_id: 54 });
   */
  bulkUpdateCategory(portalId: string, body: BulkUpdateArticleCategoryBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkUpdateArticleCategory", method: "PATCH", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/bulk_actions/update_category", values: { portalId }, texts: ["portalId"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/update_status`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.articles.bulkUpdateStatus("northwind-help", { ids: [192], status: "archived" });
   */
  bulkUpdateStatus(portalId: string, body: BulkUpdateArticleStatusBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkUpdateArticleStatus", method: "PATCH", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/bulk_actions/update_status", values: { portalId }, texts: ["portalId"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles/reorder`
   *
   * @param portalId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.articles.reorder("northwind-help", { positions_hash: { "192": 20, "193": 10 } });
   */
  reorder(portalId: string, body: ReorderArticlesBody, options?: RequestOptions): ApiCall<ReorderArticles> {
    return this.sendForOne(
      { id: "reorderArticles", method: "POST", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/reorder", values: { portalId }, texts: ["portalId"], body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}`
   *
   * @param portalId - TODO
   * @param articleId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.articles.get("northwind-help", 40);
   */
  get(portalId: string, articleId: number, options?: RequestOptions): ApiCall<ArticleLink> {
    return this.sendForOne(
      { id: "getArticle", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/{articleId}", values: { portalId, articleId }, texts: ["portalId"], unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}`
   *
   * @param portalId - TODO
   * @param articleId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.articles.update("northwind-help", 40, { article: { category_id: null } });
   */
  update(portalId: string, articleId: number, body: ArticleUpdate, options?: RequestOptions): ApiCall<ArticleLink> {
    return this.sendForOne(
      { id: "updateArticle", method: "PATCH", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/{articleId}", values: { portalId, articleId }, texts: ["portalId"], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}`
   *
   * @param portalId - TODO
   * @param articleId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.articles.delete("northwind-help", 40);
   */
  delete(portalId: string, articleId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteArticle", method: "DELETE", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/{articleId}", values: { portalId, articleId }, texts: ["portalId"], responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}/edit`
   *
   * @param portalId - TODO
   * @param articleId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.articles.getForEditing("northwind-help", 40);
   */
  getForEditing(portalId: string, articleId: number, options?: RequestOptions): ApiCall<ArticleLink> {
    return this.sendForOne(
      { id: "getArticleForEditing", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/{articleId}/edit", values: { portalId, articleId }, texts: ["portalId"], unwrap: "payload" },
      options,
    );
  }
}
