import { failure } from "../refusal.ts";

/** A condition as it was sent, not validated yet. */
export interface FilterCondition {
  attributeKey: string;
  filterOperator: unknown;
  values: unknown;
  queryOperator: unknown;
}

/** Whether a row meets a condition. SQL's "unknown" is `false`. */
export type ConditionTest<R> = (row: R) => boolean;

/**
 * Stands for a condition that the database can't run. The request fails only after all conditions are read, because the
 * server may refuse a later condition with an explanation.
 */
export const unrunnable: unique symbol = Symbol("unrunnable");

/**
 * Reads the conditions of a filter.
 *
 * @throws {Refusal} if they aren't a list of objects.
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
