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
  const parent = shown(category.parent_category_id, state);
  const root = shown(category.associated_category_id, state);
  const articles = state.articles.where("of_category", category.id);
  return {
    ...renderFields(category),
    ...pick(category, "icon", "icon_color"),
    ...(related.length > 0 && { related_categories: related }),
    ...(parent && { parent_category: parent }),
    ...(root && { root_category: root }),
    meta: { articles_count: articles.filter((row) => !locale || row.locale === locale).length },
  };
}

function shown(id: number | null, state: State) {
  const category = id === null ? undefined : state.categories.get(id);
  return category && renderFields(category);
}

function renderFields(category: Category) {
  return pick(category, "id", "name", "slug", "locale", "description", "position", "account_id");
}
