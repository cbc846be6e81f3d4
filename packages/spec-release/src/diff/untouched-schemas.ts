import { typedParts } from "../types/typed-parts.ts";
import { type Comparison, usageOfChange } from "./comparison.ts";
import type { ReportedChange } from "./redocly-report.ts";

/**
 * Leaves out changes of component schemas that change nothing that operations send or receive: components that
 * exchanged their names, for example.
 */
export function withoutUntouchedSchemas(
  changes: readonly ReportedChange[],
  comparison: Comparison,
): readonly ReportedChange[] {
  const operationsAfter = new Map(comparison.after.operations.map((operation) => [operation.name, operation]));
  const operationsBefore = new Map(comparison.before.operations.map((operation) => [operation.name, operation]));
  const known = new Map<string, boolean>();

  const isSame = (name: string): boolean => {
    const [operationBefore, operationAfter] = [operationsBefore.get(name), operationsAfter.get(name)];
    if (!operationBefore || !operationAfter) return false;
    const parts = typedParts(comparison.after.files, operationAfter);
    return [...typedParts(comparison.before.files, operationBefore)].every(([key, { schema }]) => {
      const other = parts.get(key)?.schema;
      if (!schema || !other) return schema === other;
      return comparison.documentedShapes.compare(schema, other).relation === "same";
    });
  };
  const isUntouched = (name: string): boolean => {
    const answer = known.get(name) ?? isSame(name);
    known.set(name, answer);
    return answer;
  };

  return changes.filter((change) => {
    if (!change.path.startsWith("#/components/schemas/")) return true;
    const { operations } = usageOfChange(comparison, change);
    return operations.size === 0 || ![...operations].every(isUntouched);
  });
}
