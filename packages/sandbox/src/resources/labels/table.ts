import { on, type TableDefinition, uniqueOn } from "../../state/table-definition.ts";
import { compareTexts } from "../../state/text-order.ts";

/** A label that an account defined. Contacts and conversations can carry titles that no account defined, too. */
export interface Label {
  id: number;
  account_id: number;
  title: string;
  description: string | null;
  color: string;
  show_on_sidebar: boolean | null;
}

const byTitle = (a: Label, b: Label) => compareTexts(a.title, b.title);

export const labels: TableDefinition<Label, "of_account" | "by_title"> = {
  indexes: { of_account: { ...on("account_id"), order: byTitle }, by_title: uniqueOn("account_id", "title") },
};
