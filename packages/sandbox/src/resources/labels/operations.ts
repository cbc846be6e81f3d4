import { ofAccount } from "../../rules/collection.ts";
import { resource } from "../../rules/resource.ts";
import { format, presence, required, uniqueness } from "../../rules/validate.ts";

export const labelHandlers = resource("label", ofAccount("labels"), {
  blank: { title: "", description: null, color: "#1f93ff", show_on_sidebar: null },
  complete: (row) => ({ ...row, title: row.title?.toLowerCase() }),
  validations: [
    presence("title", "must not be blank"),
    format("title", /^[\p{L}\p{M}\p{N}_-]+$/u),
    uniqueness("title", ({ account_id, title }, state) => state.labels.find("by_title", account_id, title)),
    required("color"),
  ],
});
