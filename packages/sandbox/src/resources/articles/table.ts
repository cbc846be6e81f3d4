import type { Article as WireArticle } from "@wootkit/client";
import { on, refersTo, type Timed, table } from "../../state/table-definition.ts";

type Shown = "slug" | "title" | "content" | "description" | "status" | "position" | "meta" | "views";

/** An article of a help center, in one locale. */
export interface Article extends Pick<WireArticle, Shown>, Timed {
  id: number;
  account_id: number;
  portal_id: number;
  /** It can be the ID of a category that doesn't exist. */
  category_id: number | null;
  author_id: number | null;
  locale: string;
  draft_title: string | null;
  draft_content: string | null;
  /** The article that this one is a translation of. */
  associated_article_id: number | null;
}

/** The columns that an article doesn't need. */
export const blankArticle = {
  status: "draft",
  ...{ content: null, description: null, meta: {}, views: null, category_id: null },
  ...{ draft_title: null, draft_content: null, associated_article_id: null },
} as const;

export const articles = table<Article>()({
  isTimed: true,
  indexes: {
    of_category: refersTo("categories", "category_id"),
    of_root: refersTo("articles", "associated_article_id"),
    by_slug: on("slug"),
  },
  ownedBy: ["portal_id"],
});
