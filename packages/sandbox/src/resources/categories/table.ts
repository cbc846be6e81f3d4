import type { Category as WireCategory } from "@wootkit/client";
import { belongsTo, on, table } from "../../state/table-definition.ts";

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
