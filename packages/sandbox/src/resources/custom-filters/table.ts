import type { CustomFilter as WireCustomFilter } from "@wootkit/client";
import { on, type Timed, table } from "../../state/table-definition.ts";

/** A query that a user stored under a name. */
export interface CustomFilter extends Omit<WireCustomFilter, keyof Timed>, Timed {
  account_id: number;
  user_id: number;
}

export const customFilters = table<CustomFilter>()({
  isTimed: true,
  ownedBy: ["account_id", "user_id"],
  indexes: { of_member: on("account_id", "user_id") },
});
