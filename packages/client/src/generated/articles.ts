// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
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
  /** The language of the articles. Without it all languages are listed. */
  readonly locale?: string | undefined;
  /** The category of the articles, by its `slug`. */
  readonly category_slug?: string | undefined;
  /** The status of the articles. No article has an unknown status, so the list is empty. */
  readonly status?: "draft" | "published" | "archived" | undefined;
  /** The author of the articles, by the person's id. The list is empty for anything but a number. */
  readonly author_id?: number | undefined;
  /** The words to search for in the title, the description and the content of the articles. */
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
     * The category of the translations. A category in another language than `locale` is refused.
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
   * **Order.** The articles are sorted by their last change, the newest first; with a `category_slug` by `position`, the lowest first.
   *
   * **Secrets.** A translation in `associated_articles` comes with its portal, and for administrators with the `hmac_token` of the portal's
   * inbox.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - Query parameters, and how to send this call.
   * @example
   * for await (const item of chatwoot.articles.list("northwind-help")) console.log(item);
   */
  list(portalId: string, options?: ListArticlesOptions): ListCall<Article> {
    return this.sendForList(
      {
        route: "GET portals/{portal_id}/articles",
        values: [portalId],
        texts: ["portal_id"],
        items: "payload",
        page: "page",
        total: "meta.articles_count",
        size: 25,
        uncounted: ["status","author_id"],
      },
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
   * A later server may refuse an author outside the account.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The title or the author is missing, the author is unknown, a published
   *   article has no content, or the slug is a word that the portal's URLs use.
   */
  create(portalId: string, body: CreateArticleBody, options?: RequestOptions): ApiCall<Article> {
    return this.sendForOne(
      { route: "POST portals/{portal_id}/articles", values: [portalId], texts: ["portal_id"], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes several articles.
   *
   * Removes several articles from the portal at once. Ids that are not in the portal are ignored. The ids are in the body of the DELETE
   * request.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/delete_articles`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: None of the articles is in the portal, or the list is empty.
   * @example
   * await chatwoot.articles.bulkDelete("northwind-help", { ids: [39, 40] });
   */
  bulkDelete(portalId: string, body: BulkDeleteArticlesBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE portals/{portal_id}/articles/bulk_actions/delete_articles",
        values: [portalId],
        texts: ["portal_id"],
        body,
        responds: "nothing",
        above: 2,
      },
      options,
    );
  }

  /**
   * Translates several articles.
   *
   * Starts the translation of articles of the portal into another language. The response doesn't wait for it. If one of the articles already
   * has a translation in the language, the response is a 409.
   *
   * Translated error messages, such as the message for a missing token, are in the language of `locale`.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/translate`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The category is not in the portal, or is in another language.
   * @example
   * await chatwoot.articles.bulkTranslate("northwind-help", { ids: [40], locale: "de" });
   */
  bulkTranslate(portalId: string, body: BulkTranslateArticlesBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "POST portals/{portal_id}/articles/bulk_actions/translate",
        values: [portalId],
        texts: ["portal_id"],
        body,
        responds: "nothing",
        above: 2,
      },
      options,
    );
  }

  /**
   * Moves several articles to a category.
   *
   * Moves several articles of the portal to a category at once.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/update_category`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The portal doesn't have the category, or none of the articles.
   * @example
   * await chatwoot.articles.bulkUpdateCategory("northwind-help", { ids: [39, 40], category_id: 13 });
   */
  bulkUpdateCategory(portalId: string, body: BulkUpdateArticleCategoryBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "PATCH portals/{portal_id}/articles/bulk_actions/update_category",
        values: [portalId],
        texts: ["portal_id"],
        body,
        responds: "nothing",
        above: 2,
      },
      options,
    );
  }

  /**
   * Updates the status of several articles.
   *
   * Publishes, archives or unpublishes several articles of the portal at once.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/bulk_actions/update_status`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: None of the articles is in the portal, the status is unknown, or an article
   *   to publish has no content.
   * @example
   * await chatwoot.articles.bulkUpdateStatus("northwind-help", { ids: [39, 40], status: "archived" });
   */
  bulkUpdateStatus(portalId: string, body: BulkUpdateArticleStatusBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "PATCH portals/{portal_id}/articles/bulk_actions/update_status",
        values: [portalId],
        texts: ["portal_id"],
        body,
        responds: "nothing",
        above: 2,
      },
      options,
    );
  }

  /**
   * Reorders articles of a portal.
   *
   * Sets the `position` of the named articles. The others keep theirs. An unknown article is a 404.
   *
   * Before 4.16 the response has no body.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{portal_id}/articles/reorder`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.articles.reorder("northwind-help", { positions_hash: { "39": 20, "40": 10 } });
   */
  reorder(portalId: string, body: ReorderArticlesBody, options?: RequestOptions): ApiCall<ArticlePositions | undefined> {
    return this.sendForOne(
      {
        route: "POST portals/{portal_id}/articles/reorder",
        values: [portalId],
        texts: ["portal_id"],
        body,
        responds: "optional",
        above: 1,
      },
      options,
    );
  }

  /**
   * Gets an article.
   *
   * One article of the portal, with its translations in `associated_articles`.
   *
   * **The response holds secrets**: a translation comes with its portal, and for administrators with the `hmac_token` of the portal's inbox.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param articleId - The article of the portal, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.articles.get("northwind-help", 40);
   */
  get(portalId: string, articleId: number, options?: RequestOptions): ApiCall<Article> {
    return this.sendForOne(
      {
        route: "GET portals/{portal_id}/articles/{article:id}",
        values: [portalId, articleId],
        texts: ["portal_id"],
        unwrap: "payload",
      },
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
   * A later server may refuse an author outside the account.
   *
   * **The response holds secrets**: a translation comes with its portal, and for administrators with the `hmac_token` of the portal's inbox.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param articleId - The article of the portal, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The title or the author is missing, the author is unknown, a published
   *   article has no content, or the slug is a word that the portal's URLs use.
   * @example
   * const result = await chatwoot.articles.update("northwind-help", 40, { article: { status: "published" } });
   */
  update(portalId: string, articleId: number, body: UpdateArticleBody, options?: RequestOptions): ApiCall<Article> {
    return this.sendForOne(
      {
        route: "PATCH portals/{portal_id}/articles/{article:id}",
        values: [portalId, articleId],
        texts: ["portal_id"],
        body,
        unwrap: "payload",
      },
      options,
    );
  }

  /**
   * Deletes an article.
   *
   * Removes the article from the portal. Deleting it again is a 404.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param articleId - The article of the portal, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.articles.delete("northwind-help", 40);
   */
  delete(portalId: string, articleId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE portals/{portal_id}/articles/{article:id}",
        values: [portalId, articleId],
        texts: ["portal_id"],
        responds: "nothing",
      },
      options,
    );
  }

  /**
   * Gets an article for editing.
   *
   * The same response as that of `getArticle`, under another path.
   *
   * **The response holds secrets**: a translation comes with its portal, and for administrators with the `hmac_token` of the portal's inbox.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{portal_id}/articles/{id}/edit`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param articleId - The article of the portal, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.articles.getForEditing("northwind-help", 40);
   */
  getForEditing(portalId: string, articleId: number, options?: RequestOptions): ApiCall<Article> {
    return this.sendForOne(
      {
        route: "GET portals/{portal_id}/articles/{article:id}/edit",
        values: [portalId, articleId],
        texts: ["portal_id"],
        unwrap: "payload",
      },
      options,
    );
  }
}
