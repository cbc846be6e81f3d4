import type { Member } from "../../rules/caller.ts";
import { array, castId } from "../../rules/cast.ts";
import { collection } from "../../rules/collection.ts";
import type { Params } from "../../rules/params.ts";
import { presence, unique, type Validation } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import { ownPortal } from "../portals/rules.ts";
import type { Category } from "./table.ts";

export const categoriesOfPortal = collection("categories", "of_portal", (params, caller: Member, state) => ({
  portal_id: ownPortal(params, caller, state).id,
}));

const allowedLocale: Validation<Category> = ({ portal_id, locale }, state) => {
  const codes = state.portals.get(portal_id)?.config.allowed_locales.map(({ code }) => code) ?? [];
  const list = `[${codes.map((code) => JSON.stringify(code)).join(", ")}]`;
  return codes.includes(locale)
    ? undefined
    : { column: "locale", message: `${locale ?? ""} of category is not part of portal's ${list}.` };
};

export const categoryValidations: readonly Validation<Category>[] = [
  presence("slug"),
  presence("name"),
  allowedLocale,
  unique("categories", "by_slug", "locale", "should be unique in the category and portal"),
];
/** Returns the related categories that a request names, those of the same portal only. Without any, they stay. */
export function relatedIds({ portal_id, related_category_ids }: Category, params: Params, state: State) {
  const sent = array(params.unwrapped("category").get("related_category_ids"))?.map(castId) ?? [];
  const found = [...new Set(sent)].filter((id) => state.categories.get(id)?.portal_id === portal_id);
  return found.length === 0 ? related_category_ids : found;
}
