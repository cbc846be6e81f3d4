import type { PortalConfig as WireConfig, Portal as WirePortal } from "@wootkit/client";
import { belongsTo, on, type TableDefinition, uniqueOn } from "../../state/table-definition.ts";

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

export const portals: TableDefinition<Portal, "of_account" | "by_slug"> = {
  indexes: { of_account: belongsTo("accounts", "account_id"), by_slug: uniqueOn("slug") },
};

/** A category of a help center, in one locale. */
export interface Category {
  id: number;
  account_id: number;
  portal_id: number;
  locale: string;
  name: string;
  slug: string;
}

export const categories: TableDefinition<Category, "of_portal"> = {
  indexes: { of_portal: belongsTo("portals", "portal_id") },
};

/** An article of a help center, in one locale. */
export interface Article {
  id: number;
  account_id: number;
  portal_id: number;
  category_id: number | null;
  author_id: number | null;
  locale: string;
  title: string;
  status: "draft" | "published" | "archived";
}

export const articles: TableDefinition<Article, "of_portal" | "of_category"> = {
  indexes: { of_portal: belongsTo("portals", "portal_id"), of_category: on("category_id") },
};
