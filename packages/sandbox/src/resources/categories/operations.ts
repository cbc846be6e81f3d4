import type { Handlers } from "../../rules/handlers.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { sentPositions } from "../articles/rules.ts";
import { renderCategory } from "./render.ts";
import { categoriesOfPortal, categoryValidations, relatedIds } from "./rules.ts";
import { blankCategory } from "./table.ts";

export const categoryHandlers = {
  ...resource("category", categoriesOfPortal, {
    blank: ({ caller }) => ({ ...blankCategory, account_id: caller.account.id, name: "", slug: "", locale: "en" }),
    // `complete` reads them, because only some of the sent ones count.
    casts: { related_category_ids: () => undefined },
    complete: (row, { params, state }) => ({ ...row, related_category_ids: relatedIds(row, params, state) }),
    validations: categoryValidations,
    select: (rows, { params }) => rows.filter((row) => !params.text("locale") || row.locale === params.text("locale")),
    render: (row, { state }) => renderCategory(row, state),
    renderList: (rows, { params, state }) => ({
      payload: rows.map((row) => renderCategory(row, state, params.text("locale"))),
      meta: { current_page: 1, categories_count: rows.length },
    }),
  }),

  reorderCategories(params, caller, state) {
    const rows = categoriesOfPortal.rows(params, caller, state);
    for (const [id, position] of sentPositions(params)) {
      state.categories.update(orNotFound(rows.find((row) => row.id === id)).id, { position });
    }
  },
} satisfies Partial<Handlers>;
