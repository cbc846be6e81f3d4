import { belongsTo, type TableDefinition } from "../../state/table-definition.ts";

/** An attribute that an account defined for conversations. Undefined ones can be stored, but not filtered by. */
export interface CustomAttributeDefinition {
  id: number;
  account_id: number;
  /** The key in a conversation's `custom_attributes`. */
  key: string;
  display_type: "text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox";
}

export const customAttributeDefinitions: TableDefinition<CustomAttributeDefinition, "of_account"> = {
  indexes: { of_account: belongsTo("accounts", "account_id") },
};
