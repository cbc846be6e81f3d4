import { array, isJsonObject, text } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { failure } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import type { State } from "../../state/state.ts";
import { actionFaults, actionNames, readActions, refusedByDatabase, refuseFields } from "../actions/rules.ts";
import { attributeNames } from "../automation-conditions/rules.ts";
import { renderRule } from "./render.ts";
import type { AutomationRule, Condition } from "./table.ts";

/** The server fails for an unknown rule. */
const rulesOfAccount = ofAccount("automationRules", { missing: () => failure("The account has no such rule.") });

export const automationRuleHandlers = {
  ...resource("automationRule", rulesOfAccount, {
    blank: {
      // `complete` refuses a rule without them.
      ...{ name: null as never, event_name: null as never, conditions: null as never, actions: null as never },
      ...{ description: null, active: true, file_ids: [] },
    },
    wrapper: null,
    // `complete` reads them.
    casts: { conditions: () => undefined, actions: () => undefined },
    complete: (row, { params, state }, before) => complete(row, params, state, before === undefined),
    render: (row, { state }) => renderRule(row, state),
  }),

  /** The copy sends no files. */
  cloneAutomationRule(params, caller, state) {
    const { id: _, created_at: __, updated_at: ___, ...rule } = rulesOfAccount.row(params, caller, state);
    return renderRule(state.automationRules.insert({ ...rule, file_ids: [] }), state);
  },
} satisfies Partial<Handlers>;

function complete(row: AutomationRule, params: Params, state: State, isNew: boolean): AutomationRule {
  const isSent = (name: string) => isNew || (params.get(name) ?? null) !== null;
  const stored = isSent("actions") ? readActions(params.get("actions"), row, state) : row;
  const conditions = isSent("conditions") ? readConditions(params.get("conditions")) : row.conditions;
  refuseFields({
    conditions: conditionFaults(conditions, row.account_id, state),
    actions: actionFaults(stored.actions, actionNames.rule, "Automation actions"),
  });
  const missing = (["name", "event_name", "active"] as const).find((column) => row[column] === null);
  if (missing !== undefined) throw refusedByDatabase(missing, isNew);
  return { ...row, ...stored, conditions };
}

function readConditions(sent: unknown): readonly Condition[] {
  return (array(sent) ?? fail(sent)).map((one) => {
    const { attribute_key, filter_operator, values, query_operator } = isJsonObject(one) ? one : fail(one);
    return {
      attribute_key: text(attribute_key) ?? "",
      filter_operator: text(filter_operator) ?? "",
      values: [values ?? []].flat().filter(isScalar),
      query_operator: text(query_operator) || null,
    };
  });
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isSafeInteger(value);
}

function fail(sent: unknown): never {
  throw failure(`Conditions must be a list of objects, not ${JSON.stringify(sent)}.`);
}

function conditionFaults(conditions: readonly Condition[], accountId: number, state: State): string[] {
  const custom = state.customAttributeDefinitions.where("of_account", accountId).slice(0);
  const known = new Set<string>([...attributeNames, ...custom.map(({ attribute_key }) => attribute_key)]);
  const unknown = conditions.map(({ attribute_key }) => attribute_key).filter((name) => !known.has(name));
  const operators = conditions.map(({ query_operator }) => query_operator);
  const isUnknown = (operator: string | null) => operator !== null && !/^(and|or)$/i.test(operator);
  return [
    ...(unknown.length > 0 ? [`Automation conditions ${unknown.join(",")} not supported.`] : []),
    ...(operators.filter((operator) => operator === null).length > 1
      ? ["Automation conditions should have query operator."]
      : []),
    ...operators.filter(isUnknown).map(() => 'Query operator must be either "AND" or "OR"'),
  ];
}
