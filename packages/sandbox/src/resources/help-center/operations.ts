import { actionOn } from "../../rules/action.ts";
import { isBlank, isJsonObject, oneOf } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { always, failure, orNotFound, refused, unprocessable } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { pageOf } from "../../state/page.ts";
import { articleCounts, renderArticle, renderCategory, renderPortal, renderPortalWithoutCounts } from "./render.ts";
import {
  articlesOfPortal,
  articleValidations,
  blankPortal,
  categoriesOfPortal,
  categoryValidations,
  changedConfig,
  completeArticle,
  completePortal,
  hostOf,
  isListed,
  matches,
  namedArticles,
  ownPortal,
  portalsOfAccount,
  portalValidations,
  relatedIds,
  sentPositions,
  statuses,
} from "./rules.ts";
import { blankArticle, blankCategory } from "./table.ts";

const onPortal = actionOn(portalsOfAccount.row);
const noDomain = "Custom domain is not configured";

const pageSize = 25;
const noCategory = "Category not found in this portal";

export const helpCenterHandlers = {
  ...resource("portal", portalsOfAccount, {
    blank: { ...blankPortal, name: "", slug: "" },
    canBeEmpty: true,
    canBeNull: ["archived"],
    // `complete` reads it, because only some of its keys may be sent.
    casts: { config: () => undefined },
    complete(row, { params, caller, state }, before) {
      const fields = params.unwrapped("portal");
      const domain = before === undefined ? row.custom_domain && hostOf(row.custom_domain) : row.custom_domain;
      const config = changedConfig(row.config, fields.get("config"));
      return completePortal({ ...row, custom_domain: domain, config }, params, caller, state);
    },
    validations: portalValidations,
    // `getPortal`, which shows more, is replaced below.
    render: (row, { caller, state }) => renderPortalWithoutCounts(row, caller, state) as never,
    renderList: (rows, { params, caller, state }) => ({
      payload: rows.map((row) => renderPortalWithoutCounts(row, caller, state)),
      meta: { current_page: params.text("page") ?? 1, portals_count: rows.length },
    }),
  }),

  getPortal: onPortal((row, { params, caller, state }) => renderPortal(row, caller, state, params.text("locale"))),

  /** Fails on every server. Updates of `archived` work. */
  archivePortal: always(() => failure("Chatwoot can't archive a portal by this operation.")),

  deletePortalLogo: onPortal(({ id }, { state }) => {
    state.portals.update(id, { logo_blob_id: null });
  }),

  sendPortalInstructions: onPortal(({ custom_domain }, { params }) => {
    const email = params.get("email");
    if (isBlank(email)) throw unprocessable("Email is required");
    if (isJsonObject(email) || !/^[^\s@]+@[\w-]+(\.[\w-]+)*$/.test(String(email))) {
      throw unprocessable("Invalid email format");
    }
    if (isBlank(custom_domain)) throw unprocessable(noDomain);
    return { message: "Instructions sent successfully" };
  }),

  /** The certificates are Cloudflare's, which the sandbox isn't connected to. */
  getPortalSslStatus: onPortal(({ custom_domain }) => {
    if (isBlank(custom_domain)) throw unprocessable(noDomain);
    throw refused(422, { error: ["Cloudflare API token or zone ID not found"] });
  }),

  ...resource("category", categoriesOfPortal, {
    blank: ({ caller }) => ({ ...blankCategory, account_id: caller.account.id, name: "", slug: "", locale: "en" }),
    // `complete` reads them, because only some of the sent ones count.
    casts: { related_category_ids: () => undefined },
    complete: (row, { params, state }) => ({ ...row, related_category_ids: relatedIds(row, params, state) }),
    validations: categoryValidations,
    select: (rows, { params }) => rows.filter((row) => !params.text("locale") || row.locale === params.text("locale")),
    render: (row, { state }) => renderCategory(row, state),
    renderList: (rows, { params, state }) => ({
      payload: rows.map((row) => renderCategory(row, state, params.text("locale"))),
      meta: { current_page: 1, categories_count: rows.length },
    }),
  }),

  reorderCategories(params, caller, state) {
    const positions = sentPositions(categoriesOfPortal.rows(params, caller, state), params);
    for (const [id, position] of positions) state.categories.update(id, { position });
  },

  ...resource("article", articlesOfPortal, {
    blank: ({ params, caller, state }) => ({
      ...blankArticle,
      ...{ account_id: caller.account.id, author_id: null, title: "", slug: "" },
      locale: ownPortal(params, caller, state).config.default_locale,
      // `complete` replaces it.
      position: null as never,
    }),
    canBeEmpty: true,
    casts: { status: (value) => oneOf(...statuses)(value) ?? "draft" },
    complete: (row, { state }, before) => completeArticle(row, before, state),
    validations: articleValidations,
    /** An article with an unknown original is stored before the server looks for it. */
    written(row, before, { state }) {
      if (row === undefined || before !== undefined || row.associated_article_id === null) return;
      const found = state.articles.get(row.associated_article_id);
      const original = orNotFound(found?.portal_id === row.portal_id ? found : undefined);
      state.articles.update(row.id, { associated_article_id: original.associated_article_id ?? original.id });
    },
    render: (row, { caller, state }) => renderArticle(row, caller, state),
    renderList(rows, { params, caller, state }) {
      const found = rows.filter(matches(params, state));
      const listed = found.filter(isListed(params));
      const isByPosition = Boolean(params.text("category_slug"));
      const sorted = listed.toSorted((a, b) =>
        isByPosition ? a.position - b.position : b.updated_at - a.updated_at || b.id - a.id,
      );
      return {
        payload: pageOf(sorted, params.text("page"), pageSize).map((row) => renderArticle(row, caller, state)),
        meta: {
          ...articleCounts(found, caller),
          ...{ all_articles_count: rows.length, articles_count: found.length, current_page: params.text("page") ?? 1 },
        },
      };
    },
  }),

  getArticleForEditing: actionOn(articlesOfPortal.row)((row, { caller, state }) => renderArticle(row, caller, state)),

  reorderArticles(params, caller, state) {
    const positions = sentPositions(articlesOfPortal.rows(params, caller, state), params);
    for (const [id, position] of positions) state.articles.update(id, { position });
    // Before 4.16, there is no body, which the type of the response doesn't say.
    return isSince(state.version, "4.16") ? { positions: {} } : (undefined as never);
  },

  bulkDeleteArticles(params, caller, state) {
    for (const { id } of namedArticles(params, caller, state)) state.articles.delete(id);
  },

  bulkUpdateArticleStatus(params, caller, state) {
    const articles = namedArticles(params, caller, state);
    const status = statuses.find((known) => known === params.text("status"));
    if (status === undefined) throw unprocessable("Invalid status value");
    if (status === "published" && articles.some(({ content }) => !content?.trim())) {
      throw unprocessable("Validation failed: Content can't be blank");
    }
    for (const { id } of articles) state.articles.update(id, { status });
  },

  bulkUpdateArticleCategory(params, caller, state) {
    const articles = namedArticles(params, caller, state);
    const category = state.categories.get(params.id("category_id"));
    if (category?.portal_id !== articles[0]?.portal_id) throw unprocessable(noCategory);
    for (const before of articles) {
      const row = { ...before, category_id: category?.id ?? null };
      state.articles.update(row.id, completeArticle(row, before, state));
    }
  },

  /** Checks the request only: the translations would come from a language model, which the sandbox doesn't have. */
  bulkTranslateArticles(params, caller, state) {
    const articles = namedArticles(params, caller, state);
    const locale = params.text("locale");
    const category = state.categories.get(params.id("category_id"));
    const isIn = category?.portal_id === articles[0]?.portal_id && category?.locale === locale;
    if (params.text("category_id") && !isIn) throw unprocessable(noCategory);
    const duplicates = articles.flatMap(({ id, associated_article_id }) => {
      const rows = state.articles.where("of_root", associated_article_id ?? id).slice(0);
      return rows.find((row) => row.locale === locale) ?? [];
    });
    if (duplicates.length === 0) return;
    throw refused(409, { duplicate_articles: duplicates.map(({ id, title }) => ({ id, title })) });
  },
} satisfies Partial<Handlers>;
