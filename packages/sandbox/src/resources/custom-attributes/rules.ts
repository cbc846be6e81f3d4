import { must } from "../../rules/validate.ts";
import type { CustomAttributeDefinition } from "./table.ts";

/** The models with custom attributes, in the order of their numbers in the database. */
export const models = ["conversation_attribute", "contact_attribute", "company_attribute"] as const;

/** The types of values, in the order of their numbers in the database. */
export const displayTypes = ["text", "number", "currency", "percent", "link", "date", "list", "checkbox"] as const;

/** The default columns of a definition. */
export const blankDefinition = {
  attribute_display_name: "",
  attribute_display_type: "text",
  attribute_description: null,
  attribute_key: "",
  regex_pattern: null,
  regex_cue: null,
  attribute_values: [],
  attribute_model: "conversation_attribute",
  default_value: null,
} as const satisfies Partial<CustomAttributeDefinition>;

/** The built-in fields of each model, whose names can't be keys. */
const reserved: Readonly<Record<string, string>> = {
  conversation_attribute:
    "status priority assignee_id inbox_id team_id display_id campaign_id labels browser_language conversation_language " +
    "country_code referer created_at last_activity_at",
  contact_attribute: "name email phone_number identifier country_code city created_at last_activity_at referer blocked",
  company_attribute: "",
};

export const notReserved = must<CustomAttributeDefinition>(
  "attribute_key",
  "The provided key is not allowed as it might conflict with default attributes.",
  // The model is missing if it was sent as null.
  ({ attribute_key: key, attribute_model: model }) => key === "" || !reserved[model]?.split(" ").includes(key),
);
