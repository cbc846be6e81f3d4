import type { CustomAttributeDefinition } from "../../resources/custom-attributes/table.ts";
import { isBlank } from "../cast.ts";
import { failure, unprocessable } from "../refusal.ts";
import { customCondition } from "./custom-condition.ts";
import type { FilterAttribute, Filterable } from "./filter-attribute.ts";
import { type ConditionTest, type FilterCondition, readConditions, unrunnable } from "./filter-condition.ts";
import { type FilterSetting, invalidValue } from "./filter-values.ts";
import { standardCondition } from "./standard-condition.ts";

/** The context in which a filter is read. */
export interface FilterContext<R> extends FilterSetting {
  /** The attributes that the release supports, in the order of its error message. */
  readonly attributes: ReadonlyMap<string, FilterAttribute<R>>;
  /** The definitions of the account's custom attributes. */
  readonly definitions: readonly CustomAttributeDefinition[];
}

/** A condition and its test. */
export interface ReadCondition<R> extends FilterCondition {
  readonly test: ConditionTest<R>;
}

/**
 * Reads the `payload` of a filter. Returns alternatives, which are separated by `OR`; all conditions of one must be
 * met. Without conditions, every row passes.
 *
 * @throws {Refusal} if the server refuses the filter or fails.
 */
export function readFilter<R extends Filterable>(payload: unknown, context: FilterContext<R>): ReadCondition<R>[][] {
  const conditions = readConditions(payload);
  const operators = conditions.map(readQueryOperator);
  const tests = conditions.map((condition) => readCondition(condition, context));
  const alternatives: ReadCondition<R>[][] = [[]];
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
  if (typeof queryOperator !== "string") throw failure("A query operator must be a string.");
  const operator = queryOperator.toUpperCase();
  if (operator === "AND" || operator === "OR") return operator;
  throw unprocessable('Query operator must be either "AND" or "OR".');
}

function readCondition<R extends Filterable>(
  condition: FilterCondition,
  context: FilterContext<R>,
): ConditionTest<R> | typeof unrunnable {
  const { attributeKey, filterOperator, values } = condition;
  const { attributes } = context;
  const attribute = attributes.get(attributeKey);
  if (attribute !== undefined && !attribute.operators.some((operator) => operator === filterOperator)) {
    const allowed = attribute.operators.join(",");
    throw unprocessable(`Invalid operator. The allowed operators for ${attributeKey} are [${allowed}].`);
  }
  const needsValues = filterOperator !== "is_present" && filterOperator !== "is_not_present";
  if (needsValues && isBlank(values)) throw invalidValue(condition);
  if (attribute !== undefined) return standardCondition(attribute, condition, context);

  const definition = context.definitions.find(({ attribute_key }) => attribute_key === attributeKey);
  if (definition !== undefined) return customCondition(definition, condition, context);
  const known = [...attributes.keys()].join(",");
  throw unprocessable(
    `Invalid attribute key - [${attributeKey}]. The key should be one of [${known}] or a custom attribute defined in the account.`,
  );
}
