import { pick } from "../../rules/pick.ts";
import { type Timed, table } from "../../state/table-definition.ts";

/** A condition of a rule. The server checks only the attribute and the operator that joins the next condition. */
export interface Condition {
  readonly attribute_key: string;
  readonly filter_operator: string;
  readonly values: readonly unknown[];
  readonly query_operator: string | null;
}

/** Actions that the server takes by itself when something happens to a conversation that meets the conditions. */
export interface AutomationRule extends StoredActions, Timed {
  id: number;
  account_id: number;
  name: string;
  description: string | null;
  /** It can be an unknown event. */
  event_name: string;
  conditions: readonly Condition[];
  active: boolean;
}

export const automationRules = table<AutomationRule>()({
  isTimed: true,
  ownedBy: ["account_id"],
  audit: {
    type: "AutomationRule",
    values: (row) => pick(row, "name", "active", "actions", "account_id", "conditions", "event_name", "description"),
  },
});

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
  ownedBy: ["account_id"],
  audit: {
    type: "Macro",
    values: (row) => ({
      ...pick(row, "name", "actions", "account_id", "created_by_id", "updated_by_id"),
      visibility: row.visibility && Number(row.visibility === "global"),
    }),
  },
});

/** An action of a macro or an automation rule. Its parameters depend on its name. */
export interface Action {
  readonly action_name: string;
  readonly action_params: readonly unknown[];
}

/** Actions as they are stored, and the IDs of the files that they send. */
export interface StoredActions {
  readonly actions: readonly Action[];
  readonly file_ids: readonly number[];
}
