import type { ReportedChange } from "./redocly-report.ts";

/** Leaves `null` out of the changed values of an `enum` where the type beside it, which must name it too, tells of it. */
export function withoutRepeatedNull(changes: readonly ReportedChange[]): ReportedChange[] {
  const hasNull = (value: unknown, word: unknown): boolean => Array.isArray(value) && value.includes(word);
  const told = new Set(
    changes
      .filter(({ property, base, revision }) => {
        if (property === "nullable") return true;
        return property === "type" && hasNull(base?.value, "null") !== hasNull(revision?.value, "null");
      })
      .map(({ path }) => path),
  );
  return changes.flatMap((change): ReportedChange[] => {
    const { property, path, base, revision } = change;
    if (property !== "enum" || !told.has(path) || !Array.isArray(base?.value) || !Array.isArray(revision?.value)) {
      return [change];
    }
    const [old, fresh] = [base.value, revision.value].map((values) => values.filter((value) => value !== null));
    const isSame = old?.length === fresh?.length && old?.every((value) => fresh?.includes(value));
    return isSame ? [] : [{ ...change, base: { ...base, value: old }, revision: { ...revision, value: fresh } }];
  });
}
