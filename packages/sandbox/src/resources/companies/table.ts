import type { Company as WireCompany } from "@wootkit/client";
import { belongsTo, type TableDefinition, type Timed } from "../../state/table-definition.ts";

/** A company that contacts work for, in an account with the feature `companies`. */
export interface Company extends Omit<WireCompany, "contacts_count" | keyof Timed>, Timed {
  account_id: number;
}

export const companies: TableDefinition<Company, "of_account"> = {
  isTimed: true,
  indexes: { of_account: belongsTo("accounts", "account_id") },
};
