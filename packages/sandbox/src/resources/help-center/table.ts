import type {
  Article as WireArticle,
  Category as WireCategory,
  PortalConfig as WireConfig,
  Portal as WirePortal,
} from "@wootkit/client";
import { belongsTo, on, refersTo, type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** The settings of a help center. */
export interface PortalConfig extends Omit<WireConfig, "allowed_locales"> {
  readonly allowed_locales: readonly { readonly code: string; readonly draft: boolean }[];
}

/** A help center. */
export interface Portal
  extends Pick<WirePortal, "name" | "slug" | "color" | "custom_domain" | "header_text" | "homepage_link">,
    Pick<WirePortal, "page_title" | "archived"> {
  id: number;
  account_id: number;
  /** The ID of the website inbox whose widget it shows. */
  inbox_id: number | null;
  config: PortalConfig;
  /** The ID of the logo's file. */
  logo_blob_id: number | null;
}

export const portals = table<Portal>()({
  ownedBy: ["account_id"],
  indexes: {
    by_slug: uniqueOn("slug"),
    by_domain: uniqueOn("custom_domain"),
  },
});

/** A category of a help center, in one locale. */
export interface Category
  extends Pick<WireCategory, "id" | "name" | "slug" | "locale" | "description" | "position" | "account_id"> {
  portal_id: number;
  icon: string;
  icon_color: string;
  parent_category_id: number | null;
  /** The category that this one is a translation of. */
  associated_category_id: number | null;
  related_category_ids: readonly number[];
}

/** The columns that a category doesn't need. */
export const blankCategory = {
  ...{ description: null, position: null, icon: "", icon_color: "" },
  ...{ parent_category_id: null, associated_category_id: null, related_category_ids: [] as readonly number[] },
} as const;

export const categories = table<Category>()({
  indexes: {
    of_portal: {
      ...belongsTo("portals", "portal_id"),
      order: (a, b) => (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) || 0,
    },
    by_slug: on("portal_id", "locale", "slug"),
  },
});

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
  ownedBy: ["portal_id"],
  indexes: {
    of_category: refersTo("categories", "category_id"),
    of_root: refersTo("articles", "associated_article_id"),
    by_slug: on("slug"),
  },
});
