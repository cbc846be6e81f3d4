import { isBlank } from "../../../rules/cast.ts";
import { failure, unprocessable } from "../../../rules/refusal.ts";
import type { CustomAttributeDefinition } from "../../custom-attributes/table.ts";
import type { CellTest } from "../selection.ts";
import type { Conversation } from "../table.ts";
import { customCondition } from "./custom-condition.ts";
import { filterAttributes } from "./filter-attributes.ts";
import { type ConditionTest, type FilterCondition, readConditions, unrunnable } from "./filter-condition.ts";
import { type FilterSetting, integers, invalidValue } from "./filter-values.ts";
import { standardCondition } from "./standard-condition.ts";

/** What a filter is read with. */
export interface FilterContext extends FilterSetting {
  /** The custom attributes of the account. */
  definitions: readonly CustomAttributeDefinition[];
}

/** What a filter lets through: conversations of some contacts, if it names them, that both tests let through. */
export interface Filter {
  readonly contactIds: readonly number[] | undefined;
  readonly cells: CellTest;
  /** `undefined` where the cells tell all. */
  readonly rows: ConditionTest | undefined;
}

interface ReadCondition extends FilterCondition {
  readonly test: ConditionTest;
}

/** Attributes that all conversations of a cell have in common. */
const cellAttributes: ReadonlySet<string> = new Set(["status", "assignee_id", "inbox_id", "team_id"]);

/**
 * Reads the `payload` of a filter. `AND` binds tighter than `OR`; no conditions let everything through.
 *
 * @throws {Refusal} where the server refuses the filter with a sentence, or fails on it.
 */
export function readFilter(payload: unknown, context: FilterContext): Filter {
  const alternatives = readAlternatives(payload, context);
  const contact = alternatives.length === 1 ? alternatives[0]?.find(namesContacts) : undefined;
  const contactIds = contact && integers(contact.values);
  const rest = alternatives.map((required) => required.filter((condition) => condition !== contact));
  const meets: ConditionTest = (row) => rest.some((required) => required.every(({ test }) => test(row)));
  const areCellsEnough = rest.flat().every(({ attributeKey }) => cellAttributes.has(attributeKey));
  return {
    contactIds: Array.isArray(contactIds) ? [...new Set(contactIds.filter((id) => id !== null))] : undefined,
    // These tests look at nothing that a cell does not have.
    cells: areCellsEnough ? (cell) => meets(cell as Conversation) : () => true,
    rows: areCellsEnough ? undefined : meets,
  };
}

function namesContacts({ attributeKey, filterOperator }: ReadCondition): boolean {
  return attributeKey === "contact_id" && filterOperator === "equal_to";
}

/** The conditions between one `OR` and the next. */
function readAlternatives(payload: unknown, context: FilterContext): ReadCondition[][] {
  const conditions = readConditions(payload);
  const operators = conditions.map(readQueryOperator);
  const tests = conditions.map((condition) => readCondition(condition, context));
  const alternatives: ReadCondition[][] = [[]];
  conditions.forEach((condition, index) => {
    const isLast = index === conditions.length - 1;
    const test = tests[index];
    if (test === undefined || test === unrunnable || (operators[index] === null) !== isLast) {
      throw failure("The database can't run the filter.");
    }
    alternatives.at(-1)?.push({ ...condition, test });
    if (operators[index] === "OR") alternatives.push([]);
  });
  return alternatives;
}

function readQueryOperator({ queryOperator }: FilterCondition): "AND" | "OR" | null {
  if (queryOperator === null) return null;
  if (typeof queryOperator !== "string") throw failure("a query operator is a text");
  const operator = queryOperator.toUpperCase();
  if (operator === "AND" || operator === "OR") return operator;
  throw unprocessable('Query operator must be either "AND" or "OR".');
}

function readCondition(condition: FilterCondition, context: FilterContext): ConditionTest | typeof unrunnable {
  const { attributeKey, filterOperator, values } = condition;
  const attributes = filterAttributes(context.version);
  const attribute = attributes.get(attributeKey);
  if (attribute !== undefined && !attribute.operators.some((operator) => operator === filterOperator)) {
    const allowed = attribute.operators.join(",");
    throw unprocessable(`Invalid operator. The allowed operators for ${attributeKey} are [${allowed}].`);
  }
  const needsValues = filterOperator !== "is_present" && filterOperator !== "is_not_present";
  if (needsValues && isBlank(values)) throw invalidValue(condition);
  if (attribute !== undefined) return standardCondition(attribute, condition, context);

  const definition = context.definitions.find(({ key }) => key === attributeKey);
  if (definition !== undefined) return customCondition(definition, condition, context);
  const known = [...attributes.keys()].join(",");
  throw unprocessable(
    `Invalid attribute key - [${attributeKey}]. The key should be one of [${known}] or a custom attribute defined in the account.`,
  );
}
