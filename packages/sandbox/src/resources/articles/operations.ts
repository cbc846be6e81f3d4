import { actionOn } from "../../rules/action.ts";
import { oneOf } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { orNotFound, refused, unprocessable } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { pageOf } from "../../state/page.ts";
import { ownPortal } from "../portals/rules.ts";
import { renderArticle } from "./render.ts";
import {
  articlesOfPortal,
  articleValidations,
  completeArticle,
  isListed,
  matches,
  namedArticles,
  sentPositions,
  statuses,
} from "./rules.ts";
import { blankArticle } from "./table.ts";

const pageSize = 25;
const noCategory = "Category not found in this portal";

export const articleHandlers = {
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
      const count = (status: string) => found.filter((row) => row.status === status).length;
      return {
        payload: pageOf(sorted, params.text("page"), pageSize).map((row) => renderArticle(row, caller, state)),
        meta: {
          all_articles_count: rows.length,
          archived_articles_count: count("archived"),
          articles_count: found.length,
          current_page: params.text("page") ?? 1,
          draft_articles_count: count("draft"),
          mine_articles_count: found.filter(({ author_id }) => author_id === caller.user.id).length,
          published_count: count("published"),
        },
      };
    },
  }),

  getArticleForEditing: actionOn(articlesOfPortal.row)((row, { caller, state }) => renderArticle(row, caller, state)),

  reorderArticles(params, caller, state) {
    const rows = articlesOfPortal.rows(params, caller, state);
    for (const [id, position] of sentPositions(params)) {
      state.articles.update(orNotFound(rows.find((row) => row.id === id)).id, { position });
    }
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
