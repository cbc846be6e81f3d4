import { InvalidArgumentError } from "../transport/errors.ts";

/**
 * Checks the `query_operator` of the conditions of a filter. The server fails with 500 if one is missing between two
 * conditions, or follows the last.
 *
 * @throws {InvalidArgumentError} that names the first wrong one.
 */
export function checkConditions({ payload }: { readonly payload?: unknown }): void {
  const conditions = Array.isArray(payload) ? payload : [];
  for (const [index, condition] of conditions.entries()) {
    const { filter_operator: isCondition, query_operator: join } = Object(condition);
    const isLast = index === conditions.length - 1;
    if (!isCondition || !join === isLast) continue;
    const problem = isLast ? "must be null after the last condition" : "must be AND or OR";
    throw new InvalidArgumentError(`body.payload[${index}].query_operator`, problem);
  }
}
