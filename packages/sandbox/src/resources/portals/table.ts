import type { PortalConfig as WireConfig, Portal as WirePortal } from "@wootkit/client";
import { table, uniqueOn } from "../../state/table-definition.ts";

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
  indexes: {
    by_slug: uniqueOn("slug"),
    by_domain: uniqueOn("custom_domain"),
  },
  ownedBy: ["account_id"],
});
