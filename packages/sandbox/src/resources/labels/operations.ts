import { boolean, text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { pick } from "../../rules/pick.ts";
import { payload, resource } from "../../rules/resource.ts";
import { format, presence, required, uniqueness } from "../../rules/validate.ts";
import type { Label } from "./table.ts";

const labels = resource({
  table: (state) => state.labels,
  name: "label",
  list: (state, accountId) => state.labels.where("of_account", accountId).slice(0),
  render: (row: Label) => pick(row, "id", "title", "description", "color", "show_on_sidebar"),
  fields: { title: text, description: text, color: text, show_on_sidebar: boolean },
  blank: () => ({ title: "", description: null, color: "#1f93ff", show_on_sidebar: null }),
  normalize: (row) => ({ ...row, title: row.title?.toLowerCase() }),
  validations: [
    presence("title", "must not be blank"),
    format("title", /^[\p{L}\p{M}\p{N}_-]+$/u),
    uniqueness("title", ({ account_id, title }, state) => state.labels.find("by_title", account_id, title)),
    required("color"),
  ],
});

export const labelHandlers = {
  listLabels: (...request) => payload(labels.list(...request)),
  getLabel: labels.show,
  createLabel: labels.create,
  updateLabel: labels.update,
  deleteLabel: labels.delete,
} satisfies Partial<Handlers>;
