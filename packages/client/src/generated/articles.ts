// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Article, ArticlePositions, ArticleSettings, NewArticle } from "./models.ts";

/** Options of {@link Articles.list}: query parameters, and how to send the call. */
export interface ListArticlesOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
  /** The language of the articles. Without it they are listed in every language. */
  readonly locale?: string | undefined;
  /** The category of the articles, by its `slug`. */
  readonly category_slug?: string | undefined;
  /** The status of the articles. An unknown one finds nothing. */
  readonly status?: "draft" | "published" | "archived" | undefined;
  /** The person who wrote the articles. Anything but a number finds nothing. */
  readonly author_id?: number | undefined;
  /** A text that the articles contain. */
  readonly query?: string | undefined;
}

/** The body of {@link Articles.create}. */
export interface CreateArticleBody {
    article: NewArticle;
}

/** The body of {@link Articles.bulkDelete}. */
export interface BulkDeleteArticlesBody {
    /**
     * The articles of the portal, by their ids.
     * @example [
     *       39,
     *       40
     *     ]
     */
    ids: number[];
}

/** The body of {@link Articles.bulkTranslate}. */
export interface BulkTranslateArticlesBody {
    /**
     * The articles of the portal, by their ids.
     * @example [
     *       39,
     *       40
     *     ]
     */
    ids: number[];
    /**
     * The language to translate into, one of the portal's.
     * @example de
     */
    locale: string;
    /**
     * The category of the translations. It has to be in the language of `locale`, or it is refused.
     * @example 14
     */
    category_id?: number | undefined;
}

/** The body of {@link Articles.bulkUpdateCategory}. */
export interface BulkUpdateArticleCategoryBody {
    /**
     * The articles of the portal, by their ids.
     * @example [
     *       39,
     *       40
     *     ]
     */
    ids: number[];
    /**
     * The category to move all of them to, one of the same portal.
     * @example 13
     */
    category_id: number;
}

/** The body of {@link Articles.bulkUpdateStatus}. */
export interface BulkUpdateArticleStatusBody {
    /**
     * The articles of the portal, by their ids.
     * @example [
     *       39,
     *       40
     *     ]
     */
    ids: number[];
    /**
     * The new status of all of them. Any other value is refused.
     * @example archived
     */
    status: "draft" | "published" | "archived";
}

/** The body of {@link Articles.reorder}. */
export interface ReorderArticlesBody {
    /**
     * The new `position` of each article, under the id of the article. Lowest comes first.
     * @example {
     *       "39": 20,
     *       "40": 10
     *     }
     */
    positions_hash: {
        [key: string]: number;
    };
}

/** The body of {@link Articles.update}. */
export interface UpdateArticleBody {
    article: ArticleSettings;
}

/** The articles of a help center. */
export class Articles extends Resource {
  /**
   * Lists the articles of a portal.
   *
   * The articles of a help center, drafts and archived ones too.
   *
   * **Pages** hold 25 articles. A page past the end is empty, and the counts stay the same.
   *
   * **Order.** By the last change, the newest first. With a `category_slug` by `position`, the lowest first.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * for await (const item of chatwoot.articles.list("northwind-help")) console.log(item);
   */
  list(portalId: string, options?: ListArticlesOptions): ListCall<Article> {
    return this.sendForList(
      { id: "listArticles", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles", values: { portalId }, texts: ["portalId"] },
      { style: "page", parameter: "page", items: "payload", total: "meta.articles_count", size: 25, uncounted: ["status", "author_id"] },
      options,
    );
  }

  /**
   * Creates an article.
   *
   * Adds an article to the portal, as a draft unless `status` says otherwise. It needs a title and an author.
   *
   * The fields are within `article`. **A 404 for `associated_article_id` comes too late**: the article has been created.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: The title or the author is missing, the author is unknown, a published
   *   article has no content, or the slug is a word of the portal's own addresses.
   */
  create(portalId: string, body: CreateArticleBody, options?: RequestOptions): ApiCall<Article> {
    return this.sendForOne(
      { id: "createArticle", method: "POST", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles", values: { portalId }, texts: ["portalId"], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes several articles.
   *
   * Removes several articles from the portal at once. The ids are in the body of the DELETE.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/delete_articles`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.articles.bulkDelete("northwind-help", { ids: [39, 40] });
   */
  bulkDelete(portalId: string, body: BulkDeleteArticlesBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkDeleteArticles", method: "DELETE", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/bulk_actions/delete_articles", values: { portalId }, texts: ["portalId"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * Translates several articles.
   *
   * Starts the translation of articles of the portal into another language. The response doesn't wait for it.
   *
   * An article that has a translation in the language already is a 409. An error that the server writes in several
   * languages, such as that of a missing token, comes in the language of `locale`.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/translate`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: The category is not in the portal, or is in another language.
   * @example
   * await chatwoot.articles.bulkTranslate("northwind-help", { ids: [40], locale: "de" });
   */
  bulkTranslate(portalId: string, body: BulkTranslateArticlesBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkTranslateArticles", method: "POST", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/bulk_actions/translate", values: { portalId }, texts: ["portalId"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * Moves several articles to a category.
   *
   * Puts several articles of the portal into a category at once.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/update_category`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: The portal doesn't have the category, or none of the articles.
   * @example
   * await chatwoot.articles.bulkUpdateCategory("northwind-help", { ids: [39, 40], category_id: 13 });
   */
  bulkUpdateCategory(portalId: string, body: BulkUpdateArticleCategoryBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkUpdateArticleCategory", method: "PATCH", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/bulk_actions/update_category", values: { portalId }, texts: ["portalId"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * Updates the status of several articles.
   *
   * Publishes, archives or takes back several articles of the portal at once.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/update_status`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: None of the articles is in the portal, the status is unknown, or an article
   *   to publish has no content.
   * @example
   * await chatwoot.articles.bulkUpdateStatus("northwind-help", { ids: [39, 40], status: "archived" });
   */
  bulkUpdateStatus(portalId: string, body: BulkUpdateArticleStatusBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "bulkUpdateArticleStatus", method: "PATCH", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/bulk_actions/update_status", values: { portalId }, texts: ["portalId"], body, responds: "nothing" },
      options,
    );
  }

  /**
   * Reorders articles of a portal.
   *
   * Sets the `position` of the articles that are named. The others keep theirs. An unknown article is a 404.
   *
   * Before 4.16 the response has no body.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles/reorder`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.articles.reorder("northwind-help", { positions_hash: { "39": 20, "40": 10 } });
   */
  reorder(portalId: string, body: ReorderArticlesBody, options?: RequestOptions): ApiCall<ArticlePositions | undefined> {
    return this.sendForOne(
      { id: "reorderArticles", method: "POST", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/reorder", values: { portalId }, texts: ["portalId"], body, responds: "optional" },
      options,
    );
  }

  /**
   * Gets an article.
   *
   * One article of the portal, with its translations in `associated_articles`. It is for administrators: an agent gets a 401.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param articleId - The article of the portal, by its id.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.articles.get("northwind-help", 40);
   */
  get(portalId: string, articleId: number, options?: RequestOptions): ApiCall<Article> {
    return this.sendForOne(
      { id: "getArticle", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/{articleId}", values: { portalId, articleId }, texts: ["portalId"], unwrap: "payload" },
      options,
    );
  }

  /**
   * Updates an article.
   *
   * Changes the fields that are sent and keeps the others. The server takes PUT for the same.
   *
   * The fields are within `article`.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param articleId - The article of the portal, by its id.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: The title or the author is missing, the author is unknown, a published
   *   article has no content, or the slug is a word of the portal's own addresses.
   * @example
   * const result = await chatwoot.articles.update("northwind-help", 40, { article: { status: "published" } });
   */
  update(portalId: string, articleId: number, body: UpdateArticleBody, options?: RequestOptions): ApiCall<Article> {
    return this.sendForOne(
      { id: "updateArticle", method: "PATCH", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/{articleId}", values: { portalId, articleId }, texts: ["portalId"], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes an article.
   *
   * Removes the article from the portal. A second time it is a 404.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param articleId - The article of the portal, by its id.
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
   * Gets an article for editing.
   *
   * The same as `getArticle`, at another address.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}/edit`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param articleId - The article of the portal, by its id.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.articles.getForEditing("northwind-help", 40);
   */
  getForEditing(portalId: string, articleId: number, options?: RequestOptions): ApiCall<Article> {
    return this.sendForOne(
      { id: "getArticleForEditing", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}/articles/{articleId}/edit", values: { portalId, articleId }, texts: ["portalId"], unwrap: "payload" },
      options,
    );
  }
}
