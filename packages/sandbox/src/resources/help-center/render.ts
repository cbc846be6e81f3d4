import type { WebsiteInbox } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import type { Member } from "../../rules/caller.ts";
import { isBlank } from "../../rules/cast.ts";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { Shown } from "../../rules/shape.ts";
import type { State } from "../../state/state.ts";
import { renderInbox } from "../inboxes/render.ts";
import { blobUrl } from "../uploads/rules.ts";
import { renderMember } from "../users/render.ts";
import type { Article, Category, Portal } from "./table.ts";

/** Renders a help center. `meta` counts the articles of one locale or of all. */
export function renderPortal(portal: Portal, caller: Member, state: State, locale: string | undefined) {
  return { ...renderFields(portal, caller, state), meta: renderMeta(portal, state, caller, locale) };
}

/** Renders a help center in a list, in an article, or after a change. Then the server doesn't count the articles. */
export function renderPortalWithoutCounts(portal: Portal, caller: Member, state: State) {
  const counts = { archived_articles_count: null, published_count: null, draft_articles_count: null };
  const { categories_count, default_locale } = renderMeta(portal, state, caller, undefined);
  return {
    ...renderFields(portal, caller, state),
    meta: { all_articles_count: 0, ...counts, categories_count, default_locale },
  };
}

function renderFields(portal: Portal, caller: Member, state: State) {
  const inbox = state.inboxes.get(portal.inbox_id);
  const logo = state.blobs.get(portal.logo_blob_id);
  const { id: portal_id, account_id } = portal;
  return wire.PortalFields({
    ...portal,
    config: renderConfig(portal, state),
    // The inbox of a portal is a website inbox, so its channel has these settings.
    inbox: inbox && (renderInbox(inbox, caller.membership, state) as Shown<WebsiteInbox>),
    logo: logo && {
      ...{ id: logo.id, portal_id, file_type: logo.content_type, account_id },
      ...{ file_url: blobUrl(logo), blob_id: logo.signed_id, filename: logo.filename },
    },
  });
}

function renderConfig({ id, config }: Portal, state: State) {
  const [articles, categories] = [state.articles.where("of_portal", id), state.categories.where("of_portal", id)];
  return {
    ...config,
    allowed_locales: config.allowed_locales.map(({ code, draft }) => ({
      code,
      articles_count: articles.filter(({ locale }) => locale === code).length,
      categories_count: categories.filter(({ locale }) => locale === code).length,
      draft,
    })),
  };
}

function renderMeta({ id, config }: Portal, state: State, caller: Member, locale: string | undefined) {
  const articles = state.articles.where("of_portal", id).filter((row) => isBlank(locale) || row.locale === locale);
  return {
    ...{ ...articleCounts(articles, caller), all_articles_count: articles.length },
    categories_count: state.categories.where("of_portal", id).size,
    default_locale: config.default_locale,
  };
}

/** Counts articles by status, and those of the caller. */
export function articleCounts(articles: readonly Article[], { user }: Member) {
  const count = (wanted: Article["status"]) => articles.filter(({ status }) => status === wanted).length;
  return {
    archived_articles_count: count("archived"),
    published_count: count("published"),
    draft_articles_count: count("draft"),
    mine_articles_count: articles.filter(({ author_id }) => author_id === user.id).length,
  };
}

/**
 * Renders a category with those that it refers to.
 *
 * @param locale - The language of the articles to count.
 * @default all languages
 */
export function renderCategory(category: Category, state: State, locale?: string) {
  const related = category.related_category_ids.flatMap((id) => shown(id, state) ?? []);
  const articles = state.articles.where("of_category", category.id);
  return wire.Category({
    ...category,
    related_categories: related.length === 0 ? undefined : related,
    parent_category: shown(category.parent_category_id, state),
    root_category: shown(category.associated_category_id, state),
    meta: { articles_count: articles.filter((row) => !locale || row.locale === locale).length },
  });
}

function shown(id: number | null, state: State) {
  const category = state.categories.get(id);
  return category && pick(category, "id", "name", "slug", "locale", "description", "position", "account_id");
}

/** Renders an article with its translations. */
export function renderArticle(article: Article, caller: Member, state: State) {
  const translations = state.articles.where("of_root", article.id);
  const shown = translations.map((row) => renderTranslation(row, caller, state));
  return wire.Article({
    ...article,
    author: authorOf(article, state),
    category: categoryColumns(article, state),
    associated_articles: shown.length === 0 ? undefined : shown,
  });
}

function authorOf({ author_id, account_id }: Article, state: State) {
  return renderMember(author_id ?? 0, account_id, state);
}

function renderTranslation(article: Article, caller: Member, state: State) {
  const portal = renderPortalWithoutCounts(orNotFound(state.portals.get(article.portal_id)), caller, state);
  return wire.ArticleTranslation({ ...article, author: authorOf(article, state), portal });
}

function categoryColumns({ category_id }: Article, state: State) {
  const category = state.categories.get(category_id);
  const blank = { name: null, slug: null, locale: null, icon: null, icon_color: null };
  return { id: category_id, ...(category ? pick(category, "name", "slug", "locale", "icon", "icon_color") : blank) };
}
