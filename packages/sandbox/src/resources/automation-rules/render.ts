import type { AutomationRule as WireRule } from "@wootkit/client";
import { pick } from "../../rules/pick.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { renderFiles } from "../actions/render.ts";
import type { AutomationRule } from "./table.ts";

/** Renders a rule. */
export function renderRule(rule: AutomationRule, state: State): WireRule {
  return {
    ...pick(rule, "id", "account_id", "name", "description", "event_name", "active"),
    created_on: unixSeconds(rule.created_at),
    // Only known names are stored. The server doesn't check the values and parameters.
    conditions: rule.conditions as WireRule["conditions"],
    actions: rule.actions as WireRule["actions"],
    ...renderFiles(rule, { automation_rule_id: rule.id }, state),
  };
}
