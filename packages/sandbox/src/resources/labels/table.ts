import { on, type TableDefinition, uniqueOn } from "../../state/table-definition.ts";

/** A label that an account defined. Contacts and conversations can carry titles that no account defined, too. */
export interface Label {
  id: number;
  account_id: number;
  title: string;
  description: string | null;
  color: string;
  show_on_sidebar: boolean | null;
}

// The order of texts is the database's to choose. This is the order of most installations.
const collator = new Intl.Collator("en");
const byTitle = (a: Label, b: Label) => collator.compare(a.title, b.title);

export const labels: TableDefinition<Label, "of_account" | "by_title"> = {
  indexes: { of_account: { ...on("account_id"), order: byTitle }, by_title: uniqueOn("account_id", "title") },
};
