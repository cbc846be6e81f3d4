import { ofAccount } from "../../rules/collection.ts";
import { resource } from "../../rules/resource.ts";
import { format, presence, unique } from "../../rules/validate.ts";
import { touchCache } from "../accounts/rules.ts";

export const labelHandlers = resource("label", ofAccount("labels"), {
  blank: { title: "", description: null, color: "#1f93ff", show_on_sidebar: null },
  complete: (row) => ({ ...row, title: row.title?.toLowerCase() }),
  written: (_row, _before, { caller, state }) => touchCache(caller.account.id, "label", state),
  validations: [
    presence("title", "must not be blank"),
    format("title", /^[\p{L}\p{M}\p{N}_-]+$/u),
    unique("labels", "by_title", "title"),
  ],
});
