import type { CustomAttribute } from "@wootkit/client";
import { belongsTo, type TableDefinition, type Timed, uniqueOn } from "../../state/table-definition.ts";

/** An attribute that an account defined. Undefined ones can be stored, but not filtered by. */
export interface CustomAttributeDefinition extends Omit<CustomAttribute, keyof Timed>, Timed {
  account_id: number;
}

export const customAttributeDefinitions: TableDefinition<CustomAttributeDefinition, "of_account" | "by_key"> = {
  isTimed: true,
  indexes: {
    of_account: belongsTo("accounts", "account_id"),
    by_key: uniqueOn("account_id", "attribute_model", "attribute_key"),
  },
};
