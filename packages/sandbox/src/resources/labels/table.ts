import type { Label as WireLabel } from "@wootkit/client";
import { belongsTo, table, uniqueOn } from "../../state/table-definition.ts";
import { compareTexts } from "../../state/text-order.ts";

/** A label that an account defined. Contacts and conversations can also have undefined labels. */
export interface Label extends WireLabel {
  account_id: number;
}

const byTitle = (a: Label, b: Label) => compareTexts(a.title, b.title);

export const labels = table<Label>()({
  indexes: {
    of_account: { ...belongsTo("accounts", "account_id"), order: byTitle },
    by_title: uniqueOn("account_id", "title"),
  },
});
