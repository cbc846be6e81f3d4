import type { Plot } from "../../state/plot.ts";
import { blankArticle, blankCategory } from "./table.ts";

/** A help center with a category and some articles in one locale. */
export interface PortalSeed {
  name: string;
  slug: string;
  /** The number of the inbox whose widget it shows. */
  inbox: number;
  category: string;
  articles: readonly { title: string; status: "draft" | "published" | "archived"; author: number }[];
}

export function plantPortal({ state, accountId: account_id, firstId, now }: Plot, seed: PortalSeed): void {
  const { id: portal_id } = state.portals.insert({
    id: firstId + 1,
    account_id,
    name: seed.name,
    slug: seed.slug,
    color: "#0f766e",
    custom_domain: `${seed.slug}.example`,
    header_text: "How can we help?",
    homepage_link: "https://northwind.example",
    page_title: `${seed.name} centre`,
    archived: false,
    inbox_id: firstId + seed.inbox,
    logo_blob_id: null,
    config: {
      allowed_locales: [{ code: "en", draft: false }],
      default_locale: "en",
      layout: "documentation",
      social_profiles: {},
      locale_translations: {},
      popular_content: {},
    },
  });
  const shelf = { account_id, portal_id, locale: "en" };
  const { id: category_id } = state.categories.insert({
    ...blankCategory,
    ...shelf,
    name: seed.category,
    slug: slugOf(seed.category),
  });
  seed.articles.forEach(({ title, status, author }, index) => {
    const place = { ...shelf, category_id, author_id: author, slug: slugOf(title), position: (index + 1) * 10 };
    const times = { created_at: now, updated_at: now };
    state.articles.insert({ ...blankArticle, ...place, ...times, title, status, content: `About “${title}”.` });
  });
}

function slugOf(title: string): string {
  return title.toLowerCase().replaceAll(/\W+/g, "-");
}
