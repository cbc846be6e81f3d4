import type { Member } from "../../rules/caller.ts";
import { array, castId, isJsonObject, oneOf, text } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { failure, notAllowed, Refusal, refused } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import type { State } from "../../state/state.ts";
import { attributeNames } from "../automation-conditions/rules.ts";
import { renderMacro, renderRule } from "./render.ts";
import { actionFaults, actionNames, readActions, refusedByDatabase, refuseFields } from "./rules.ts";
import type { AutomationRule, Condition, Macro } from "./table.ts";

/** The server fails for an unknown rule. */
const rulesOfAccount = ofAccount("automationRules", { missing: () => failure("The account has no such rule.") });

const canRun = ({ visibility, created_by_id }: Macro, { user }: Member) =>
  visibility === "global" || created_by_id === user.id;

const canChange = ({ visibility, created_by_id }: Macro, { user, membership }: Member) =>
  created_by_id === user.id || (visibility === "global" && membership.role === "administrator");

const runnable = ofAccount("macros", { sees: canRun, unseen: notAllowed, missing: () => refused(404) });

/** The server fails to change or delete an unknown macro. */
const changeable = ofAccount("macros", {
  ...{ sees: canChange, unseen: notAllowed },
  missing: () => failure("The account has no such macro."),
});

export const automationHandlers = {
  ...resource("automationRule", rulesOfAccount, {
    blank: {
      // `completeRule` refuses a rule without them.
      ...{ name: null as never, event_name: null as never, conditions: null as never, actions: null as never },
      ...{ description: null, active: true, file_ids: [] },
    },
    wrapper: null,
    // `completeRule` reads them.
    casts: { conditions: () => undefined, actions: () => undefined },
    complete: (row, { params, state }, before) => completeRule(row, params, state, before === undefined),
    render: (row, { state }) => renderRule(row, state),
  }),

  /** The copy sends no files. */
  cloneAutomationRule(params, caller, state) {
    const { id: _, created_at: __, updated_at: ___, ...rule } = rulesOfAccount.row(params, caller, state);
    return renderRule(state.automationRules.insert({ ...rule, file_ids: [] }), state);
  },

  ...resource("macro", changeable, {
    blank: ({ caller: { user } }) => ({
      // `completeMacro` refuses a macro without a name or actions.
      ...{ name: null as never, actions: null as never, visibility: null, file_ids: [] },
      ...{ created_by_id: user.id, updated_by_id: user.id },
    }),
    wrapper: null,
    // `completeMacro` reads them.
    casts: { visibility: () => undefined, actions: () => undefined },
    complete: completeMacro,
    render: (row, { state }) => renderMacro(row, state),
  }),

  listMacros(params, caller, state) {
    const rows = runnable.rows(params, caller, state).filter(({ visibility }) => visibility !== null);
    return rows.map((row) => renderMacro(row, state));
  },

  getMacro: (params, caller, state) => renderMacro(runnable.row(params, caller, state), state),

  /** A job runs the actions. It does nothing for an unknown macro. */
  executeMacro(params, caller, state) {
    const known = state.macros.get(params.id("id"));
    if (known?.account_id !== caller.account.id) return;
    const { id } = runnable.row(params, caller, state);
    const numbers = [params.get("conversation_ids") ?? []].flat().map(castId);
    state.jobs.insert({ name: "runMacro", args: { id, numbers, userId: caller.user.id } });
  },
} satisfies Partial<Handlers>;

function completeRule(row: AutomationRule, params: Params, state: State, isNew: boolean): AutomationRule {
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

/** Adds what the request sends in its own ways: without a visibility, it becomes null. */
function completeMacro(
  row: Macro,
  { params, caller, state }: { params: Params; caller: Member; state: State },
  before: Macro | undefined,
): Macro {
  const isNew = before === undefined;
  const isSent = isNew || (params.get("actions") ?? null) !== null;
  const stored = isSent ? readActions(params.get("actions"), row, state) : row;
  const isAgent = caller.membership.role !== "administrator";
  const visibility = isAgent ? "personal" : visibilityOf(params, isNew);
  refuseFields({ actions: actionFaults(stored.actions, actionNames.macro, "Macro execution actions") });
  if (row.name === null) throw refusedByDatabase("name", isNew);
  return { ...row, ...stored, visibility, updated_by_id: caller.user.id };
}

function visibilityOf(params: Params, isNew: boolean): Macro["visibility"] {
  try {
    return oneOf("personal", "global")(params.get("visibility") ?? null) ?? null;
  } catch (error) {
    throw error instanceof Refusal ? refusedByDatabase("visibility", isNew) : error;
  }
}
