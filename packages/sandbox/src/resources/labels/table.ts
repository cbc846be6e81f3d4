import { on, type TableDefinition, uniqueOn } from "../../state/table.ts";

/** A label that an account defined. Contacts and conversations can carry titles that no account defined, too. */
export interface Label {
  id: number;
  account_id: number;
  title: string;
  description: string | null;
  color: string;
  show_on_sidebar: boolean | null;
}

export const labels: TableDefinition<Label, "of_account" | "by_title"> = {
  indexes: { of_account: on("account_id"), by_title: uniqueOn("account_id", "title") },
};
