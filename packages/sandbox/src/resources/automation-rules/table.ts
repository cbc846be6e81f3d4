import { pick } from "../../rules/pick.ts";
import { type Timed, table } from "../../state/table-definition.ts";
import type { StoredActions } from "../actions/table.ts";

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
  audit: {
    type: "AutomationRule",
    values: (row) => pick(row, "name", "active", "actions", "account_id", "conditions", "event_name", "description"),
  },
  ownedBy: ["account_id"],
});
