import type { CustomAttribute } from "@wootkit/client";
import { type Timed, table, uniqueOn } from "../../state/table-definition.ts";

/** An attribute that an account defined. Undefined ones can be stored, but not filtered by. */
export interface CustomAttributeDefinition extends Omit<CustomAttribute, keyof Timed>, Timed {
  account_id: number;
}

export const customAttributeDefinitions = table<CustomAttributeDefinition>()({
  isTimed: true,
  ownedBy: ["account_id"],
  indexes: { by_key: uniqueOn("account_id", "attribute_model", "attribute_key") },
});
