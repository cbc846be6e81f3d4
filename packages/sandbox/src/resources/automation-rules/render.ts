import type { AutomationRule as WireRule } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import type { State } from "../../state/state.ts";
import { renderFiles } from "../actions/render.ts";
import type { AutomationRule } from "./table.ts";

/** Renders a rule. */
export function renderRule(rule: AutomationRule, state: State) {
  return wire.AutomationRule({
    // Only known names are stored. The server doesn't check the values and parameters.
    ...(rule as AutomationRule & Pick<WireRule, "conditions" | "actions">),
    created_on: rule.created_at,
    ...renderFiles(rule, { automation_rule_id: rule.id }, state),
  });
}
