import { failure } from "../refusal.ts";

/** One condition as it came: nothing in it was looked at yet but that it is an object. */
export interface FilterCondition {
  attributeKey: string;
  filterOperator: unknown;
  values: unknown;
  queryOperator: unknown;
}

/** Whether a row meets one condition. What the database can't compare does not: its "unknown" is `false`. */
export type ConditionTest<R> = (row: R) => boolean;

/**
 * A condition that the database will refuse to run. That shows only when all conditions were read: a later one may be
 * refused before, with a sentence.
 */
export const unrunnable: unique symbol = Symbol("unrunnable");

/**
 * Reads the conditions of a filter.
 *
 * @throws {Refusal} where they are no list of objects.
 */
export function readConditions(payload: unknown): FilterCondition[] {
  if (!Array.isArray(payload)) throw failure("payload must be a list.");
  return payload.map((element: unknown) => {
    if (typeof element !== "object" || element === null || Array.isArray(element)) {
      throw failure("A condition must be an object.");
    }
    const condition = new Map<string, unknown>(Object.entries(element));
    return {
      attributeKey: String(condition.get("attribute_key") ?? ""),
      filterOperator: condition.get("filter_operator"),
      values: condition.get("values"),
      queryOperator: condition.get("query_operator") ?? null,
    };
  });
}
