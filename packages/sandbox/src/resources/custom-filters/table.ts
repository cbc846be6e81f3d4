import type { CustomFilter as WireCustomFilter } from "@wootkit/client";
import { belongsTo, on, type TableDefinition, type Timed } from "../../state/table-definition.ts";

/** A query that a user stored under a name. */
export interface CustomFilter extends Omit<WireCustomFilter, keyof Timed>, Timed {
  account_id: number;
  user_id: number;
}

export const customFilters: TableDefinition<CustomFilter, "of_account" | "of_user" | "of_member"> = {
  isTimed: true,
  indexes: {
    of_account: belongsTo("accounts", "account_id"),
    of_user: belongsTo("users", "user_id"),
    of_member: on("account_id", "user_id"),
  },
};
