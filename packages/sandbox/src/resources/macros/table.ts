import { pick } from "../../rules/pick.ts";
import { table } from "../../state/table-definition.ts";
import type { StoredActions } from "../actions/table.ts";

/** A named list of actions, which an agent runs on conversations. */
export interface Macro extends StoredActions {
  id: number;
  account_id: number;
  name: string;
  /** No list has a macro without one. */
  visibility: "personal" | "global" | null;
  created_by_id: number;
  updated_by_id: number;
}

export const macros = table<Macro>()({
  audit: {
    type: "Macro",
    values: (row) => ({
      ...pick(row, "name", "actions", "account_id", "created_by_id", "updated_by_id"),
      visibility: row.visibility && Number(row.visibility === "global"),
    }),
  },
  ownedBy: ["account_id"],
});
