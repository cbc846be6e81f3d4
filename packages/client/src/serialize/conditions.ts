import { InvalidArgumentError } from "../transport/errors.ts";

/**
 * Checks how the conditions of a filter are joined: the server fails with 500 where that is missing between two, or follows the last.
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
