/** An attribute that an account defined for its conversations. What was never defined can be stored, but not filtered by. */
export interface CustomAttributeDefinition {
  account_id: number;
  /** The key in a conversation's `custom_attributes`. */
  key: string;
  display_type: "text" | "number" | "currency" | "percent" | "link" | "date" | "list" | "checkbox";
}
