import type { CustomAttributeDefinition } from "../../model/custom-attribute-definition.ts";
import { customCondition } from "./custom-condition.ts";
import { filterAttributes } from "./filter-attributes.ts";
import { type ConditionTest, type FilterCondition, isBlank, readConditions, unrunnable } from "./filter-condition.ts";
import { FailingFilterError, InvalidFilterError } from "./filter-error.ts";
import { type FilterSetting, invalidValue } from "./filter-values.ts";
import { standardCondition } from "./standard-condition.ts";

/** What a filter is read with. */
export interface FilterContext extends FilterSetting {
  /** The custom attributes of the account. */
  definitions: readonly CustomAttributeDefinition[];
}

/**
 * Turns the `payload` of a filter into one test. `AND` binds tighter than `OR`; no conditions let everything through.
 *
 * @throws {InvalidFilterError} where the server refuses the filter with a sentence.
 * @throws {FailingFilterError} where the server fails on it.
 */
export function readFilter(payload: unknown, context: FilterContext): ConditionTest {
  const conditions = readConditions(payload);
  const operators = conditions.map(readQueryOperator);
  const tests = conditions.map((condition) => readCondition(condition, context));

  const alternatives: ConditionTest[][] = [[]];
  tests.forEach((test, index) => {
    const isLast = index === tests.length - 1;
    if (test === unrunnable || (operators[index] === null) !== isLast) {
      throw new FailingFilterError("the database can't run the filter");
    }
    alternatives.at(-1)?.push(test);
    if (operators[index] === "OR") alternatives.push([]);
  });
  return (conversation) => alternatives.some((required) => required.every((test) => test(conversation)));
}

function readQueryOperator({ queryOperator }: FilterCondition): "AND" | "OR" | null {
  if (queryOperator === null) return null;
  if (typeof queryOperator !== "string") throw new FailingFilterError("a query operator is a text");
  const operator = queryOperator.toUpperCase();
  if (operator === "AND" || operator === "OR") return operator;
  throw new InvalidFilterError('Query operator must be either "AND" or "OR".');
}

function readCondition(condition: FilterCondition, context: FilterContext): ConditionTest | typeof unrunnable {
  const { attributeKey, filterOperator, values } = condition;
  const attributes = filterAttributes(context.version);
  const attribute = attributes.get(attributeKey);
  if (attribute !== undefined && !attribute.operators.some((operator) => operator === filterOperator)) {
    const allowed = attribute.operators.join(",");
    throw new InvalidFilterError(`Invalid operator. The allowed operators for ${attributeKey} are [${allowed}].`);
  }
  const needsValues = filterOperator !== "is_present" && filterOperator !== "is_not_present";
  if (needsValues && isBlank(values)) throw invalidValue(condition);
  if (attribute !== undefined) return standardCondition(attribute, condition, context);

  const definition = context.definitions.find(({ key }) => key === attributeKey);
  if (definition !== undefined) return customCondition(definition, condition, context);
  const known = [...attributes.keys()].join(",");
  throw new InvalidFilterError(
    `Invalid attribute key - [${attributeKey}]. The key should be one of [${known}] or a custom attribute defined in the account.`,
  );
}
