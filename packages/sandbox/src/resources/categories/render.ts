import * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import type { State } from "../../state/state.ts";
import type { Category } from "./table.ts";

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
