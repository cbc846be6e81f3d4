import { typesOf } from "../spec/schema-variants.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** Joins `nullable` and `type` that changed together: OpenAPI 3.0 and 3.1 write `null` in different ways. */
export function settleNullable(changes: readonly ReportedChange[]): ReportedChange[] {
  const nullable = new Map(changes.filter(({ property }) => property === "nullable").map((it) => [it.path, it]));
  const typed = new Set(changes.filter(({ property }) => property === "type").map(({ path }) => path));
  return changes.flatMap((change): ReportedChange[] => {
    const { property, path, base, revision } = change;
    if (property === "nullable" && typed.has(path)) return [];
    const other = nullable.get(path);
    if (property !== "type" || !other || !base || !revision) return [change];
    const before = typesOf({ type: base.value, nullable: other.base?.value });
    const after = typesOf({ type: revision.value, nullable: other.revision?.value });
    if (before.toSorted().join() === after.toSorted().join()) return [];
    return [{ ...change, base: { ...base, value: before }, revision: { ...revision, value: after } }];
  });
}

/** Leaves `null` out of the changed values of an `enum` when the change of its `type` already shows it. */
export function withoutRepeatedNull(changes: readonly ReportedChange[]): ReportedChange[] {
  const hasNull = (value: unknown, word: unknown): boolean => Array.isArray(value) && value.includes(word);
  const described = new Set(
    changes
      .filter(({ property, base, revision }) => {
        if (property === "nullable") return true;
        return property === "type" && hasNull(base?.value, "null") !== hasNull(revision?.value, "null");
      })
      .map(({ path }) => path),
  );
  return changes.flatMap((change): ReportedChange[] => {
    const { property, path, base, revision } = change;
    if (property !== "enum" || !described.has(path) || !Array.isArray(base?.value) || !Array.isArray(revision?.value)) {
      return [change];
    }
    const [before, after] = [base.value, revision.value].map((values) => values.filter((value) => value !== null));
    const isSame = before?.length === after?.length && before?.every((value) => after?.includes(value));
    return isSame ? [] : [{ ...change, base: { ...base, value: before }, revision: { ...revision, value: after } }];
  });
}
