import { belongsTo, type TableDefinition, type Timed } from "../../state/table-definition.ts";

/** A prepared reply that everyone in the account can insert. */
export interface CannedResponse extends Timed {
  id: number;
  account_id: number;
  short_code: string;
  content: string;
}

export const cannedResponses: TableDefinition<CannedResponse, "of_account"> = {
  isTimed: true,
  indexes: { of_account: belongsTo("accounts", "account_id") },
};
