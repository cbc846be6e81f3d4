import * as wire from "../../generated/shapes.ts";
import type { Member } from "../../rules/caller.ts";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { renderPortalWithoutCounts } from "../portals/render.ts";
import { renderMember } from "../users/render.ts";
import type { Article } from "./table.ts";

/** Renders an article with its translations. */
export function renderArticle(article: Article, caller: Member, state: State) {
  const translations = state.articles.where("of_root", article.id);
  const shown = translations.map((row) => renderTranslation(row, caller, state));
  return wire.Article({
    ...article,
    author: authorOf(article, state),
    category: renderCategory(article, state),
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

function renderCategory({ category_id }: Article, state: State) {
  const category = state.categories.get(category_id);
  const blank = { name: null, slug: null, locale: null, icon: null, icon_color: null };
  return { id: category_id, ...(category ? pick(category, "name", "slug", "locale", "icon", "icon_color") : blank) };
}
